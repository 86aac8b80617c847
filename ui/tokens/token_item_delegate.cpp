#include "token_item_delegate.h"

#include "theme.h"
#include "token_table_model.h"
#include "token_texts.h"
#include "token_times.h"

namespace tokendesk {

namespace {

void setTextColor(QStyleOptionViewItem* option, const QColor& color) {
  option->palette.setColor(QPalette::Text, color);
  option->palette.setColor(QPalette::HighlightedText, color);
}

void setTone(QStyleOptionViewItem* option, StatusTone tone) {
  option->features |= QStyleOptionViewItem::HasDecoration;
  option->icon = statusIcon(tone);
  option->decorationSize = {16, 16};
  setTextColor(option, statusColor(tone, option->palette));
}

void showStatus(QStyleOptionViewItem* option, const QModelIndex& index) {
  setTone(option, toneOf(static_cast<TokenStatus>(index.data(TokenTableModel::statusRole).toInt())));
}

void showExpiry(QStyleOptionViewItem* option, const QModelIndex& index) {
  const auto state = static_cast<ExpiryState>(index.data(TokenTableModel::expiryRole).toInt());
  if (const auto tone = toneOf(state)) {
    setTone(option, *tone);
  } else if (state == ExpiryState::Never) {
    setTextColor(option, themeColors(option->palette).secondaryText);
  }
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
    case TokenKey::LastUsed:
    case TokenKey::Created: setTextColor(option, themeColors(option->palette).secondaryText); break;
    case TokenKey::Status: showStatus(option, index); break;
    case TokenKey::Expires: showExpiry(option, index); break;
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
