#pragma once

#include <QAccessible>
#include <QWidget>

#include <algorithm>

namespace tokendesk::test {

/// The child that screen readers, and so people, know as `accessibleName`; null if there is none.
template <typename T>
T* byName(const QWidget& parent, const QString& accessibleName) {
  const QList<T*> all = parent.findChildren<T*>();
  const auto found = std::find_if(all.begin(), all.end(),
                                  [&](T* widget) { return widget->accessibleName() == accessibleName; });
  return found == all.end() ? nullptr : *found;
}

inline QAccessible::Role roleOf(QWidget* widget) {
  return QAccessible::queryAccessibleInterface(widget)->role();
}

inline QString accessibleText(QWidget* widget, QAccessible::Text part) {
  return QAccessible::queryAccessibleInterface(widget)->text(part);
}

/// Everything of `widget` and its children that a screen reader can read, and all tooltips and window titles.
inline QString everythingReadable(const QWidget& widget) {
  QString all;
  QList<QWidget*> widgets = widget.findChildren<QWidget*>();
  widgets.prepend(const_cast<QWidget*>(&widget));
  for (QWidget* each : widgets) {
    QAccessibleInterface* interface = QAccessible::queryAccessibleInterface(each);
    for (const auto part :
         {QAccessible::Name, QAccessible::Description, QAccessible::Value, QAccessible::Help}) {
      all += interface->text(part) + u'\n';
    }
    if (QAccessibleTextInterface* text = interface->textInterface()) {
      all += text->text(0, text->characterCount()) + u'\n';
    }
    all +=
        each->toolTip() + u'\n' + each->statusTip() + u'\n' + each->whatsThis() + u'\n' + each->windowTitle();
  }
  return all.remove(u'\u200B');  // where long words may break
}

}  // namespace tokendesk::test
