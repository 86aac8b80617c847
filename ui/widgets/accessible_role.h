#pragma once

#include <QAccessible>
#include <QString>

class QWidget;

namespace tokendesk {

/// Has screen readers see `widget` as a `role` that its class doesn't give it. To be called in the widget's
/// constructor: Qt asks once, and keeps the answer as long as the widget lives.
void setAccessibleRole(QWidget* widget, QAccessible::Role role);

/// Makes `text` the accessible name of `alert`, a widget of the role AlertMessage, and has screen readers say
/// it.
void announce(QWidget* alert, const QString& text);

}  // namespace tokendesk
