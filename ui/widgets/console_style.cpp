#include "console_style.h"

#include "icons.h"
#include "style_painting.h"
#include "theme_colors.h"
#include "view_painting.h"

#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QApplication>
#include <QKeyEvent>
#include <QListView>
#include <QPlainTextEdit>
#include <QStyleFactory>
#include <QStyleOption>
#include <QTableView>
#include <QTextDocument>
#include <QToolButton>
#include <QTreeView>

namespace tokendesk {
namespace {

constexpr int kButtonHeight = 30;
constexpr int kFieldHeight = 28;
constexpr int kButtonMargin = 13;
constexpr int kFieldMargin = 7;
constexpr int kArrowWidth = 26;
constexpr int kStepWidth = 22;
constexpr int kHeaderHeight = 31;

QRect comboPart(const QStyleOptionComboBox* combo, QStyle::SubControl part) {
  const QRect& all = combo->rect;
  QRect place = all;
  if (part == QStyle::SC_ComboBoxArrow) {
    place.setLeft(all.right() - kArrowWidth + 1);
  } else if (part == QStyle::SC_ComboBoxEditField) {
    place = all.adjusted(combo->editable ? kFieldMargin - 1 : kFieldMargin + 1, 2, -kArrowWidth, -2);
  }
  return QStyle::visualRect(combo->direction, all, place);
}

QRect spinPart(const QStyleOptionSpinBox* spin, QStyle::SubControl part) {
  const QRect& all = spin->rect;
  const bool steps = spin->buttonSymbols != QAbstractSpinBox::NoButtons;
  const int left = all.right() - kStepWidth + 1;
  QRect place = all;
  if (part == QStyle::SC_SpinBoxUp) {
    place = steps ? QRect(left, all.y() + 1, kStepWidth - 1, all.height() / 2 - 1) : QRect();
  } else if (part == QStyle::SC_SpinBoxDown) {
    place = steps ? QRect(left, all.y() + all.height() / 2, kStepWidth - 1, all.height() / 2 - 1) : QRect();
  } else if (part == QStyle::SC_SpinBoxEditField) {
    place = all.adjusted(kFieldMargin - 1, 2, steps ? -kStepWidth : -kFieldMargin, -2);
  }
  return QStyle::visualRect(spin->direction, all, place);
}

}  // namespace

ConsoleStyle::ConsoleStyle() : QProxyStyle(QStyleFactory::create(QStringLiteral("Fusion"))) {}

void ConsoleStyle::polish(QApplication* application) {
  QProxyStyle::polish(application);
  application->installEventFilter(this);
}

void ConsoleStyle::unpolish(QApplication* application) {
  application->removeEventFilter(this);
  QProxyStyle::unpolish(application);
}

void ConsoleStyle::polish(QWidget* widget) {
  QProxyStyle::polish(widget);
  if (auto* list = qobject_cast<QListView*>(widget)) {
    list->viewport()->setAttribute(Qt::WA_Hover);
  }
  if (auto* text = qobject_cast<QPlainTextEdit*>(widget)) {
    text->document()->setDocumentMargin(kFieldMargin);
  }
}

int ConsoleStyle::pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const {
  switch (metric) {
    case PM_SmallIconSize:
    case PM_ButtonIconSize:
    case PM_ToolBarIconSize:
    case PM_ListViewIconSize:
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight: return 16;
    case PM_DefaultFrameWidth:
      // Room for the focus ring.
      return qobject_cast<const QAbstractScrollArea*>(widget) ? 2 : 1;
    case PM_FocusFrameHMargin:
      return qobject_cast<const QTableView*>(widget) ? painting::kHeaderMargin - 1 : 7;
    case PM_LayoutLeftMargin:
    case PM_LayoutTopMargin:
    case PM_LayoutRightMargin:
    case PM_LayoutBottomMargin: return widget && widget->isWindow() ? 16 : 8;
    case PM_LayoutHorizontalSpacing:
    case PM_LayoutVerticalSpacing:
    case PM_CheckBoxLabelSpacing:
    case PM_RadioButtonLabelSpacing: return 8;
    case PM_ScrollBarExtent: return painting::kScrollBarExtent;
    case PM_ScrollBarSliderMin: return 32;
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical: return 0;
    case PM_MenuButtonIndicator: return kArrowWidth;
    default: return QProxyStyle::pixelMetric(metric, option, widget);
  }
}

int ConsoleStyle::styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                            QStyleHintReturn* returned) const {
  switch (hint) {
    case SH_ComboBox_Popup:
    case SH_DialogButtonBox_ButtonsHaveIcons:
    case SH_EtchDisabledText: return 0;
    case SH_UnderlineShortcut: return mnemonicsShown_ ? 1 : 0;
    case SH_Table_GridLineColor:
      return static_cast<int>(themeColors(option ? option->palette : QApplication::palette()).border.rgba());
    default: return QProxyStyle::styleHint(hint, option, widget, returned);
  }
}

