#include "connections_delegate.h"

#include "connection_icons.h"
#include "connections_model.h"
#include "theme.h"

#include <QApplication>
#include <QPainter>

#include <algorithm>

namespace tokendesk {

namespace {

constexpr int gap = 8;
constexpr double widestMarks = 0.4;  // of the cell

void setTextColor(QStyleOptionViewItem* option, const QColor& color) {
  option->palette.setColor(QPalette::Text, color);
  option->palette.setColor(QPalette::HighlightedText, color);
}

}  // namespace

void ConnectionsDelegate::initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const {
  QStyledItemDelegate::initStyleOption(option, index);
  switch (index.column()) {
    case ConnectionsModel::Name:
      option->font.setWeight(QFont::DemiBold);
      option->fontMetrics = QFontMetrics(option->font);
      option->textElideMode = Qt::ElideMiddle;
      break;
    case ConnectionsModel::EnvironmentColumn: {
      const auto environment =
          static_cast<Environment>(index.data(ConnectionsModel::environmentRole).toInt());
      option->features |= QStyleOptionViewItem::HasDecoration;
      option->icon = environmentIcon(environment);
      option->decorationSize = {16, 16};
      setTextColor(option, statusColors(option->palette).*environmentColor(environment));
      break;
    }
    case ConnectionsModel::BaseUrl:
      option->textElideMode = Qt::ElideMiddle;
      setTextColor(option, themeColors(option->palette).secondaryText);
      break;
    case ConnectionsModel::LastUsed: setTextColor(option, themeColors(option->palette).secondaryText); break;
    default: break;
  }
}

void ConnectionsDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                                const QModelIndex& index) const {
  const QString marks = index.data(ConnectionsModel::marksRole).toString();
  if (marks.isEmpty()) return QStyledItemDelegate::paint(painter, option, index);

  QStyleOptionViewItem cell = option;
  initStyleOption(&cell, index);
  const QStyle* style = cell.widget ? cell.widget->style() : QApplication::style();
  const QRect all = style->subElementRect(QStyle::SE_ItemViewItemText, &cell, cell.widget);
  const QRect text = all.adjusted(style->pixelMetric(QStyle::PM_FocusFrameHMargin) + 1, 0, 0, 0);
  const QFont markFont = option.font;
  const QFontMetrics markMetrics(markFont);
  const int marksWidth =
      std::min(markMetrics.horizontalAdvance(marks), static_cast<int>(text.width() * widestMarks));
  cell.text = cell.fontMetrics.elidedText(cell.text, Qt::ElideMiddle, text.width() - marksWidth - gap);
  style->drawControl(QStyle::CE_ItemViewItem, &cell, painter, cell.widget);

  const int left = text.left() + cell.fontMetrics.horizontalAdvance(cell.text) + gap;
  const QRect room(left, text.top(), text.right() - left, text.height());
  painter->save();
  painter->setFont(markFont);
  painter->setPen(themeColors(option.palette).secondaryText);
  painter->drawText(QStyle::visualRect(cell.direction, all, room),
                    static_cast<int>(QStyle::visualAlignment(cell.direction, Qt::AlignVCenter)),
                    markMetrics.elidedText(marks, Qt::ElideRight, room.width()));
  painter->restore();
}

}  // namespace tokendesk
