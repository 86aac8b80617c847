#include "connection_menu.h"

#include "action_button.h"
#include "connection_icons.h"
#include "connection_store.h"
#include "connection_texts.h"
#include "display_text.h"

#include <QLocale>

#include <utility>

namespace tokendesk {

using namespace Qt::StringLiterals;

namespace {

constexpr int digitKeys = 9;

/// A single "&" in a menu's text marks a mnemonic.
QString literal(QString text) {
  return text.replace(u'&', QStringLiteral("&&"));
}

}  // namespace

ConnectionMenu::ConnectionMenu(const Services& services, QWidget* window)
    : QMenu(window), services_(services), window_(window) {
  setToolTipsVisible(true);
  separator_ = addSeparator();
  session_ = addAction(tr("S&ession…"), this, &ConnectionMenu::sessionWanted);
  session_->setEnabled(false);
  addAction(tr("&Connect to an Installation…"), this, &ConnectionMenu::newWanted);
  addSandboxes();
  addAction(tr("&Manage Connections…"), this, &ConnectionMenu::listWanted);
  connect(&services_.connections, &ConnectionStore::changed, this, &ConnectionMenu::fill);
  fill();
}

void ConnectionMenu::addSandboxes() {
  for (const PlatformKind& each : services_.platforms) {
    const bool isFirst = &each == &services_.platforms.constFirst();
    const QString text = isFirst ? tr("Try the &Sandbox") : tr("Try the Sandbox: %1").arg(literal(each.name));
    addAction(text, this, [this, id = each.id] { emit sandboxChosen(id); });
  }
}

void ConnectionMenu::setCurrent(const QUuid& id) {
  current_ = id;
  session_->setEnabled(!id.isNull());
  fill();
}

void ConnectionMenu::fill() {
  for (QAction* action : std::exchange(switches_, {})) {
    removeAction(action);
    window_->removeAction(action);
    action->deleteLater();  // it may be the one that leads here
  }
  const QList<Connection> saved = services_.connections.connections();
  for (qsizetype i = 0; i < saved.size(); ++i) {
    const Connection& connection = saved[i];
    QAction* action = addSwitch(
        connection, tr("%1 (%2)").arg(displayName(connection.name), environmentWord(connection.environment)));
    connect(action, &QAction::triggered, this, [this, connection] { emit savedChosen(connection); });
    if (!findKind(services_.platforms, connection.platform)) {
      action->setEnabled(false);
      explain(action, newerPlatformText());
    }
    if (i < digitKeys) action->setShortcut(Qt::CTRL | Qt::SHIFT | static_cast<Qt::Key>(Qt::Key_1 + i));
  }
  if (services_.environment) {
    const QString variables = QLocale().createSeparatedList(services_.environment->variables);
    const Connection& connection = services_.environment->connection;
    //: how much harm can be done, and the variables that describe it
    QAction* action = addSwitch(
        connection, tr("Environment (%1, from %2)").arg(environmentWord(connection.environment), variables));
    connect(action, &QAction::triggered, this, &ConnectionMenu::environmentChosen);
  }
  separator_->setVisible(!switches_.isEmpty());
}

QAction* ConnectionMenu::addSwitch(const Connection& connection, const QString& text) {
  auto* action = new QAction(environmentIcon(connection.environment), literal(text), this);
  action->setToolTip(asRichText(connection.baseUrl.toDisplayString()));
  action->setAutoRepeat(false);
  const bool isCurrent = connection.id == current_;
  action->setCheckable(isCurrent);
  action->setChecked(isCurrent);
  // a choice that fails leaves the mark where it was
  connect(action, &QAction::triggered, action, [action, isCurrent] { action->setChecked(isCurrent); });
  if (isCurrent) {
    QFont bold = font();
    bold.setBold(true);
    action->setFont(bold);
  }
  insertAction(separator_, action);
  window_->addAction(action);
  switches_ << action;
  return action;
}

}  // namespace tokendesk