QRect ConsoleStyle::besideDecoration(const QStyleOptionViewItem& item, QRect text, const QRect& decoration,
                                     const QWidget* widget) const {
  // Qt keeps a whole margin on both sides of an item's icon and text: too far apart to read as one.
  const int gap = qobject_cast<const QListView*>(widget) ? 8 : 4;
  const int inset = pixelMetric(PM_FocusFrameHMargin, &item, widget) + 1 - gap;
  if (item.direction == Qt::LeftToRight) {
    text.setLeft(decoration.right() + 1 - inset);
  } else {
    text.setRight(decoration.left() - 1 + inset);
  }
  return text;
}

QSize ConsoleStyle::buttonSize(const QStyleOption* option, const QSize& size, const QWidget* widget) const {
  const auto* button = qstyleoption_cast<const QStyleOptionButton*>(option);
  if (!button) {
    return size;
  }
  const auto kind = painting::buttonKind(option, widget);
  int width = size.width();
  if (button->text.isEmpty() && !button->icon.isNull()) {
    return {qMax(width + 15, 34), qMax(size.height() + 8, kButtonHeight)};
  }
  if (!button->icon.isNull()) {
    width += painting::kIconGap - 4;  // QPushButton has counted 4
  }
  if (kind == painting::ButtonKind::Primary && widget) {
    const QFontMetrics bold(painting::buttonFont(widget->font(), kind));
    width += bold.horizontalAdvance(button->text) - button->fontMetrics.horizontalAdvance(button->text);
  }
  if (kind == painting::ButtonKind::Link) {
    return {width + 8, size.height() + 4};
  }
  if (button->features.testFlag(QStyleOptionButton::HasMenu)) {
    return {width + kFieldMargin + kArrowWidth, qMax(size.height() + 6, kFieldHeight)};
  }
  return {width + 2 * kButtonMargin, qMax(size.height() + 8, kButtonHeight)};
}

QSize ConsoleStyle::toolButtonSize(const QStyleOption* option, const QSize& size) const {
  const auto* button = qstyleoption_cast<const QStyleOptionToolButton*>(option);
  const bool isText = button && button->icon.isNull();
  return isText ? size + QSize(8, 4) : (size + QSize(6, 6)).expandedTo({kButtonHeight, kButtonHeight});
}

QSize ConsoleStyle::sizeFromContents(ContentsType type, const QStyleOption* option, const QSize& size,
                                     const QWidget* widget) const {
  switch (type) {
    case CT_PushButton: return buttonSize(option, size, widget);
    case CT_ToolButton: return toolButtonSize(option, size);
    case CT_LineEdit: return {size.width() + 2 * kFieldMargin, qMax(size.height() + 6, kFieldHeight)};
    case CT_ComboBox:
      return {size.width() + kFieldMargin + 5 + kArrowWidth, qMax(size.height() + 6, kFieldHeight)};
    case CT_SpinBox: return {size.width() + 2 * kFieldMargin + kStepWidth, qMax(size.height(), kFieldHeight)};
    case CT_ItemViewItem: {
      const QSize item = QProxyStyle::sizeFromContents(type, option, size, widget);
      const bool hasNoRowHeight =
          qobject_cast<const QListView*>(widget) || qobject_cast<const QTreeView*>(widget);
      return hasNoRowHeight ? item.expandedTo({0, kFieldHeight}) : item;
    }
    case CT_HeaderSection: {
      const auto* header = qstyleoption_cast<const QStyleOptionHeader*>(option);
      const int text = header ? header->fontMetrics.horizontalAdvance(header->text) : size.width();
      return {text + 2 * painting::kHeaderMargin + 16, kHeaderHeight};
    }
    default: return QProxyStyle::sizeFromContents(type, option, size, widget);
  }
}

