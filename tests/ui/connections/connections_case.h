#pragma once

#include "clock.h"
#include "connections_list.h"
#include "connections_page.h"
#include "fake_kinds.h"
#include "keyboard.h"
#include "scripted_calls.h"
#include "scripted_keychain.h"

#include <QPointer>
#include <QTemporaryDir>
#include <QTest>

namespace tokendesk {

/// A time that stands still.
class FixedClock : public Clock {
 public:
  QDateTime time{QDate(2026, 11, 22), QTime(15, 30)};
  [[nodiscard]] QDateTime now() const override { return time; }
};

/// The page of connections over a real settings file, and a keychain and an installation whose answers the
/// test gives. To be inherited by a test, which calls start() and end() around each of its functions.
class ConnectionsCase {
 protected:
  struct Asked {
    Connection connection;
    Secrets secrets;
  };

  void start() {
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    folder_ = std::make_unique<QTemporaryDir>();
    file_ = std::make_unique<SettingsFile>(folder_->filePath(QStringLiteral("settings.json")));
    store_ = std::make_unique<ConnectionStore>(*file_);
    keychain_ = std::make_unique<ScriptedKeychain>();
    credentials_ = std::make_unique<Credentials>(*keychain_);
    tests_ = std::make_unique<ScriptedCalls<Asked, CredentialFacts>>();
    platforms_ = {kindWithUsers()};
    environment_.reset();
    chosen_.clear();
    saved_.clear();
    backs_ = 0;
  }
  void end() {
    page_.reset();
    tests_.reset();
  }

  /// A saved connection with an API token in the keychain, `change` apart.
  Connection add(const QString& name, const std::function<void(Connection&)>& change = [](Connection&) {}) {
    Connection connection;
    connection.id = QUuid::createUuid();
    connection.name = name;
    connection.baseUrl = QUrl(QStringLiteral("https://api.saia.ai"));
    connection.credentials = CredentialKind::ApiToken;
    change(connection);
    if (!store_->save(connection)) qFatal("not saved");
    for (const CredentialKind kind : allCredentialKinds) {
      if (connection.credentials.testFlag(kind))
        keychain_->secrets[connection.id].insert(kind, Secret::fromText(credentialName(kind)));
    }
    return connection;
  }
  void addEnvironment() {
    Connection connection;
    connection.id = QUuid::createUuid();
    connection.name = QStringLiteral("Environment");
    connection.baseUrl = QUrl(QStringLiteral("https://env.example"));
    connection.environment = Environment::Production;
    connection.source = ConnectionSource::Environment;
    connection.credentials = CredentialKind::ApiToken;
    environment_ = EnvironmentConnection{
        .connection = connection,
        .secrets = {{CredentialKind::ApiToken, Secret("of-the-environment")}},
        .variables = {QStringLiteral("GEAI_API_BASE_URL"), QStringLiteral("GEAI_API_KEY")}};
  }

  void open() {
    page_ = std::make_unique<ConnectionsPage>(services(), environment_, clock_);
    QObject::connect(page_.get(), &ConnectionsPage::connectionChosen, page_.get(),
                     [this](const Connection& each) { chosen_ << each; });
    QObject::connect(page_.get(), &ConnectionsPage::connectionSaved, page_.get(),
                     [this](const Connection& each) { saved_ << each; });
    QObject::connect(page_.get(), &ConnectionsPage::backWanted, page_.get(), [this] { ++backs_; });
    page_->resize(1100, 600);
    page_->show();
    page_->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(page_.get()));
    page_->focusContent();
  }
  ConnectDialog::Services services() {
    return {*store_, *credentials_,
            [this](const Connection& connection, const Secrets& secrets, const CallOptions& options) {
              return tests_->start({connection, secrets}, options);
            },
            calls_, platforms_};
  }

  [[nodiscard]] Keyboard keys() const { return Keyboard(page_.get()); }
  [[nodiscard]] ConnectionsList* list() const { return page_->findChild<ConnectionsList*>(); }
  [[nodiscard]] QString cell(int row, int column, int role = Qt::DisplayRole) const {
    return list()->model()->index(row, column).data(role).toString();
  }
  [[nodiscard]] QString selected() const {
    const ConnectionRow* row = list()->selected();
    return row ? row->connection.name : QString();
  }
  [[nodiscard]] QString message() const { return messageText(page_.get()); }
  /// Presses a button of the message by keyboard.
  void answer(const QString& text) {
    QTRY_VERIFY(buttonWith(page_.get(), text));
    QPushButton* button = buttonWith(page_.get(), text);
    button->setFocus();
    QTest::keyClick(button, Qt::Key_Space);
  }

  std::unique_ptr<QTemporaryDir> folder_;
  std::unique_ptr<SettingsFile> file_;
  std::unique_ptr<ConnectionStore> store_;
  std::unique_ptr<ScriptedKeychain> keychain_;
  std::unique_ptr<Credentials> credentials_;
  std::unique_ptr<ScriptedCalls<Asked, CredentialFacts>> tests_;
  std::optional<EnvironmentConnection> environment_;
  FixedClock clock_;
  const SignInCalls calls_{};
  PlatformKinds platforms_;
  std::unique_ptr<ConnectionsPage> page_;
  QList<Connection> chosen_;
  QList<Connection> saved_;
  int backs_ = 0;
};

}  // namespace tokendesk
