#include "console.h"

#include <QTest>

namespace tokendesk {

using namespace Qt::StringLiterals;

Console::Console(const QString& sandboxProgram)
    : sandbox(folder.filePath(u"sandbox.db"_s), sandboxProgram),
      services{.connections = connections,
               .credentials = credentials,
               .preferences = preferences,
               .sandbox = sandbox,
               .clipboard = clipboard,
               .clock = clock,
               .environment = std::nullopt,
               .makePlatform = [this](const QUrl& baseUrl,
                                      const Secret& credential) -> std::unique_ptr<TokenPlatform> {
                 auto made = std::make_unique<FakePlatform>();
                 platform = made.get();
                 platformUrl = baseUrl;
                 platformCredential = credential;
                 return made;
               }} {}

Connection Console::addConnection(const QString& name) {
  Connection connection;
  connection.id = QUuid::createUuid();
  connection.name = name;
  connection.baseUrl = QUrl(u"https://%1.example"_s.arg(name.toLower()));
  if (!connections.save(connection)) qFatal("The connection could not be saved.");
  keychain.secrets.insert(connection.id, tokenOf(name));
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
