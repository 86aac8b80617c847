#include "name_check.h"

#include "controls.h"
#include "findings.h"
#include "form_grid.h"
#include "icon_view.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QAccessible>
#include <QComboBox>
#include <QGridLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTreeView>

namespace tokendesk {

using namespace Qt::StringLiterals;

namespace {

QAccessibleInterface* interfaceOf(QWidget* widget) {
  return QAccessible::queryAccessibleInterface(widget);
}

bool isField(const QWidget* widget) {
  return qobject_cast<const QLineEdit*>(widget) || qobject_cast<const QComboBox*>(widget) ||
         qobject_cast<const QAbstractSpinBox*>(widget) || qobject_cast<const QPlainTextEdit*>(widget);
}

void checkControl(QWidget* control, Findings& findings) {
  const QAccessibleInterface* item = interfaceOf(control);
  if (!item) return findings.add(control, u"screen readers don't see it"_s);
  if (item->text(QAccessible::Name).trimmed().isEmpty()) findings.add(control, u"no name"_s);
  if (item->role() == QAccessible::NoRole || item->role() == QAccessible::Client)
    findings.add(control, u"no role"_s);
  // who speaks to the program says what stands there; a name may go on and say of what
  const auto* button = qobject_cast<QAbstractButton*>(control);
  const QString text = button ? plainLabel(button->text()).remove(u'…') : QString();
  const bool isValue = item->text(QAccessible::Description) == text;  // of a button that shows a choice
  if (!item->text(QAccessible::Name).startsWith(text) && !isValue)
    findings.add(control, u"its name isn't its text “%1”"_s.arg(text));
}

/// The label that people see before a field is the one that screen readers say.
void checkLabel(const QLabel* label, Findings& findings) {
  const QWidget* buddy = label->buddy();
  const bool hasMnemonic = !QKeySequence::mnemonic(label->text()).isEmpty();
  if (!buddy && hasMnemonic && label->textFormat() != Qt::PlainText)
    return findings.add(label, u"it has a mnemonic and no buddy"_s);
  if (!buddy || !buddy->isVisible() || !isField(buddy)) return;
  const QAccessibleInterface* item = interfaceOf(const_cast<QWidget*>(buddy));
  const QString text = interfaceOf(const_cast<QLabel*>(label))->text(QAccessible::Name);
  if (item->text(QAccessible::Name) != plainLabel(text) && item->text(QAccessible::Description) != text)
    findings.add(buddy, u"its name isn't its label “%1”"_s.arg(label->text()));
}

const QWidget* fieldIn(const QLayoutItem* item) {
  if (!item) return nullptr;
  if (const QWidget* widget = const_cast<QLayoutItem*>(item)->widget()) {
    if (!widget->isVisible()) return nullptr;
    if (isField(widget)) return widget;
    const QLayout* inside = widget->layout();
    return inside ? fieldIn(inside) : nullptr;
  }
  const QLayout* layout = const_cast<QLayoutItem*>(item)->layout();
  for (int i = 0; layout && i < layout->count(); ++i) {
    if (const QWidget* field = fieldIn(layout->itemAt(i))) return field;
  }
  return nullptr;
}

/// A label that stands before a field in its row names it.
void checkRows(const QGridLayout* grid, Findings& findings) {
  for (int row = 0; row < grid->rowCount(); ++row) {
    const QLayoutItem* first = grid->itemAtPosition(row, 0);
    const auto* label =
        first ? qobject_cast<const QLabel*>(const_cast<QLayoutItem*>(first)->widget()) : nullptr;
    const bool namesField = label && label->isVisible() && fieldIn(grid->itemAtPosition(row, 1));
    if (namesField && !label->buddy()) findings.add(label, u"it stands before a field and has no buddy"_s);
  }
}

/// By its buddy, or by what describes the field: a label with a name in it that has to be typed can't have a
/// buddy, as an ampersand of the name would become a mnemonic.
bool hasLabel(QWidget* field, const QList<QLabel*>& labels) {
  const QString description = interfaceOf(field)->text(QAccessible::Description);
  return std::ranges::any_of(labels, [&](QLabel* each) {
    const bool describes =
        !description.isEmpty() && interfaceOf(each)->text(QAccessible::Name) == description;
    return each->isVisible() && (each->buddy() == field || describes);
  });
}

bool showsSomething(QAbstractItemView& view, const QRect& cell) {
  const QImage image = view.viewport()->grab(cell.adjusted(2, 2, -2, -2)).toImage();
  for (int y = 0; y < image.height(); ++y) {
    for (int x = 0; x < image.width(); ++x) {
      if (image.pixel(x, y) != image.pixel(0, 0)) return true;
    }
  }
  return false;
}

/// Every visible cell says what it shows: its text, or what stands for its icon. A colour or an icon alone
/// would leave a status to who sees it.
void checkCells(QAbstractItemView& view, Findings& findings) {
  const QAbstractItemModel* model = view.model();
  const auto* tree = qobject_cast<const QTreeView*>(&view);
  if (!model) return;
  const QRect room = view.viewport()->rect();
  for (int row = 0; row < model->rowCount(view.rootIndex()); ++row) {
    for (int column = 0; column < model->columnCount(view.rootIndex()); ++column) {
      const QModelIndex cell = model->index(row, column, view.rootIndex());
      if (column > 0 && tree && tree->isFirstColumnSpanned(row, view.rootIndex())) continue;
      const QRect place = view.visualRect(cell).intersected(room);
      if (place.isEmpty()) continue;
      const bool isSaid = !cell.data(Qt::DisplayRole).toString().isEmpty() ||
                          !cell.data(Qt::AccessibleTextRole).toString().isEmpty();
      if (!isSaid && showsSomething(view, place))
        findings.add(&view, u"column %1 shows something and says nothing"_s.arg(column));
    }
  }
}

void checkHeaders(const QAbstractItemView& view, Findings& findings) {
  for (const auto* header : view.findChildren<QHeaderView*>()) {
    if (!header->isVisible() || header->orientation() == Qt::Vertical || !header->model()) continue;
    for (int section = 0; section < header->count(); ++section) {
      if (header->isSectionHidden(section)) continue;
      if (header->model()->headerData(section, Qt::Horizontal).toString().isEmpty() &&
          header->model()->headerData(section, Qt::Horizontal, Qt::AccessibleTextRole).toString().isEmpty())
        findings.add(&view, u"the header of column %1 says nothing"_s.arg(section));
    }
  }
}

/// What only a drawing tells has a text beside it.
void checkDrawing(const IconView* drawing, Findings& findings) {
  for (const auto* label : drawing->parentWidget()->findChildren<QLabel*>()) {
    if (label->isVisible() && !label->text().isEmpty()) return;
  }
  findings.add(drawing, u"a drawing without words"_s);
}

}  // namespace

void checkNames(QWidget& window, Findings& findings) {
  if (window.windowTitle().isEmpty() && window.windowType() != Qt::Popup)
    findings.add(&window, u"no title"_s);
  const QList<QLabel*> labels = window.findChildren<QLabel*>();
  for (QWidget* control : controlsIn(window)) {
    checkControl(control, findings);
    const auto* text = qobject_cast<QPlainTextEdit*>(control);
    if (isField(control) && !(text && text->isReadOnly()) && !hasLabel(control, labels) &&
        !control->focusProxy())
      findings.add(control, u"a field without a label"_s);
    if (auto* view = qobject_cast<QAbstractItemView*>(control)) {
      checkCells(*view, findings);
      checkHeaders(*view, findings);
    }
  }
  for (const QLabel* label : labels) {
    if (label->isVisible()) checkLabel(label, findings);
  }
  for (const auto* grid : window.findChildren<QGridLayout*>()) checkRows(grid, findings);
  for (const auto* drawing : window.findChildren<IconView*>()) {
    if (drawing->isVisible()) checkDrawing(drawing, findings);
  }
}

}  // namespace tokendesk
