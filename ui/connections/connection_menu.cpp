#include "connection_menu.h"

#include "connection_store.h"
#include "connection_texts.h"
#include "display_text.h"

namespace tokendesk {

namespace {

/// A single "&" in a menu's text marks a mnemonic.
QString literal(QString text) {
  return text.replace(u'&', QStringLiteral("&&"));
}

}  // namespace

ConnectionMenu::ConnectionMenu(const Services& services, QWidget* parent)
    : QMenu(parent), services_(services) {
  connect(this, &QMenu::aboutToShow, this, &ConnectionMenu::fill);
  fill();
}

void ConnectionMenu::fill() {
  clear();
  for (const Connection& connection : services_.connections.connections()) {
    const QString text =
        tr("%1 (%2)").arg(displayName(connection.name), environmentWord(connection.environment));
    connect(addAction(literal(text)), &QAction::triggered, this,
            [this, connection] { emit savedChosen(connection); });
  }
  if (services_.environment)
    connect(addAction(tr("Environment (from GEAI_API_BASE_URL)")), &QAction::triggered, this,
            &ConnectionMenu::environmentChosen);
  if (!isEmpty()) addSeparator();
  connect(addAction(tr("&Connect to an Installation…")), &QAction::triggered, this,
          &ConnectionMenu::newWanted);
  connect(addAction(tr("Try the &Sandbox")), &QAction::triggered, this, &ConnectionMenu::sandboxChosen);
  connect(addAction(tr("&Manage Connections…")), &QAction::triggered, this, &ConnectionMenu::listWanted);
}

}  // namespace tokendesk
