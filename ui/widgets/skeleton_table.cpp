#include "skeleton_table.h"

#include "focus_ring.h"
#include "theme_colors.h"

#include <QPainter>
#include <QStyle>

#include <array>

namespace tokendesk {
namespace {

// Shares of the width: name, description, scope, project, status, created, token.
constexpr std::array<qreal, 7> columns{0.16, 0.26, 0.105, 0.125, 0.095, 0.105, 0.15};
// How much of its cell a bar fills, by row: texts aren't all of one length.
constexpr std::array<qreal, 5> fills{0.72, 0.56, 0.64, 0.8, 0.48};
constexpr int barHeight = 8;
constexpr int cellMargin = 10;
constexpr int shownRows = 8;

}  // namespace

SkeletonTable::SkeletonTable(QWidget* parent) : QFrame(parent) {
  setFrameShape(QFrame::StyledPanel);
  setBackgroundRole(QPalette::Base);
  setAutoFillBackground(true);
  setAccessibleName(tr("Loading"));
  setFocusPolicy(Qt::StrongFocus);
}

QSize SkeletonTable::sizeHint() const {
  return {480, rowHeight * shownRows};
}

void SkeletonTable::paintEvent(QPaintEvent* event) {
  QFrame::paintEvent(event);
  QPainter painter(this);
  painter.setRenderHint(QPainter::Antialiasing);
  painter.setClipRect(contentsRect());
  QRect row(contentsRect().topLeft(), QSize(contentsRect().width(), rowHeight));
  painter.fillRect(row, palette().color(QPalette::AlternateBase));
  for (int index = 0; index <= shownRows && row.top() <= contentsRect().bottom(); ++index) {
    // The rows fade out downwards: nobody knows yet how many there will be.
    painter.setOpacity(1.0 - static_cast<qreal>(index) / (shownRows + 1));
    paintRow(painter, row, index);
    row.translate(0, rowHeight);
  }
  painter.end();
  paintFocusRing(this);
}

void SkeletonTable::paintRow(QPainter& painter, const QRect& row, int index) const {
  const QColor line = themeColors(palette()).border;
  const QColor bar = blend(palette().color(QPalette::WindowText), palette().color(QPalette::Base), 0.12);
  painter.fillRect(QRect(row.left(), row.bottom(), row.width(), 1), line);
  painter.setPen(Qt::NoPen);
  painter.setBrush(bar);
  qreal left = row.left();
  for (size_t column = 0; column < columns.size(); ++column) {
    const qreal width = columns[column] * row.width();
    const size_t pattern = (static_cast<size_t>(index) * 2 + column) % fills.size();
    const qreal fill = index == 0 ? 0.4 : fills[pattern];
    const QRectF place(left + cellMargin, row.center().y() - barHeight / 2.0, (width - 2 * cellMargin) * fill,
                       barHeight);
    painter.drawRoundedRect(QStyle::visualRect(layoutDirection(), row, place.toRect()), barHeight / 2.0,
                            barHeight / 2.0);
    left += width;
  }
}

}  // namespace tokendesk
