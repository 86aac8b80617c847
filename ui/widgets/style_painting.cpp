#include "style_painting.h"

#include "theme_colors.h"

#include <QDialogButtonBox>
#include <QPainter>
#include <QPainterPath>
#include <QPushButton>
#include <QStyleOption>

namespace tokendesk::painting {
namespace {

bool acceptsItsBox(const QWidget* widget) {
  const auto* box = widget ? qobject_cast<const QDialogButtonBox*>(widget->parentWidget()) : nullptr;
  if (!box) {
    return false;
  }
  auto* button = qobject_cast<QAbstractButton*>(const_cast<QWidget*>(widget));
  const auto role = box->buttonRole(button);
  return role == QDialogButtonBox::AcceptRole || role == QDialogButtonBox::YesRole;
}

QColor buttonTextColor(const QStyleOption* option, ButtonKind kind) {
  const auto faded = [option](const QColor& color) {
    return isEnabled(option) ? color : blend(color, option->palette.color(QPalette::Button), 0.5);
  };
  switch (kind) {
    case ButtonKind::Primary: return themeColors(option->palette).accentText;
    case ButtonKind::Danger: return faded(statusColors(option->palette).danger);
    case ButtonKind::Link: return faded(themeColors(option->palette).accent);
    case ButtonKind::Plain: break;
  }
  return option->palette.color(QPalette::ButtonText);
}

QColor buttonFill(const QStyleOption* option, ButtonKind kind) {
  const QPalette& palette = option->palette;
  const bool primary = kind == ButtonKind::Primary;
  const QColor fill = primary ? themeColors(palette).accent : palette.color(QPalette::Button);
  if (!isEnabled(option)) {
    return primary ? blend(fill, palette.color(QPalette::Window), 0.45) : fill;
  }
  const QColor towards = primary ? palette.color(QPalette::Base) : palette.color(QPalette::ButtonText);
  if (option->state & (QStyle::State_Sunken | QStyle::State_On)) {
    return blend(towards, fill, primary ? 0.2 : 0.12);
  }
  return option->state & QStyle::State_MouseOver ? blend(towards, fill, primary ? 0.1 : 0.05) : fill;
}

QPixmap tinted(const QIcon& icon, const QSize& size, qreal ratio, QIcon::Mode mode, const QColor& color) {
  QPixmap pixmap = icon.pixmap(size, ratio, mode);
  QPainter painter(&pixmap);
  painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
  painter.fillRect(pixmap.rect(), color);
  return pixmap;
}

}  // namespace

bool isEnabled(const QStyleOption* option) {
  return option->state.testFlag(QStyle::State_Enabled);
}

bool hasFocus(const QStyleOption* option) {
  return option->state.testFlag(QStyle::State_HasFocus) && isEnabled(option);
}

void drawRounded(QPainter* painter, const QRectF& rect, const QColor& line, const QColor& fill, double width,
                 double radius) {
  const double inset = width / 2;
  painter->save();
  painter->setRenderHint(QPainter::Antialiasing);
  painter->setPen(line.isValid() ? QPen(line, width) : QPen(Qt::NoPen));
  painter->setBrush(fill.isValid() ? QBrush(fill) : QBrush(Qt::NoBrush));
  painter->drawRoundedRect(line.isValid() ? rect.adjusted(inset, inset, -inset, -inset) : rect,
                           radius - inset, radius - inset);
  painter->restore();
}

QColor borderColor(const QStyleOption* option) {
  const QColor border = themeColors(option->palette).border;
  return isEnabled(option) ? border : blend(border, option->palette.color(QPalette::Window), 0.5);
}

ButtonKind buttonKind(const QStyleOption* option, const QWidget* widget) {
  const auto is = [widget](const char* name) { return widget && widget->property(name).toBool(); };
  if (is("danger")) {
    return ButtonKind::Danger;
  }
  if (is("link")) {
    return ButtonKind::Link;
  }
  const auto* button = qstyleoption_cast<const QStyleOptionButton*>(option);
  const bool isDefault = button && button->features.testFlag(QStyleOptionButton::DefaultButton);
  const QVariant told = widget ? widget->property("primary") : QVariant();
  const bool primary = told.isValid() ? told.toBool() : isDefault && acceptsItsBox(widget);
  return primary ? ButtonKind::Primary : ButtonKind::Plain;
}

void drawButtonPanel(const QStyleOption* option, QPainter* painter, ButtonKind kind) {
  const QRectF rect = option->rect;
  const auto* button = qstyleoption_cast<const QStyleOptionButton*>(option);
  const bool active = option->state & (QStyle::State_Sunken | QStyle::State_On | QStyle::State_MouseOver);
  const bool flat =
      kind == ButtonKind::Link || (button && button->features.testFlag(QStyleOptionButton::Flat));
  if (kind == ButtonKind::Primary) {
    drawRounded(painter, rect, {}, buttonFill(option, kind));
  } else if (!flat) {
    drawRounded(painter, rect, borderColor(option), buttonFill(option, kind));
  } else if (active && isEnabled(option) && kind != ButtonKind::Link) {
    drawRounded(
        painter, rect, {},
        blend(option->palette.color(QPalette::WindowText), option->palette.color(QPalette::Window), 0.08));
  }
  if (hasFocus(option)) {
    if (kind == ButtonKind::Primary) {
      // The ring has the button's own colour: a gap sets it off.
      drawRounded(painter, rect.adjusted(2, 2, -2, -2), option->palette.color(QPalette::Window), {}, 1, 3);
    } else {
      drawFocusRing(rect, painter, option->palette);
    }
  }
}

QFont buttonFont(const QFont& font, ButtonKind kind) {
  QFont result = font;
  if (kind == ButtonKind::Primary) {
    result.setWeight(QFont::DemiBold);
  }
  result.setUnderline(kind == ButtonKind::Link);
  return result;
}

void drawButtonLabel(const QStyleOptionButton* option, QPainter* painter, ButtonKind kind, int mnemonicFlag) {
  painter->save();
  painter->setFont(buttonFont(painter->font(), kind));
  const QColor color = buttonTextColor(option, kind);
  const QFontMetrics metrics(painter->font());
  const int textWidth = metrics.size(Qt::TextShowMnemonic, option->text).width();
  const bool hasIcon = !option->icon.isNull();
  const int gap = hasIcon && !option->text.isEmpty() ? kIconGap : 0;
  const int iconWidth = hasIcon ? option->iconSize.width() : 0;

  const int width = qMin(iconWidth + gap + textWidth, option->rect.width());
  QRect content(option->rect.x() + (option->rect.width() - width) / 2, option->rect.y(), width,
                option->rect.height());
  if (hasIcon) {
    const QRect place(content.x(), content.y() + (content.height() - option->iconSize.height()) / 2,
                      iconWidth, option->iconSize.height());
    const auto mode = isEnabled(option) ? QIcon::Normal : QIcon::Disabled;
    const qreal ratio = painter->device()->devicePixelRatio();
    const QPixmap pixmap = kind == ButtonKind::Plain
                               ? option->icon.pixmap(option->iconSize, ratio, mode)
                               : tinted(option->icon, option->iconSize, ratio, QIcon::Normal, color);
    painter->drawPixmap(QStyle::visualRect(option->direction, content, place), pixmap);
  }
  painter->setPen(color);
  const QRect text =
      QStyle::visualRect(option->direction, content, content.adjusted(iconWidth + gap, 0, 0, 0));
  painter->drawText(text, Qt::AlignCenter | Qt::TextSingleLine | mnemonicFlag, option->text);
  painter->restore();
}

void drawMenuButtonLabel(const QStyleOptionButton* option, QPainter* painter, int arrowWidth) {
  constexpr int margin = 8;
  const QRect& all = option->rect;
  const QRect text = QStyle::visualRect(option->direction, all, all.adjusted(margin, 0, -arrowWidth, 0));
  const QRect arrow =
      QStyle::visualRect(option->direction, all, all.adjusted(all.width() - arrowWidth, 0, 0, 0));
  painter->setPen(option->palette.color(QPalette::ButtonText));
  painter->drawText(text, Qt::AlignLeading | Qt::AlignVCenter | Qt::TextSingleLine,
                    painter->fontMetrics().elidedText(option->text, Qt::ElideRight, text.width()));
  drawArrow(arrow, painter, option->palette.color(QPalette::Mid), false, 8);
}

void drawField(const QStyleOption* option, QPainter* painter, const QWidget* widget) {
  const QRectF rect = option->rect;
  const bool invalid = widget && widget->property("invalid").toBool() && isEnabled(option);
  const QColor fill = option->palette.color(QPalette::Base);
  const QColor red = statusColors(option->palette).danger;
  if (!hasFocus(option)) {
    drawRounded(painter, rect, invalid ? red : borderColor(option), fill);
    return;
  }
  drawRounded(painter, rect, {}, fill);
  if (invalid) {
    drawRounded(painter, rect.adjusted(3, 3, -3, -3), red, {}, 1, 2);
  }
  drawFocusRing(rect, painter, option->palette);
}

void drawFocusRing(const QRectF& rect, QPainter* painter, const QPalette& palette) {
  drawRounded(painter, rect, themeColors(palette).accent, {}, 2);
}

void drawCheckBox(const QStyleOption* option, QPainter* painter) {
  const QRectF rect = option->rect;
  const ThemeColors colors = themeColors(option->palette);
  const bool marked = option->state & (QStyle::State_On | QStyle::State_NoChange);
  const QColor fill = isEnabled(option) ? colors.accent : option->palette.color(QPalette::Mid);
  if (!marked) {
    drawRounded(painter, rect, blend(colors.secondaryText, borderColor(option), 0.6),
                option->palette.color(QPalette::Base), 1, 3);
    return;
  }
  drawRounded(painter, rect, {}, fill, 1, 3);
  QPainterPath mark;
  if (option->state.testFlag(QStyle::State_On)) {
    mark.moveTo(rect.x() + rect.width() * 0.24, rect.y() + rect.height() * 0.53);
    mark.lineTo(rect.x() + rect.width() * 0.43, rect.y() + rect.height() * 0.71);
    mark.lineTo(rect.x() + rect.width() * 0.77, rect.y() + rect.height() * 0.31);
  } else {
    mark.moveTo(rect.x() + rect.width() * 0.28, rect.center().y());
    mark.lineTo(rect.x() + rect.width() * 0.72, rect.center().y());
  }
  painter->save();
  painter->setRenderHint(QPainter::Antialiasing);
  painter->setPen(QPen(colors.accentText, 1.75, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
  painter->drawPath(mark);
  painter->restore();
}

void drawRadioButton(const QStyleOption* option, QPainter* painter) {
  const QRectF rect = option->rect;
  const ThemeColors colors = themeColors(option->palette);
  const double radius = rect.width() / 2;
  if (!option->state.testFlag(QStyle::State_On)) {
    drawRounded(painter, rect, blend(colors.secondaryText, borderColor(option), 0.6),
                option->palette.color(QPalette::Base), 1, radius);
    return;
  }
  drawRounded(painter, rect, {}, isEnabled(option) ? colors.accent : option->palette.color(QPalette::Mid), 1,
              radius);
  const double inset = rect.width() * 0.31;
  drawRounded(painter, rect.adjusted(inset, inset, -inset, -inset), {}, colors.accentText, 1, radius - inset);
}

void drawArrow(const QRect& rect, QPainter* painter, const QColor& color, bool up, int width) {
  const QPointF center = QRectF(rect).center();
  const double half = width / 2.0;
  const double tip = up ? -half / 2 : half / 2;
  painter->save();
  painter->setRenderHint(QPainter::Antialiasing);
  painter->setPen(QPen(color, 1, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
  painter->setBrush(color);
  painter->drawPolygon(QPolygonF{{center.x() - half + 0.5, center.y() - tip},
                                 {center.x() + half - 0.5, center.y() - tip},
                                 {center.x(), center.y() + tip}});
  painter->restore();
}

}  // namespace tokendesk::painting
