#include "request_item_delegate.h"

#include "request_table_model.h"
#include "request_texts.h"
#include "theme_colors.h"

namespace tokendesk {

namespace {

constexpr QSize iconSize(16, 16);

void setTextColor(QStyleOptionViewItem* option, const QColor& color) {
  option->palette.setColor(QPalette::Text, color);
  option->palette.setColor(QPalette::HighlightedText, color);
}

void showStatus(QStyleOptionViewItem* option, const QString& status) {
  const std::optional<StatusLook> look = lookOfStatus(status);
  if (!look) return;
  option->features |= QStyleOptionViewItem::HasDecoration;
  option->icon = icon(look->icon, look->color);
  option->decorationSize = iconSize;
  setTextColor(option, statusColors(option->palette).*look->color);
}

}  // namespace

void RequestItemDelegate::initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const {
  QStyledItemDelegate::initStyleOption(option, index);
  switch (index.column()) {
    case RequestTableModel::Assistant:
      option->font.setWeight(QFont::DemiBold);
      option->textElideMode = Qt::ElideMiddle;
      break;
    case RequestTableModel::Intent: option->textElideMode = Qt::ElideMiddle; break;
    case RequestTableModel::Status:
      showStatus(option, index.data(RequestTableModel::statusRole).toString());
      break;
    case RequestTableModel::Prompt:
    case RequestTableModel::Output: setTextColor(option, themeColors(option->palette).secondaryText); break;
    default: break;
  }
}

}  // namespace tokendesk
