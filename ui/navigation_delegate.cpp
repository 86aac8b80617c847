#include "navigation_delegate.h"

#include "status_icon.h"
#include "theme.h"

#include <QPainter>

#include <algorithm>

namespace tokendesk {

namespace {

constexpr int groupGap = 3;  // between the title of a group and its first page
constexpr int badgeHeight = 18;
constexpr int cornerBadgeHeight = 14;  // so that the icon below stays to be seen
constexpr int badgePadding = 6;
constexpr int badgeMargin = 8;

bool isGroup(const QModelIndex& index) {
  return !index.data(NavigationRole::page).isValid() && !index.data(NavigationRole::notedPage).isValid();
}

void showAsGroup(QStyleOptionViewItem* option) {
  option->font = smallFont(option->font);
  option->font.setWeight(QFont::DemiBold);
  option->font.setCapitalization(QFont::AllUppercase);
  option->font.setLetterSpacing(QFont::PercentageSpacing, 106);
  option->displayAlignment = Qt::AlignBottom | Qt::AlignLeading;
  for (const auto group : {QPalette::Active, QPalette::Inactive, QPalette::Disabled})
    option->palette.setColor(group, QPalette::Text, option->palette.color(QPalette::Active, QPalette::Mid));
  option->rect.adjust(0, 0, 0, -groupGap);
  option->state |= QStyle::State_Enabled;
}

void showAsNote(QStyleOptionViewItem* option) {
  option->font = smallFont(option->font);
  const QColor color = statusColor(StatusTone::Expiring, option->palette);
  for (const auto role : {QPalette::Text, QPalette::HighlightedText}) option->palette.setColor(role, color);
}

QFont badgeFont(const QFont& font, bool inCorner) {
  QFont bold = smallFont(inCorner ? smallFont(font) : font);
  bold.setWeight(QFont::DemiBold);
  return bold;
}

}  // namespace

void NavigationDelegate::initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const {
  QStyledItemDelegate::initStyleOption(option, index);
  if (isGroup(index)) return showAsGroup(option);
  if (index.data(NavigationRole::notedPage).isValid()) return showAsNote(option);
  if (option->state.testFlag(QStyle::State_Selected)) option->font.setWeight(QFont::DemiBold);
  const QString badge = index.data(NavigationRole::badge).toString();
  if (badge.isEmpty() || collapsed_) return;
  const QStyle* style = option->widget->style();
  const QRect text = style->subElementRect(QStyle::SE_ItemViewItemText, option, option->widget);
  const int room = text.width() - badgeRect(*option, badge).width() - badgeMargin;
  option->text = QFontMetrics(option->font).elidedText(option->text, Qt::ElideRight, room);
}

void NavigationDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                               const QModelIndex& index) const {
  QStyledItemDelegate::paint(painter, option, index);
  const QString badge = index.data(NavigationRole::badge).toString();
  if (badge.isEmpty()) return;
  const auto tone = static_cast<StatusTone>(index.data(NavigationRole::tone).toInt());
  const QRect pill = badgeRect(option, badge);
  painter->save();
  painter->setRenderHint(QPainter::Antialiasing);
  painter->setPen(Qt::NoPen);
  painter->setBrush(statusColor(tone, option.palette));
  painter->drawRoundedRect(pill, pill.height() / 2.0, pill.height() / 2.0);
  // colours of a status stand out from the base as text does, so the base does from them
  painter->setPen(option.palette.color(QPalette::Base));
  painter->setFont(badgeFont(option.font, collapsed_));
  painter->drawText(pill, Qt::AlignCenter, badge);
  painter->restore();
}

// Beside an icon alone it stands in the corner.
QRect NavigationDelegate::badgeRect(const QStyleOptionViewItem& option, const QString& text) const {
  const int textWidth = QFontMetrics(badgeFont(option.font, collapsed_)).horizontalAdvance(text);
  const int height = collapsed_ ? cornerBadgeHeight : badgeHeight;
  const int padding = collapsed_ ? badgePadding : 2 * badgePadding;
  const QSize size(std::max(height, textWidth + padding), height);
  const Qt::Alignment place = collapsed_ ? Qt::AlignRight | Qt::AlignTop : Qt::AlignRight | Qt::AlignVCenter;
  const QRect room = collapsed_ ? option.rect : option.rect.adjusted(0, 0, -badgeMargin, 0);
  return QStyle::visualRect(option.direction, option.rect,
                            QStyle::alignedRect(Qt::LeftToRight, place, size, room));
}

}  // namespace tokendesk
