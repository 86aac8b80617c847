#include "accessible_role.h"

#include <QAccessibleWidget>
#include <QWidget>

namespace tokendesk {
namespace {

constexpr const char* roleProperty = "tokendesk_accessibleRole";

QAccessibleInterface* createInterface(const QString&, QObject* object) {
  auto* widget = qobject_cast<QWidget*>(object);
  if (!widget) {
    return nullptr;
  }
  const QVariant role = widget->property(roleProperty);
  return role.isValid() ? new QAccessibleWidget(widget, static_cast<QAccessible::Role>(role.toInt()))
                        : nullptr;
}

}  // namespace

void setAccessibleRole(QWidget* widget, QAccessible::Role role) {
  QAccessible::installFactory(createInterface);  // installs it once, however often it is called
  widget->setProperty(roleProperty, static_cast<int>(role));
}

void announce(QWidget* alert, const QString& text) {
  alert->setAccessibleName(text);
  QAccessibleEvent event(alert, QAccessible::Alert);
  QAccessible::updateAccessibility(&event);
}

}  // namespace tokendesk
