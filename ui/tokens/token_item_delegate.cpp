#include "token_item_delegate.h"

#include "theme.h"
#include "token_table_model.h"
#include "token_texts.h"

namespace tokendesk {

namespace {

void setTextColor(QStyleOptionViewItem* option, const QColor& color) {
  option->palette.setColor(QPalette::Text, color);
  option->palette.setColor(QPalette::HighlightedText, color);
}

void showStatus(QStyleOptionViewItem* option, const QModelIndex& index) {
  const auto status = static_cast<TokenStatus>(index.data(TokenTableModel::statusRole).toInt());
  option->features |= QStyleOptionViewItem::HasDecoration;
  option->icon = statusIcon(toneOf(status));
  option->decorationSize = {16, 16};
  setTextColor(option, statusColor(toneOf(status), option->palette));
}

}  // namespace

void TokenItemDelegate::initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const {
  QStyledItemDelegate::initStyleOption(option, index);
  const auto* model = qobject_cast<const TokenTableModel*>(index.model());
  if (model == nullptr) return;
  switch (model->keyOf(index.column())) {
    case TokenKey::Name:
      option->font.setWeight(QFont::DemiBold);
      option->textElideMode = Qt::ElideMiddle;
      break;
    case TokenKey::Description:
    case TokenKey::Created: setTextColor(option, themeColors(option->palette).secondaryText); break;
    case TokenKey::Status: showStatus(option, index); break;
    case TokenKey::Token:
      option->font = monospaceFont();
      option->textElideMode = Qt::ElideMiddle;
      setTextColor(option, themeColors(option->palette).secondaryText);
      break;
    case TokenKey::Project: option->textElideMode = Qt::ElideMiddle; break;
    case TokenKey::Scope: break;
  }
}

}  // namespace tokendesk
