#include "ai_hub_windows.h"

#include "aihub/ai_hub_kind.h"
#include "connect_dialog.h"
#include "dialog_window.h"
#include "token_page.h"
#include "token_table.h"

#include <QMenu>
#include <QPushButton>

namespace tokendesk::aihub {

using namespace Qt::StringLiterals;

namespace {

/// What Test Connection works with.
struct Installation {
  SignInCalls signIn = {};
  PlatformKinds kinds = {kind()};
};

Connection addConnection(FaultWorld& world) {
  Connection connection;
  connection.id = QUuid::createUuid();
  connection.name = u"Training"_s;
  connection.baseUrl = world.url;
  connection.platform = kind().id;
  connection.credentials = CredentialKind::ApiToken;
  connection.organizationId = u"o-1"_s;
  connection.userId = u"u-1"_s;
  if (!world.connections.save(connection)) qFatal("The connection can't be saved.");
  world.keychain.secrets[connection.id].insert(CredentialKind::ApiToken,
                                               Secret("ibh_0123456789abcdefghijABCDEFGHIJ"));
  return connection;
}

void choose(const QWidget& window, const QString& menu, const QString& text) {
  const QPushButton* button = buttonIn(window, menu);
  const QList<QAction*> actions = button && button->menu() ? button->menu()->actions() : QList<QAction*>();
  for (QAction* action : actions) {
    if (action->isEnabled() && action->text().remove(u'&') == text) return action->trigger();
  }
  qFatal("There is no “%s” in “%s”.", qPrintable(text), qPrintable(menu));
}

/// A dialog on the page with the account's tokens, of which the first one is selected.
std::unique_ptr<FaultedWindow> openOnPage(FaultWorld& world, const std::function<void(const Page&)>& open,
                                          const std::function<void(QDialog&)>& fill = {}) {
  Session& session = world.open(world.aiHub());
  auto page = std::make_unique<TokenPage>(TokenScope::Account, session, world.clipboard, world.preferences);
  const Page* shown = page.get();
  auto* table = page->findChild<TokenTable*>();
  DialogWindow::Plan plan{.page = std::move(page), .session = &session, .fill = fill};
  plan.open = [shown, table, open] {
    table->selectRow(0);
    open(*shown);
  };
  return std::make_unique<DialogWindow>(std::move(plan));
}

/// The test of a connection, whose port is another one in each run.
class ConnectionTestWindow final : public DialogWindow {
 public:
  ConnectionTestWindow(Plan plan, const QUrl& url)
      : DialogWindow(std::move(plan)), port_(u":%1"_s.arg(url.port())) {}

  [[nodiscard]] QString sentence() const override { return DialogWindow::sentence().remove(port_); }
  [[nodiscard]] QString shown() const override { return DialogWindow::shown().remove(port_); }

 private:
  QString port_;
};

}  // namespace

std::unique_ptr<FaultedWindow> openConnectionTest(FaultWorld& world) {
  const auto open = [&world, installation = std::make_shared<Installation>(),
                     connection = addConnection(world)] {
    const ConnectionTest test = [&world](const Connection&, const Secrets&, const CallOptions& options) {
      world.platform = world.aiHub();
      return world.platform->validate(options);
    };
    auto* dialog = new ConnectDialog(
        {world.connections, world.credentials, test, installation->signIn, installation->kinds}, connection);
    dialog->open();
  };
  return std::make_unique<ConnectionTestWindow>(
      DialogWindow::Plan{.open = open, .startButton = u"Test connection"_s}, world.url);
}

std::unique_ptr<FaultedWindow> openTokenCreation(FaultWorld& world) {
  return openOnPage(
      world, [](const Page& page) { pressButton(page, u"Create Token"_s); },
      [](QDialog& dialog) { typeInto(dialog, u"Name"_s, u"deploy"_s); });
}

std::unique_ptr<FaultedWindow> openTokenRefresh(FaultWorld& world) {
  return openOnPage(world, [](const Page& page) { pressButton(page, u"Refresh Token"_s); });
}

std::unique_ptr<FaultedWindow> openTokenDeletion(FaultWorld& world) {
  return openOnPage(
      world, [](const Page& page) { pressButton(page, u"Delete"_s); },
      [](QDialog& dialog) { typeInto(dialog, u"Type the token's name"_s, u"billing"_s); });
}

std::unique_ptr<FaultedWindow> openDeletionOfAll(FaultWorld& world) {
  return openOnPage(
      world, [](const Page& page) { choose(page, u"More"_s, u"Delete all tokens…"_s); },
      [](QDialog& dialog) { typeInto(dialog, u"Type “delete all tokens”"_s, u"delete all tokens"_s); });
}

}  // namespace tokendesk::aihub
