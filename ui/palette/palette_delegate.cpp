#include "palette_delegate.h"

#include "palette_model.h"
#include "theme_colors.h"

#include <QApplication>
#include <QPainter>

#include <algorithm>

namespace tokendesk {

namespace {

constexpr int rowHeight = 32;
constexpr int iconExtent = 16;
constexpr int gap = 12;
constexpr double widestText = 0.7;  // of what the shortcut leaves, where there are details

/// Texts from the leading end on, where each takes its room from the next.
class Line {
 public:
  Line(QPainter* painter, const QStyleOptionViewItem& cell, const QRect& room)
      : painter_(painter), cell_(cell), room_(QStyle::visualRect(cell.direction, cell.rect, room)) {}

  [[nodiscard]] int width() const { return room_.width(); }

  void drawAtBeginning(const QString& text, int widest, Qt::TextElideMode elide, const QColor& color) {
    draw(
        text, widest, elide, color, [this](int taken) { room_.setLeft(room_.left() + taken); },
        Qt::AlignLeft);
  }
  void drawAtEnd(const QString& text, const QColor& color) {
    draw(
        text, width(), Qt::ElideRight, color, [this](int taken) { room_.setRight(room_.right() - taken); },
        Qt::AlignRight);
  }

 private:
  /// In a room that counts from left to right, and is mirrored where the layout is.
  template <class Take>
  void draw(const QString& text, int widest, Qt::TextElideMode elide, const QColor& color, const Take& take,
            Qt::Alignment side) {
    if (text.isEmpty() || widest <= 0) return;
    const QString shown = cell_.fontMetrics.elidedText(text, elide, widest);
    const QRect place = QStyle::visualRect(cell_.direction, cell_.rect, room_);
    painter_->setPen(color);
    painter_->drawText(place,
                       static_cast<int>(QStyle::visualAlignment(cell_.direction, side)) | Qt::AlignVCenter |
                           Qt::TextSingleLine,
                       shown);
    take(cell_.fontMetrics.horizontalAdvance(shown) + gap);
  }

  QPainter* painter_;
  const QStyleOptionViewItem& cell_;
  QRect room_;
};

}  // namespace

void PaletteDelegate::initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const {
  QStyledItemDelegate::initStyleOption(option, index);
  option->decorationSize = {iconExtent, iconExtent};
  option->features |= QStyleOptionViewItem::HasDecoration;  // texts stand under each other, icon or not
  option->state.setFlag(QStyle::State_Active);              // the keyboard is in the field above
}

void PaletteDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                            const QModelIndex& index) const {
  QStyleOptionViewItem cell = option;
  initStyleOption(&cell, index);
  const QStyle* style = cell.widget ? cell.widget->style() : QApplication::style();
  const QRect room = style->subElementRect(QStyle::SE_ItemViewItemText, &cell, cell.widget);
  cell.text.clear();
  style->drawControl(QStyle::CE_ItemViewItem, &cell, painter, cell.widget);

  const bool isOpen = index.data(PaletteModel::isOpenRole).toBool();
  const bool isSelected = cell.state.testFlag(QStyle::State_Selected);
  const QColor secondary = themeColors(cell.palette).secondaryText;
  const QColor text = cell.palette.color(isSelected ? QPalette::HighlightedText : QPalette::Text);
  const QString details = index.data(PaletteModel::detailsRole).toString();
  painter->save();
  Line line(painter, cell, room.adjusted(gap / 2, 0, -gap, 0));
  line.drawAtEnd(index.data(PaletteModel::shortcutRole).toString(), secondary);
  const int widest = details.isEmpty() ? line.width() : static_cast<int>(line.width() * widestText);
  line.drawAtBeginning(index.data().toString(), widest, Qt::ElideMiddle, isOpen ? text : secondary);
  line.drawAtBeginning(details, line.width(), Qt::ElideRight, secondary);
  painter->restore();
}

QSize PaletteDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex&) const {
  return {0, std::max(rowHeight, option.fontMetrics.height() + gap)};
}

}  // namespace tokendesk
