#include "action_button.h"

#include <QAction>
#include <QPushButton>

namespace tokendesk {

namespace {

void follow(QPushButton* button, const QAction* action) {
  button->setText(action->text());
  button->setIcon(action->icon());
  button->setToolTip(action->toolTip());
  button->setAccessibleName(action->text().remove(u'&'));
  button->setAccessibleDescription(action->statusTip());
  button->setEnabled(action->isEnabled());
  button->setVisible(action->isVisible());
}

}  // namespace

QPushButton* actionButton(QAction* action, QWidget* parent) {
  auto* button = new QPushButton(parent);
  button->setAutoDefault(false);
  follow(button, action);
  QObject::connect(action, &QAction::changed, button, [button, action] { follow(button, action); });
  QObject::connect(button, &QPushButton::clicked, action, &QAction::trigger);
  return button;
}

}  // namespace tokendesk
