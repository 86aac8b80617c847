// The drawing half of ConsoleStyle: which part is drawn by what.

#include "console_style.h"
#include "style_painting.h"
#include "theme_colors.h"
#include "view_painting.h"

#include <QAbstractItemView>
#include <QAbstractScrollArea>
#include <QPainter>
#include <QStyleOption>
#include <QToolButton>

namespace tokendesk {
namespace {

void drawLine(const QStyleOptionFrame* frame, QPainter* painter) {
  const QRect& rect = frame->rect;
  const QColor color = themeColors(frame->palette).border;
  if (frame->frameShape == QFrame::HLine) {
    painter->fillRect(rect.x(), rect.center().y(), rect.width(), 1, color);
  } else {
    painter->fillRect(rect.center().x(), rect.y(), 1, rect.height(), color);
  }
}

void drawCombo(const QStyleOptionComboBox* combo, QPainter* painter, const QWidget* widget,
               const QRect& arrow) {
  painting::drawField(combo, painter, widget);
  painting::drawArrow(arrow, painter, combo->palette.color(QPalette::Mid), false, 8);
}

void drawSpin(const QStyleOptionSpinBox* spin, QPainter* painter, const QStyle* style,
              const QWidget* widget) {
  painting::drawField(spin, painter, widget);
  if (spin->buttonSymbols == QAbstractSpinBox::NoButtons) {
    return;
  }
  const auto step = [&](QStyle::SubControl part, QAbstractSpinBox::StepEnabledFlag flag, bool up) {
    const bool able = spin->stepEnabled.testFlag(flag) && painting::isEnabled(spin);
    const QRect place = style->subControlRect(QStyle::CC_SpinBox, spin, part, widget);
    const QColor mid = spin->palette.color(able ? QPalette::Active : QPalette::Disabled, QPalette::Mid);
    painting::drawArrow(place.adjusted(0, up ? 3 : 0, 0, up ? 0 : -3), painter, mid, up, 6);
  };
  step(QStyle::SC_SpinBoxUp, QAbstractSpinBox::StepUpEnabled, true);
  step(QStyle::SC_SpinBoxDown, QAbstractSpinBox::StepDownEnabled, false);
}

// The colour an item was given stays when it is selected: our selections are pale.
QStyleOptionViewItem withOwnTextColor(const QStyleOptionViewItem& item) {
  QStyleOptionViewItem result = item;
  for (const auto group : {QPalette::Active, QPalette::Inactive}) {
    result.palette.setBrush(group, QPalette::HighlightedText, item.palette.brush(group, QPalette::Text));
  }
  return result;
}

}  // namespace

void ConsoleStyle::drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                                 const QWidget* widget) const {
  const auto* item = qstyleoption_cast<const QStyleOptionViewItem*>(option);
  const auto* frame = qstyleoption_cast<const QStyleOptionFrame*>(option);
  switch (element) {
    case PE_PanelButtonCommand:
      return painting::drawButtonPanel(option, painter, painting::buttonKind(option, widget));
    case PE_PanelButtonTool:
      if (!(option->state & State_AutoRaise) || option->state & (State_MouseOver | State_On | State_Sunken)) {
        painting::drawButtonPanel(option, painter, painting::ButtonKind::Plain);
      }
      return;
    case PE_PanelLineEdit:
      if (frame && frame->lineWidth > 0) {
        painting::drawField(option, painter, widget);
      }
      return;
    case PE_FrameLineEdit: return;  // drawn with the panel
    case PE_Frame:
      if (qobject_cast<const QAbstractScrollArea*>(widget)) {
        return painting::drawScrollAreaFrame(option, painter, widget);
      }
      return painting::drawRounded(painter, option->rect, painting::borderColor(option), {});
    case PE_FrameFocusRect:
      if (painting::itemShowsFocus(option, widget)) {
        painting::drawFocusRing(option->rect, painter, option->palette);
      }
      return;
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck: return painting::drawCheckBox(option, painter);
    case PE_IndicatorRadioButton: return painting::drawRadioButton(option, painter);
    case PE_PanelItemViewRow:
      QProxyStyle::drawPrimitive(element, option, painter, widget);
      return item ? painting::drawRowLine(item, painter, widget) : void();
    case PE_PanelItemViewItem: return item ? painting::drawItemPanel(item, painter, widget) : void();
    case PE_IndicatorHeaderArrow:
    case PE_FrameStatusBarItem: return;
    case PE_PanelStatusBar:
      painter->fillRect(option->rect, option->palette.color(QPalette::AlternateBase));
      painter->fillRect(option->rect.x(), option->rect.y(), option->rect.width(), 1,
                        themeColors(option->palette).border);
      return;
    default: QProxyStyle::drawPrimitive(element, option, painter, widget);
  }
}

