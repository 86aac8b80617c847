#include "view_painting.h"

#include "style_painting.h"
#include "theme_colors.h"

#include <QHeaderView>
#include <QListView>
#include <QPainter>
#include <QStyleOption>
#include <QTableView>

namespace tokendesk::painting {

void drawScrollAreaFrame(const QStyleOption* option, QPainter* painter, const QWidget* widget) {
  const QRectF rect = option->rect;
  drawField(option, painter, widget);
  const auto* table = qobject_cast<const QTableView*>(widget);
  if (table && !hasFocus(option) && table->horizontalHeader()->isVisible()) {
    // The frame is two wide, for the ring; its inner half continues the header.
    const QRectF top(rect.x() + 1, rect.y() + 1, rect.width() - 2, table->horizontalHeader()->height() + 1);
    drawRounded(painter, top, {}, option->palette.color(QPalette::AlternateBase), 1, 3);
  }
}

void drawHeaderSection(const QStyleOption* option, QPainter* painter) {
  const QRect& rect = option->rect;
  painter->fillRect(rect, option->palette.color(QPalette::AlternateBase));
  painter->fillRect(rect.x(), rect.bottom(), rect.width(), 1, themeColors(option->palette).border);
}

namespace {

// An arrow drawn with strokes, as the sorted column's in the pictures.
void drawSortArrow(const QPointF& center, QPainter* painter, bool up) {
  const double tip = up ? -4 : 4;
  const double wing = up ? 3 : -3;
  painter->drawLine(center + QPointF(0, -tip), center + QPointF(0, tip));
  painter->drawLine(center + QPointF(0, tip), center + QPointF(-3, tip + wing));
  painter->drawLine(center + QPointF(0, tip), center + QPointF(3, tip + wing));
}

}  // namespace

void drawHeaderLabel(const QStyleOptionHeader* option, QPainter* painter) {
  const bool sorted = option->sortIndicator != QStyleOptionHeader::None;
  const QRect rect = option->rect.adjusted(0, 0, sorted ? -14 : 0, 0);
  const QColor color = option->palette.color(QPalette::Mid);
  const QString text = option->fontMetrics.elidedText(option->text, Qt::ElideRight, rect.width());
  const auto alignment = QStyle::visualAlignment(option->direction, option->textAlignment) | Qt::AlignVCenter;
  const bool atRight = alignment.testFlag(Qt::AlignRight);

  painter->save();
  painter->setPen(color);
  painter->drawText(atRight ? rect.translated(sorted ? 14 : 0, 0) : rect,
                    static_cast<int>(alignment) | Qt::TextSingleLine, text);
  if (sorted) {
    const int width = option->fontMetrics.horizontalAdvance(text);
    const double x = atRight ? rect.right() + 14 - width - 8 : rect.x() + width + 8;
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(color, 1.25, Qt::SolidLine, Qt::RoundCap));
    // Qt names the indicator after the arrow's shape in old styles: "down" is ascending.
    drawSortArrow({x, rect.center().y() + 0.5}, painter,
                  option->sortIndicator == QStyleOptionHeader::SortDown);
  }
  painter->restore();
}

void drawRowLine(const QStyleOptionViewItem* option, QPainter* painter, const QWidget* widget) {
  const auto* table = qobject_cast<const QTableView*>(widget);
  if (table && !table->showGrid()) {
    const QRect& rect = option->rect;
    painter->fillRect(rect.x(), rect.bottom(), rect.width(), 1, themeColors(option->palette).border);
  }
}

void drawItemPanel(const QStyleOptionViewItem* option, QPainter* painter, const QWidget* widget) {
  const bool list = qobject_cast<const QListView*>(widget) != nullptr;
  const auto* table = qobject_cast<const QTableView*>(widget);
  const QRect rect = table && !table->showGrid() ? option->rect.adjusted(0, 0, 0, -1) : option->rect;
  const QColor highlight = option->palette.color(QPalette::Highlight);
  if (option->backgroundBrush.style() != Qt::NoBrush) {
    painter->fillRect(rect, option->backgroundBrush);
  }
  if (option->state.testFlag(QStyle::State_Selected)) {
    list ? drawRounded(painter, rect, {}, highlight) : painter->fillRect(rect, highlight);
  } else if (list && isEnabled(option) && option->state.testFlag(QStyle::State_MouseOver)) {
    QColor hovered = option->palette.color(QPalette::WindowText);
    hovered.setAlphaF(0.06F);
    drawRounded(painter, rect, {}, hovered);
  }
}

bool itemShowsFocus(const QStyleOption* option, const QWidget* widget) {
  const auto* view = qobject_cast<const QAbstractItemView*>(widget);
  if (view && view->window()->windowType() == Qt::Popup) {
    return false;  // the list of a combo box: its selection follows the keyboard
  }
  const bool framed = view && view->frameShape() == QFrame::StyledPanel;
  return !framed || !option->state.testFlag(QStyle::State_Selected);
}

QRect scrollBarPart(const QStyleOptionSlider* option, QStyle::SubControl part, int minimumLength) {
  const QRect& rect = option->rect;
  const bool lying = option->orientation == Qt::Horizontal;
  const int length = lying ? rect.width() : rect.height();
  const qint64 range = static_cast<qint64>(option->maximum) - option->minimum;
  int slider = length;
  if (range > 0) {
    const qint64 shown = qint64{length} * option->pageStep / (range + option->pageStep);
    slider = qBound(qMin(minimumLength, length), static_cast<int>(shown), length);
  }
  const int start = QStyle::sliderPositionFromValue(option->minimum, option->maximum, option->sliderPosition,
                                                    length - slider, option->upsideDown);
  const auto piece = [&](int from, int size) {
    return lying ? QRect(rect.x() + from, rect.y(), size, rect.height())
                 : QRect(rect.x(), rect.y() + from, rect.width(), size);
  };
  switch (part) {
    case QStyle::SC_ScrollBarGroove: return rect;
    case QStyle::SC_ScrollBarSlider: return piece(start, slider);
    case QStyle::SC_ScrollBarSubPage: return piece(0, start);
    case QStyle::SC_ScrollBarAddPage: return piece(start + slider, length - start - slider);
    default: return {};  // no buttons at the ends
  }
}

void drawScrollBar(const QStyleOptionSlider* option, QPainter* painter, const QRect& slider) {
  painter->fillRect(option->rect, option->palette.color(QPalette::Base));
  if (!isEnabled(option) || option->maximum <= option->minimum) {
    return;
  }
  const bool held = option->state & (QStyle::State_MouseOver | QStyle::State_Sunken);
  const QColor color =
      blend(option->palette.color(QPalette::Mid), option->palette.color(QPalette::Base), held ? 0.75 : 0.4);
  drawRounded(painter, QRectF(slider).adjusted(3, 3, -3, -3), {}, color, 1, 3);
}

void drawProgress(const QStyleOptionProgressBar* option, QPainter* painter) {
  const QRectF rect = option->rect;
  const double radius = qMin(4.0, rect.height() / 2);
  const ThemeColors colors = themeColors(option->palette);
  drawRounded(painter, rect, {}, colors.border, 1, radius + 0.5);
  const double range = static_cast<double>(option->maximum) - option->minimum;
  const double part = (option->progress - option->minimum) / range;
  QRectF done = rect;
  done.setWidth(rect.width() * qBound(0.0, part, 1.0));
  if (option->direction == Qt::RightToLeft) {
    done.moveRight(rect.right());
  }
  if (done.width() >= 1) {
    drawRounded(painter, done, {}, colors.accent, 1, radius + 0.5);
  }
}

}  // namespace tokendesk::painting
