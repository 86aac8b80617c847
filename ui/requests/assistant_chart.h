#pragma once

#include "request_selection.h"

#include <QListView>

namespace tokendesk {

class AssistantChartModel;
class RequestCounts;

/// A bar for each assistant, as long as it has requests. One is picked by a click, or with the arrow keys and
/// Enter or Space. Painted by ourselves, as RequestDayChart; to screen readers it is a list.
class AssistantChart : public QListView {
  Q_OBJECT

 public:
  explicit AssistantChart(QWidget* parent = nullptr);

  void setCounts(const RequestCounts& counts);
  /// What is picked is painted strongly, the rest weakly.
  void showSelection(const RequestSelection& selection);

  [[nodiscard]] QSize sizeHint() const override;
  [[nodiscard]] QSize minimumSizeHint() const override;

 signals:
  void picked(const QString& assistant);

 protected:
  void keyPressEvent(QKeyEvent* event) override;

 private:
  class BarDelegate;

  void pick(const QModelIndex& index);

  AssistantChartModel* model_;
  RequestSelection selection_;
};

}  // namespace tokendesk
