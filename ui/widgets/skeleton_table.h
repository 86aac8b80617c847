#pragma once

#include <QFrame>

namespace tokendesk {

/// In place of a table whose rows are on their way: grey bars where the texts will stand, which don't move.
/// Rows are as high as the tables' rows. It can have the focus, which waits here for the table.
class SkeletonTable : public QFrame {
  Q_OBJECT

 public:
  static constexpr int rowHeight = 32;

  explicit SkeletonTable(QWidget* parent = nullptr);

  [[nodiscard]] QSize sizeHint() const override;

 protected:
  void paintEvent(QPaintEvent* event) override;

 private:
  void paintRow(QPainter& painter, const QRect& row, int index) const;
};

}  // namespace tokendesk
