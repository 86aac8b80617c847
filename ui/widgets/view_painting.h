#pragma once

#include <QStyle>

class QPainter;
class QStyleOption;
class QStyleOptionHeader;
class QStyleOptionProgressBar;
class QStyleOptionSlider;
class QStyleOptionViewItem;
class QWidget;

// How ConsoleStyle draws tables, lists and what belongs to them.
namespace tokendesk::painting {

constexpr int kHeaderMargin = 10;
constexpr int kScrollBarExtent = 12;

void drawScrollAreaFrame(const QStyleOption* option, QPainter* painter, const QWidget* widget);

void drawHeaderSection(const QStyleOption* option, QPainter* painter);
void drawHeaderLabel(const QStyleOptionHeader* option, QPainter* painter);

// The line below a table's row, and an item's own background: its brush, hovered, selected.
void drawRowLine(const QStyleOptionViewItem* option, QPainter* painter, const QWidget* widget);
void drawItemPanel(const QStyleOptionViewItem* option, QPainter* painter, const QWidget* widget);

// Whether an item shows that it is the current one. In a frame that wears the ring itself, a selected row
// need not.
bool itemShowsFocus(const QStyleOption* option, const QWidget* widget);

QRect scrollBarPart(const QStyleOptionSlider* option, QStyle::SubControl part, int minimumLength);
void drawScrollBar(const QStyleOptionSlider* option, QPainter* painter, const QRect& slider);

void drawProgress(const QStyleOptionProgressBar* option, QPainter* painter);

}  // namespace tokendesk::painting
