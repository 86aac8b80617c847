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
          .environment = std::nullopt,
          .makePlatform = [this](const PlatformAccess& access) -> std::unique_ptr<TokenPlatform> {
            auto made = std::make_unique<FakePlatform>();
            platform = made.get();
            platformAccess = access;
            return made;
          },
          .signIn = {
              .signIn = [this](const QUrl&, const OAuthSignIn& who,
                               const CallOptions& options) { return signIns.start(who, options); },
              .renew = [this](
                           const QUrl&, const OAuthClient&, const Secret& refreshToken,
                           const CallOptions& options) { return renewals.start(refreshToken, options); }}} {}

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
