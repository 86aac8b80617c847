#include "text_room_check.h"

#include "controls.h"
#include "findings.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QScreen>
#include <QStyle>
#include <QStyleOption>

namespace tokendesk {

using namespace Qt::StringLiterals;

namespace {

constexpr int tolerance = 1;  // sizes of texts are rounded

/// Without the margins around the text.
QSize neededBy(const QLabel& label) {
  const QSize margins = label.size() - label.contentsRect().size();
  if (!label.wordWrap()) return label.minimumSizeHint() - margins;
  return {0, label.heightForWidth(label.width()) - margins.height()};
}

void checkSize(const QWidget* widget, const QSize& needed, const QSize& given, Findings& findings) {
  if (needed.width() > given.width() + tolerance)
    findings.add(widget, u"cut off: %1 wide, needs %2"_s.arg(given.width()).arg(needed.width()));
  if (needed.height() > given.height() + tolerance)
    findings.add(widget, u"cut off: %1 high, needs %2"_s.arg(given.height()).arg(needed.height()));
}

/// Whether what isn't seen of it can be scrolled to.
bool isScrolled(const QWidget* widget) {
  for (const QWidget* each = widget->parentWidget(); each && !each->isWindow(); each = each->parentWidget()) {
    if (each->inherits("QScrollArea")) return true;
  }
  return false;
}

void checkHeader(const QHeaderView& header, Findings& findings) {
  if (header.orientation() == Qt::Vertical) return;
  for (int section = 0; section < header.count(); ++section) {
    if (header.isSectionHidden(section)) continue;
    const QString text = header.model()->headerData(section, Qt::Horizontal).toString();
    const QString tip = header.model()->headerData(section, Qt::Horizontal, Qt::ToolTipRole).toString();
    if (text.isEmpty() || !tip.isEmpty()) continue;
    QStyleOptionHeader option;
    option.initFrom(&header);
    option.rect = QRect(0, 0, header.sectionSize(section), header.height());
    const int room = header.style()->subElementRect(QStyle::SE_HeaderLabel, &option, &header).width();
    const int needed = header.fontMetrics().horizontalAdvance(text);
    if (needed > room + tolerance)
      findings.add(header.parentWidget(),
                   u"header “%1” cut off: %2 wide, needs %3"_s.arg(text).arg(room).arg(needed));
  }
}

void checkPlaceholder(const QLineEdit& line, Findings& findings) {
  if (!line.text().isEmpty() || !line.toolTip().isEmpty()) return;
  QStyleOptionFrame option;
  option.initFrom(&line);
  const int room = line.style()->subElementRect(QStyle::SE_LineEditContents, &option, &line).width();
  checkSize(&line, {line.fontMetrics().horizontalAdvance(line.placeholderText()), 0}, {room, 0}, findings);
}

void checkItems(const QListView& view, Findings& findings) {
  if (!view.model()) return;
  for (int row = 0; row < view.model()->rowCount(); ++row) {
    const QModelIndex item = view.model()->index(row, 0);
    const bool isHidden = view.visualRect(item).isEmpty();
    if (isHidden || !item.data(Qt::ToolTipRole).toString().isEmpty()) continue;
    const int needed = view.fontMetrics().horizontalAdvance(item.data().toString());
    const int icon = item.data(Qt::DecorationRole).isNull() ? 0 : view.iconSize().width();
    checkSize(&view, {needed + icon, 0}, {view.visualRect(item).width(), 0}, findings);
  }
}

void checkWidget(QWidget* each, Findings& findings) {
  if (const auto* label = qobject_cast<QLabel*>(each)) {
    if (!label->text().isEmpty() && label->toolTip().isEmpty())
      checkSize(each, neededBy(*label), label->contentsRect().size(), findings);
  } else if (const auto* header = qobject_cast<QHeaderView*>(each)) {
    checkHeader(*header, findings);
  } else if (const auto* button = qobject_cast<QAbstractButton*>(each)) {
    if (!button->text().isEmpty() && button->toolTip().isEmpty() && !isPart(button))
      checkSize(each, button->minimumSizeHint(), button->size(), findings);
  } else if (const auto* list = qobject_cast<QListView*>(each)) {
    checkItems(*list, findings);
  } else if (const auto* line = qobject_cast<QLineEdit*>(each)) {
    checkPlaceholder(*line, findings);
  } else if (const auto* box = qobject_cast<QComboBox*>(each); box && box->toolTip().isEmpty()) {
    QStyleOptionComboBox option;
    option.initFrom(box);
    option.editable = box->isEditable();
    const QRect room =
        box->style()->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, box);
    const QFontMetrics metrics = box->fontMetrics();
    checkSize(each, {metrics.horizontalAdvance(box->currentText()), metrics.height()}, room.size(), findings);
  }
}

}  // namespace

void checkTextRoom(QWidget& window, Findings& findings) {
  if (const auto* menu = qobject_cast<QMenu*>(&window))
    return checkSize(menu, menu->sizeHint().boundedTo(menu->screen()->size()), menu->size(), findings);
  for (QWidget* each : window.findChildren<QWidget*>()) {
    if (!each->isVisible() || each->window() != &window) continue;
    checkWidget(each, findings);
    const QWidget* parent = each->parentWidget();
    const bool isText = qobject_cast<QLabel*>(each) || qobject_cast<QAbstractButton*>(each);
    if (isText && parent && !isPart(each) && !isScrolled(each) && !parent->rect().contains(each->geometry()))
      findings.add(each, u"it stands out of what it is in"_s);
  }
}

}  // namespace tokendesk
