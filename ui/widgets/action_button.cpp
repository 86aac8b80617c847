#include "action_button.h"

#include "single_press.h"

#include <QAction>
#include <QCoreApplication>
#include <QPushButton>

namespace tokendesk {

namespace {

/// What the action says beyond its name, and its key.
QString hintOf(const QAction* action) {
  const QString key = action->shortcut().toString(QKeySequence::NativeText);
  const bool onlyNamed = action->toolTip() == action->text().remove(u'&');
  if (key.isEmpty()) return onlyNamed ? QString() : action->toolTip();
  return QCoreApplication::translate("ActionButton", "%1 (%2)").arg(action->toolTip(), key);
}

void follow(QPushButton* button, const QAction* action) {
  button->setText(action->text());
  button->setIcon(action->icon());
  button->setToolTip(hintOf(action));
  button->setAccessibleName(action->text().remove(u'&'));
  button->setAccessibleDescription(action->statusTip());
  button->setEnabled(action->isEnabled());
  button->setVisible(action->isVisible());
}

}  // namespace

QPushButton* actionButton(QAction* action, QWidget* parent) {
  auto* button = new QPushButton(parent);
  button->setAutoDefault(false);
  takeSinglePresses(*button);
  follow(button, action);
  QObject::connect(action, &QAction::changed, button, [button, action] { follow(button, action); });
  QObject::connect(button, &QPushButton::clicked, action, &QAction::trigger);
  return button;
}

void explain(QAction* action, const QString& reason) {
  action->setToolTip(reason);
  action->setStatusTip(reason);  // what follow() gives to screen readers
}

}  // namespace tokendesk
