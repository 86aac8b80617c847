#include "console.h"

#include <QTest>

namespace tokendesk {

using namespace Qt::StringLiterals;

Console::Console(const QString& sandboxProgram)
    : sandbox(folder.filePath(u"sandbox.db"_s), sandboxProgram),
      services{
          .connections = connections,
          .credentials = credentials,
          .preferences = preferences,
          .sandbox = sandbox,
          .clipboard = clipboard,
          .clock = clock,
          .notifier = notifier,
          .environment = std::nullopt,
          .platforms = {kindWithUsers(
              [this](const PlatformAccess& access) { return makePlatform(access, [](FakePlatform&) {}); })},
          .signIn = {
              .signIn = [this](const QUrl&, const OAuthSignIn& who,
                               const CallOptions& options) { return signIns.start(who, options); },
              .renew = [this](
                           const QUrl&, const OAuthClient&, const Secret& refreshToken,
                           const CallOptions& options) { return renewals.start(refreshToken, options); }}} {}

std::unique_ptr<TokenPlatform> Console::makePlatform(const PlatformAccess& access,
                                                     const std::function<void(FakePlatform&)>& prepare) {
  auto made = std::make_unique<FakePlatform>();
  prepare(*made);
  platform = made.get();
  platformAccess = access;
  return made;
}

void Console::addAccountPlatform() {
  services.platforms << kindWithAccounts(
      [this](const PlatformAccess& access) { return makePlatform(access, giveAccounts); });
}

Connection Console::addConnection(const QString& name) {
  Connection connection;
  connection.id = QUuid::createUuid();
  connection.name = name;
  connection.baseUrl = QUrl(u"https://%1.example"_s.arg(name.toLower()));
  connection.credentials = CredentialKind::ApiToken;
  if (!connections.save(connection)) qFatal("The connection could not be saved.");
  keychain.secrets[connection.id].insert(CredentialKind::ApiToken, tokenOf(name));
  return connection;
}

std::unique_ptr<MainWindow> Console::openWindow() const {
  auto window = std::make_unique<MainWindow>(services);
  window->show();
  if (!QTest::qWaitForWindowActive(window.get())) qFatal("The window doesn't become active.");
  return window;
}

Secret Console::tokenOf(const QString& name) {
  return Secret::fromText(name.toLower() + u"_0123456789abcdefghijABCDEFGHIJ0123456789abc"_s);
}

}  // namespace tokendesk
