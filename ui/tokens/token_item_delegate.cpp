#include "token_item_delegate.h"

#include "theme.h"
#include "token_table_model.h"
#include "token_texts.h"
#include "token_times.h"

#include <QApplication>
#include <QPainter>

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
    setTextColor(option, option->palette.color(QPalette::Mid));
  }
}

QPalette::ColorGroup colorGroup(const QStyleOptionViewItem& cell) {
  if (!cell.state.testFlag(QStyle::State_Enabled)) return QPalette::Disabled;
  return cell.state.testFlag(QStyle::State_Active) ? QPalette::Active : QPalette::Inactive;
}

/// Our own selections are pale: on them texts keep their colour.
QColor textColor(const QStyleOptionViewItem& cell) {
  const bool isOnHighlight = usesDesktopStyle() && cell.state.testFlag(QStyle::State_Selected);
  return cell.palette.color(colorGroup(cell), isOnHighlight ? QPalette::HighlightedText : QPalette::Text);
}

void drawFocus(QPainter* painter, const QStyleOptionViewItem& cell, const QStyle& style) {
  QStyleOptionFocusRect focus;
  focus.QStyleOption::operator=(cell);
  focus.rect = style.subElementRect(QStyle::SE_ItemViewItemFocusRect, &cell, cell.widget);
  focus.state |= QStyle::State_KeyboardFocusChange | QStyle::State_Item;
  focus.backgroundColor = cell.palette.color(colorGroup(cell), QPalette::Base);
  style.drawPrimitive(QStyle::PE_FrameFocusRect, &focus, painter, cell.widget);
}

QRect contentsOf(const QStyleOptionViewItem& cell, const QStyle& style) {
  const int margin = style.pixelMetric(QStyle::PM_FocusFrameHMargin, &cell, cell.widget) + 1;
  return cell.rect.adjusted(margin, 0, -margin, 0);
}

QRect iconRect(const QStyleOptionViewItem& cell, const QRect& contents) {
  return QStyle::alignedRect(cell.direction, Qt::AlignLeft | Qt::AlignVCenter, cell.decorationSize, contents);
}

QRect besideIcon(const QStyleOptionViewItem& cell, const QRect& contents) {
  constexpr int gap = 4;
  const QRect beside = contents.adjusted(cell.decorationSize.width() + gap, 0, 0, 0);
  return QStyle::visualRect(cell.direction, contents, beside);
}

}  // namespace

void TokenItemDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                              const QModelIndex& index) const {
  QStyleOptionViewItem cell = option;
  initStyleOption(&cell, index);
  const QStyle* style = cell.widget ? cell.widget->style() : QApplication::style();
  style->drawPrimitive(QStyle::PE_PanelItemViewItem, &cell, painter, cell.widget);
  const QRect room = contentsOf(cell, *style);
  const bool hasIcon = cell.features.testFlag(QStyleOptionViewItem::HasDecoration);
  if (hasIcon) cell.icon.paint(painter, iconRect(cell, room));
  painter->setPen(textColor(cell));
  texts_.draw(painter, hasIcon ? besideIcon(cell, room) : room, cell.text,
              {.font = cell.font, .elide = cell.textElideMode, .direction = cell.direction});
  if (cell.state.testFlag(QStyle::State_HasFocus)) drawFocus(painter, cell, *style);
}

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
    case TokenKey::Created: setTextColor(option, option->palette.color(QPalette::Mid)); break;
    case TokenKey::Status: showStatus(option, index); break;
    case TokenKey::Expires: showExpiry(option, index); break;
    case TokenKey::Token:
      option->font = monospaceFont();
      option->textElideMode = Qt::ElideMiddle;
      setTextColor(option, option->palette.color(QPalette::Mid));
      break;
    case TokenKey::Project: option->textElideMode = Qt::ElideMiddle; break;
    case TokenKey::Scope: break;
  }
}

}  // namespace tokendesk
