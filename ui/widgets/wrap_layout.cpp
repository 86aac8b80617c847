#include "wrap_layout.h"

#include <QStyle>
#include <QWidget>

#include <algorithm>
#include <utility>

namespace tokendesk {

namespace {

QSize sizeIn(const QLayoutItem& item, int width) {
  const int wide = std::min(item.sizeHint().width(), width);
  return {wide, item.hasHeightForWidth() ? item.heightForWidth(wide) : item.sizeHint().height()};
}

}  // namespace

WrapLayout::WrapLayout(int spacing, int lineSpacing, QWidget* parent)
    : QLayout(parent), lineSpacing_(lineSpacing) {
  setContentsMargins({});
  setSpacing(spacing);
}

WrapLayout::~WrapLayout() = default;

void WrapLayout::add(QWidget* widget, Qt::Alignment alignment) {
  addWidget(widget);
  items_.back()->setAlignment(alignment);
}

void WrapLayout::addItem(QLayoutItem* item) {
  items_.emplace_back(item);
}

int WrapLayout::count() const {
  return static_cast<int>(items_.size());
}

QLayoutItem* WrapLayout::itemAt(int index) const {
  return index >= 0 && index < count() ? items_[static_cast<size_t>(index)].get() : nullptr;
}

QLayoutItem* WrapLayout::takeAt(int index) {
  if (itemAt(index) == nullptr) return nullptr;
  const auto place = items_.begin() + index;
  QLayoutItem* item = place->release();
  items_.erase(place);
  return item;
}

QSize WrapLayout::sizeHint() const {
  QSize hint;
  for (const Line& line : linesFor(QWIDGETSIZE_MAX)) hint = {line.width, line.height};
  return hint;
}

QSize WrapLayout::minimumSize() const {
  QSize smallest;
  for (const auto& item : items_) smallest = smallest.expandedTo(item->minimumSize());
  return smallest;
}

int WrapLayout::heightForWidth(int width) const {
  int height = -lineSpacing_;
  for (const Line& line : linesFor(width)) height += lineSpacing_ + line.height;
  return std::max(height, 0);
}

void WrapLayout::setGeometry(const QRect& rect) {
  QLayout::setGeometry(rect);
  int top = rect.top();
  for (const Line& line : linesFor(rect.width())) {
    place(line, {rect.left(), top, rect.width(), line.height});
    top += line.height + lineSpacing_;
  }
}

std::vector<WrapLayout::Line> WrapLayout::linesFor(int width) const {
  std::vector<Line> lines;
  for (const auto& item : items_) {
    if (item->isEmpty()) continue;
    const QSize size = sizeIn(*item, width);
    if (lines.empty() || lines.back().width + spacing() + size.width() > width) {
      lines.push_back({.items = {item.get()}, .width = size.width(), .height = size.height()});
      continue;
    }
    Line& line = lines.back();
    line.items.push_back(item.get());
    line.width += spacing() + size.width();
    line.height = std::max(line.height, size.height());
  }
  return lines;
}

void WrapLayout::place(const Line& line, const QRect& row) const {
  int left = row.left();
  int room = row.width() - line.width;
  for (QLayoutItem* item : line.items) {
    if (item->alignment() & Qt::AlignRight) left += std::exchange(room, 0);
    const QSize size = sizeIn(*item, row.width());
    const QRect here(left, row.top() + (row.height() - size.height()) / 2, size.width(), size.height());
    item->setGeometry(QStyle::visualRect(parentWidget()->layoutDirection(), row, here));
    left += size.width() + spacing();
  }
}

}  // namespace tokendesk
