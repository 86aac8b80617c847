#include "connections_empty.h"

#include <QAction>
#include <QBoxLayout>
#include <QPushButton>

namespace tokendesk {

ConnectionsEmpty::ConnectionsEmpty(QAction* create, QAction* import, QWidget* parent)
    : EmptyState(Kind::Plain, parent) {
  setContent({.icon = IconName::Connection,
              .title = tr("No connections yet"),
              .text = tr("A connection is an installation's address and a token to manage it with. Make one, "
                         "or import those of the GEAI command line."),
              .action = tr("New Connection")});
  connect(this, &EmptyState::actionTriggered, create, &QAction::trigger);

  auto* button = new QPushButton(tr("Import…"));
  button->setAccessibleName(button->text());
  button->setAutoDefault(false);
  connect(button, &QPushButton::clicked, import, &QAction::trigger);
  auto* column = static_cast<QBoxLayout*>(layout());
  column->insertWidget(column->count() - 1, button, 0, Qt::AlignHCenter);
}

}  // namespace tokendesk
