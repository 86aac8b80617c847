#include "readable_texts.h"

#include <QAbstractItemView>
#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QMetaProperty>
#include <QPointer>
#include <QSet>
#include <QWindow>

namespace tokendesk {

using namespace Qt::StringLiterals;

namespace {

using Visit = std::function<void(const QString& where, const QString& text)>;

constexpr int lastRole = Qt::UserRole + 16;

/// As "QPushButton “Copy”".
QString placeOf(const QObject& object) {
  const auto* widget = qobject_cast<const QWidget*>(&object);
  const QString name =
      widget && !widget->accessibleName().isEmpty() ? widget->accessibleName() : object.objectName();
  return u"%1 “%2”"_s.arg(QLatin1StringView(object.metaObject()->className()), name);
}

QString textOf(const QVariant& value) {
  if (value.typeId() == QMetaType::QStringList) return value.toStringList().join(u'\n');
  return value.canConvert<QString>() ? value.toString() : QString();
}

/// `where` is made only for what has a text: most properties and roles have none.
template <class Where>
void visitValue(const QVariant& value, const Visit& visit, Where where) {
  const QString text = textOf(value);
  if (!text.isEmpty()) visit(where(), text);
}

void visitProperties(const QObject& object, const Visit& visit) {
  const auto visitProperty = [&](const char* name, const QVariant& value) {
    visitValue(value, visit, [&] { return placeOf(object) + u'.' + QLatin1StringView(name); });
  };
  const QMetaObject* meta = object.metaObject();
  for (int i = 0; i < meta->propertyCount(); ++i)
    visitProperty(meta->property(i).name(), meta->property(i).read(&object));
  for (const QByteArray& name : object.dynamicPropertyNames()) visitProperty(name, object.property(name));
}

void visitAccessible(const QString& place, QAccessibleInterface& item, const Visit& visit) {
  for (const auto part : {QAccessible::Name, QAccessible::Description, QAccessible::Value, QAccessible::Help,
                          QAccessible::Accelerator, QAccessible::DebugDescription})
    visit(u"%1, accessible text %2"_s.arg(place).arg(part), item.text(part));
  if (QAccessibleTextInterface* text = item.textInterface())
    visit(place + u", accessible content"_s, text->text(0, text->characterCount()));
  if (QAccessibleValueInterface* value = item.valueInterface())
    visit(place + u", accessible value"_s, value->currentValue().toString());
  if (QAccessibleActionInterface* actions = item.actionInterface()) {
    for (const QString& name : actions->actionNames())
      visit(place + u", accessible action"_s, name + u'\n' + actions->localizedActionDescription(name));
  }
  for (int i = 0; i < item.childCount(); ++i) {
    QAccessibleInterface* child = item.child(i);
    if (!child || !child->isValid()) continue;  // what it stood for may be gone
    const bool isOfItsOwn = child->object() && child->object()->isWidgetType();
    if (!isOfItsOwn) visitAccessible(place + u" ›"_s, *child, visit);
  }
}

void visitRows(const QString& place, const QAbstractItemModel& model, const QModelIndex& parent,
               const Visit& visit) {
  for (int row = 0; row < model.rowCount(parent); ++row) {
    for (int column = 0; column < model.columnCount(parent); ++column) {
      const QModelIndex index = model.index(row, column, parent);
      for (int role = 0; role <= lastRole; ++role) {
        visitValue(index.data(role), visit, [&] {
          return u"%1, row %2, column %3, role %4"_s.arg(place).arg(row).arg(column).arg(role);
        });
      }
    }
    const QModelIndex first = model.index(row, 0, parent);
    if (model.hasChildren(first)) visitRows(place, model, first, visit);
  }
}

void visitModel(const QString& place, const QAbstractItemModel& model, const Visit& visit) {
  visitRows(place, model, {}, visit);
  for (const auto direction : {Qt::Horizontal, Qt::Vertical}) {
    const int sections = direction == Qt::Horizontal ? model.columnCount() : model.rowCount();
    for (int section = 0; section < sections; ++section) {
      for (int role = 0; role <= lastRole; ++role)
        visitValue(model.headerData(section, direction, role), visit, [&] { return place + u", header"_s; });
    }
  }
}

void visitObject(QObject& object, QSet<const QAbstractItemModel*>& models, const Visit& visit) {
  visitProperties(object, visit);
  if (const auto* action = qobject_cast<QAction*>(&object))
    visitValue(action->data(), visit, [&] { return placeOf(object) + u".data"_s; });
  if (object.isWidgetType()) {
    // Qt may give that of an object that was at this address before
    if (QAccessibleInterface* item = QAccessible::queryAccessibleInterface(&object); item && item->isValid())
      visitAccessible(placeOf(object), *item, visit);
  }
  if (const auto* view = qobject_cast<QAbstractItemView*>(&object); view && view->model())
    models << view->model();
  if (const auto* model = qobject_cast<QAbstractItemModel*>(&object)) models << model;
}

}  // namespace

void visitReadableTexts(const Visit& visit) {
  QObjectList roots{qApp};
  for (QWidget* window : QApplication::topLevelWidgets()) roots << window;
  for (QWindow* window : QGuiApplication::allWindows()) roots << window;

  QSet<const QAbstractItemModel*> models;
  for (QObject* root : roots) {
    visitObject(*root, models, visit);
    // reading a text may make its document anew
    QList<QPointer<QObject>> children;
    for (QObject* child : root->findChildren<QObject*>()) children << child;
    for (const QPointer<QObject>& child : children) {
      if (child) visitObject(*child, models, visit);
    }
  }
  for (const QAbstractItemModel* model : models) visitModel(placeOf(*model), *model, visit);
  visit(u"primary selection"_s, QGuiApplication::clipboard()->text(QClipboard::Selection));
}

}  // namespace tokendesk