QRect ConsoleStyle::subElementRect(SubElement element, const QStyleOption* option,
                                   const QWidget* widget) const {
  if (element == SE_LineEditContents) {
    const auto* frame = qstyleoption_cast<const QStyleOptionFrame*>(option);
    if (frame && frame->lineWidth > 0) {
      return visualRect(option->direction, option->rect,
                        option->rect.adjusted(kFieldMargin, 1, -kFieldMargin, -1));
    }
  }
  if (element == SE_HeaderLabel) {
    // numbers stand at the end of their cells, and their header over them
    const auto* header = qstyleoption_cast<const QStyleOptionHeader*>(option);
    const int margin = painting::kHeaderMargin;
    const bool isAtEnd = header && header->textAlignment.testFlag(Qt::AlignTrailing);
    return visualRect(option->direction, option->rect,
                      option->rect.adjusted(margin, 0, isAtEnd ? -margin : -4, -1));
  }
  if (element == SE_ItemViewItemFocusRect && qobject_cast<const QListView*>(widget)) {
    return option->rect;
  }
  const auto* item = qstyleoption_cast<const QStyleOptionViewItem*>(option);
  if (element == SE_ItemViewItemText && item &&
      item->features.testFlag(QStyleOptionViewItem::HasDecoration) &&
      item->decorationPosition == QStyleOptionViewItem::Left) {
    return besideDecoration(*item, QProxyStyle::subElementRect(element, option, widget),
                            QProxyStyle::subElementRect(SE_ItemViewItemDecoration, option, widget), widget);
  }
  if (element == SE_HeaderArrow) {
    return {};  // part of the label
  }
  return QProxyStyle::subElementRect(element, option, widget);
}

QIcon ConsoleStyle::standardIcon(StandardPixmap standard, const QStyleOption* option,
                                 const QWidget* widget) const {
  switch (standard) {
    case SP_LineEditClearButton: return icon(IconName::Close, QPalette::Mid);
    case SP_MessageBoxWarning: return icon(IconName::Warning, &StatusColors::warningBorder);
    default: return QProxyStyle::standardIcon(standard, option, widget);
  }
}

QRect ConsoleStyle::subControlRect(ComplexControl control, const QStyleOptionComplex* option, SubControl part,
                                   const QWidget* widget) const {
  if (const auto* combo = qstyleoption_cast<const QStyleOptionComboBox*>(option);
      combo && control == CC_ComboBox) {
    return comboPart(combo, part);
  }
  if (const auto* spin = qstyleoption_cast<const QStyleOptionSpinBox*>(option);
      spin && control == CC_SpinBox) {
    return spinPart(spin, part);
  }
  if (const auto* bar = qstyleoption_cast<const QStyleOptionSlider*>(option);
      bar && control == CC_ScrollBar) {
    return painting::scrollBarPart(bar, part, pixelMetric(PM_ScrollBarSliderMin, option, widget));
  }
  return QProxyStyle::subControlRect(control, option, part, widget);
}

bool ConsoleStyle::eventFilter(QObject* watched, QEvent* event) {
  if (event->type() == QEvent::KeyPress || event->type() == QEvent::KeyRelease) {
    const auto* key = static_cast<QKeyEvent*>(event);
    if (key->key() == Qt::Key_Alt) {
      showMnemonics(event->type() == QEvent::KeyPress);
    }
  } else if (event->type() == QEvent::ApplicationDeactivate) {
    showMnemonics(false);
  }
  return QProxyStyle::eventFilter(watched, event);
}

void ConsoleStyle::showMnemonics(bool shown) {
  if (mnemonicsShown_ == shown) {
    return;
  }
  mnemonicsShown_ = shown;
  for (QWidget* widget : QApplication::allWidgets()) {
    widget->update();
  }
}

}  // namespace tokendesk