void ConsoleStyle::drawControl(ControlElement element, const QStyleOption* option, QPainter* painter,
                               const QWidget* widget) const {
  if (const auto* button = qstyleoption_cast<const QStyleOptionButton*>(option)) {
    const int mnemonic = mnemonicsShown_ ? Qt::TextShowMnemonic : Qt::TextHideMnemonic;
    if (element == CE_PushButton) {
      QStyleOptionButton label = *button;
      drawControl(CE_PushButtonBevel, option, painter, widget);
      label.rect = subElementRect(SE_PushButtonContents, option, widget);
      return drawControl(CE_PushButtonLabel, &label, painter, widget);
    }
    if (element == CE_PushButtonBevel && button->features.testFlag(QStyleOptionButton::HasMenu)) {
      return drawPrimitive(PE_PanelButtonCommand, option, painter, widget);  // the arrow is part of the label
    }
    if (element == CE_PushButtonLabel) {
      if (button->features.testFlag(QStyleOptionButton::HasMenu)) {
        return painting::drawMenuButtonLabel(button, painter,
                                             pixelMetric(PM_MenuButtonIndicator, option, widget));
      }
      return painting::drawButtonLabel(button, painter, painting::buttonKind(option, widget), mnemonic);
    }
  }
  if (const auto* item = qstyleoption_cast<const QStyleOptionViewItem*>(option);
      item && element == CE_ItemViewItem) {
    const QStyleOptionViewItem own = withOwnTextColor(*item);
    return QProxyStyle::drawControl(element, &own, painter, widget);
  }
  const auto* header = qstyleoption_cast<const QStyleOptionHeader*>(option);
  if (header && element == CE_Header) {
    QStyleOptionHeader label = *header;
    drawControl(CE_HeaderSection, option, painter, widget);
    label.rect = subElementRect(SE_HeaderLabel, option, widget);
    return drawControl(CE_HeaderLabel, &label, painter, widget);
  }
  if (header && element == CE_HeaderLabel) {
    return painting::drawHeaderLabel(header, painter);
  }
  if (const auto* combo = qstyleoption_cast<const QStyleOptionComboBox*>(option);
      combo && element == CE_ComboBoxLabel) {
    QStyleOptionComboBox elided = *combo;
    const int icon = combo->currentIcon.isNull() ? 0 : combo->iconSize.width() + 4;
    const QRect field = subControlRect(CC_ComboBox, combo, SC_ComboBoxEditField, widget);
    elided.currentText =
        combo->fontMetrics.elidedText(combo->currentText, Qt::ElideRight, field.width() - 2 - icon);
    return QProxyStyle::drawControl(element, &elided, painter, widget);
  }
  if (const auto* bar = qstyleoption_cast<const QStyleOptionProgressBar*>(option);
      bar && bar->maximum > bar->minimum) {
    if (element == CE_ProgressBarGroove) {
      return;
    }
    if (element == CE_ProgressBarContents) {
      return painting::drawProgress(bar, painter);
    }
  }
  if (const auto* frame = qstyleoption_cast<const QStyleOptionFrame*>(option);
      frame && element == CE_ShapedFrame) {
    if (frame->frameShape == QFrame::HLine || frame->frameShape == QFrame::VLine) {
      return drawLine(frame, painter);
    }
  }
  switch (element) {
    case CE_HeaderSection:
    case CE_HeaderEmptyArea: return painting::drawHeaderSection(option, painter);
    case CE_ToolBar:
      painter->fillRect(option->rect, option->palette.color(QPalette::Base));
      painter->fillRect(option->rect.x(), option->rect.bottom(), option->rect.width(), 1,
                        themeColors(option->palette).border);
      return;
    default: QProxyStyle::drawControl(element, option, painter, widget);
  }
}

void ConsoleStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex* option,
                                      QPainter* painter, const QWidget* widget) const {
  if (const auto* combo = qstyleoption_cast<const QStyleOptionComboBox*>(option);
      combo && control == CC_ComboBox) {
    return drawCombo(combo, painter, widget, subControlRect(control, option, SC_ComboBoxArrow, widget));
  }
  if (const auto* spin = qstyleoption_cast<const QStyleOptionSpinBox*>(option);
      spin && control == CC_SpinBox) {
    return drawSpin(spin, painter, this, widget);
  }
  if (const auto* bar = qstyleoption_cast<const QStyleOptionSlider*>(option);
      bar && control == CC_ScrollBar) {
    return painting::drawScrollBar(bar, painter, subControlRect(control, option, SC_ScrollBarSlider, widget));
  }
  QProxyStyle::drawComplexControl(control, option, painter, widget);
}

}  // namespace tokendesk
