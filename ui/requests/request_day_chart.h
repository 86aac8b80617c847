#pragma once

#include "request_day_model.h"
#include "request_selection.h"

#include <QTableView>

namespace tokendesk {

/// A bar for each day, with a segment for each status. Painted by ourselves: Qt Charts is only under the GPL.
///
/// A segment is picked by a click, or with the arrow keys and Enter or Space; above the bar or under it, the
/// whole day is. To screen readers it is a table whose cells say their numbers. Only days with requests have
/// a bar: a single request with a wrong date would else squeeze all others.
class RequestDayChart : public QTableView {
  Q_OBJECT

 public:
  explicit RequestDayChart(QWidget* parent = nullptr);

  void setCounts(const RequestCounts& counts);
  /// What is picked is painted strongly, the rest weakly.
  void showSelection(const RequestSelection& selection);

  [[nodiscard]] QRect visualRect(const QModelIndex& index) const override;
  [[nodiscard]] QModelIndex indexAt(const QPoint& point) const override;
  void scrollTo(const QModelIndex& index, ScrollHint hint = EnsureVisible) override;
  [[nodiscard]] QSize sizeHint() const override;
  [[nodiscard]] QSize minimumSizeHint() const override;

 signals:
  /// A day and a statusKey(), or none for the whole day.
  void picked(QDate day, const std::optional<QString>& status);

 protected:
  void paintEvent(QPaintEvent* event) override;
  void keyPressEvent(QKeyEvent* event) override;
  QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;

 private:
  [[nodiscard]] QRect plot() const;
  /// From where things are painted from left to right to where they are shown, and back.
  [[nodiscard]] QRect mirrored(const QRect& rect) const;
  [[nodiscard]] QRect slot(int column) const;
  [[nodiscard]] QRect segment(int row, int column) const;
  [[nodiscard]] QModelIndex beside(const QModelIndex& from, int columns) const;
  [[nodiscard]] QModelIndex above(const QModelIndex& from, int rows) const;
  [[nodiscard]] QColor colorOf(int row) const;
  [[nodiscard]] bool isPicked(const QModelIndex& index) const;
  void paintBars(QPainter& painter) const;
  void paintAxes(QPainter& painter) const;
  void paintLegend(QPainter& painter) const;
  void pick(const QModelIndex& index);

  RequestDayModel* model_;
  RequestSelection selection_;
};

}  // namespace tokendesk
