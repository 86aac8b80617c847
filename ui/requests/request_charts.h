#pragma once

#include "request_counts.h"
#include "request_selection.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace tokendesk {

class AssistantChart;
class RequestDayChart;
class RequestFeed;

/// The charts of what a feed has read, side by side, and under them what was picked in them, with a way to
/// clear it. Picking the same again clears it, too.
class RequestCharts : public QWidget {
  Q_OBJECT

 public:
  /// `feed` outlives it.
  explicit RequestCharts(RequestFeed& feed, QWidget* parent = nullptr);

  /// What was picked stays, and is said, while the charts are hidden.
  void setChartsShown(bool shown);

  [[nodiscard]] const RequestSelection& selection() const { return selection_; }
  void clearSelection() { select({}); }
  [[nodiscard]] const RequestCounts& counts() const { return counts_; }

 signals:
  void selectionChanged(const RequestSelection& selection);

 protected:
  void resizeEvent(QResizeEvent* event) override;

 private:
  void layOut();
  void countAll();
  void count(size_t first);
  void select(const RequestSelection& selection);
  void pickDay(QDate day, const std::optional<QString>& status);
  void pickAssistant(const QString& assistant);
  void showSelection();
  void showParts();

  RequestFeed& feed_;
  RequestCounts counts_;
  RequestSelection selection_;
  bool chartsShown_ = true;
  QWidget* panel_;
  RequestDayChart* days_;
  QWidget* assistantsSide_;
  AssistantChart* assistants_;
  QWidget* line_;
  QLabel* words_;
  QPushButton* clear_;
};

}  // namespace tokendesk
