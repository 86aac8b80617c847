#pragma once

#include <QColor>
#include <QFont>
#include <QStyle>

class QPainter;
class QRectF;
class QStyleOption;
class QStyleOptionButton;
class QWidget;

// How ConsoleStyle draws its parts. Each draws one thing, with the option's palette.
namespace tokendesk::painting {

bool isEnabled(const QStyleOption* option);
bool hasFocus(const QStyleOption* option);  // and is enabled
QColor borderColor(const QStyleOption* option);

// A line of the given width along the inside of the rectangle, and what it encloses; either may be invalid.
void drawRounded(QPainter* painter, const QRectF& rect, const QColor& line, const QColor& fill,
                 double width = 1, double radius = 4);

enum class ButtonKind { Plain, Primary, Danger, Link };

// As the dynamic properties "primary", "danger" and "link" say; the default button of a box that holds the
// accepting buttons of a dialog is primary without being told.
ButtonKind buttonKind(const QStyleOption* option, const QWidget* widget);

void drawButtonPanel(const QStyleOption* option, QPainter* painter, ButtonKind kind);
void drawButtonLabel(const QStyleOptionButton* option, QPainter* painter, ButtonKind kind, int mnemonicFlag);
// As a combo box: the text at its start, elided, and an arrow that takes the given width at its end.
void drawMenuButtonLabel(const QStyleOptionButton* option, QPainter* painter, int arrowWidth);
QFont buttonFont(const QFont& font, ButtonKind kind);

// A line edit, combo box or spin box, focused or not; "invalid" is a dynamic property of the widget.
void drawField(const QStyleOption* option, QPainter* painter, const QWidget* widget);

void drawFocusRing(const QRectF& rect, QPainter* painter, const QPalette& palette);
void drawCheckBox(const QStyleOption* option, QPainter* painter);
void drawRadioButton(const QStyleOption* option, QPainter* painter);

// A filled triangle that points up or down.
void drawArrow(const QRect& rect, QPainter* painter, const QColor& color, bool up, int width);

constexpr int kIconGap = 6;

}  // namespace tokendesk::painting
