#pragma once

#include "connect_dialog.h"
#include "fake_kinds.h"
#include "keyboard.h"
#include "scripted_calls.h"
#include "scripted_keychain.h"

#include <QPointer>
#include <QTemporaryDir>
#include <QTest>

namespace tokendesk {

inline const QString enteredToken = QStringLiteral("default_0123456789abcdefghijklmnopqrstuvwxyzABCDEFG");

/// The dialog over a real settings file, and a keychain and an installation whose answers the test gives. To
/// be inherited by a test, which calls start() and end() around each of its functions.
class ConnectDialogCase {
 protected:
  struct Asked {
    Connection connection;
    Secrets secrets;
  };

  void start() {
    folder_ = std::make_unique<QTemporaryDir>();
    file_ = std::make_unique<SettingsFile>(folder_->filePath(QStringLiteral("settings.json")));
    store_ = std::make_unique<ConnectionStore>(*file_);
    keychain_ = std::make_unique<ScriptedKeychain>();
    credentials_ = std::make_unique<Credentials>(*keychain_);
    tests_ = std::make_unique<ScriptedCalls<Asked, CredentialFacts>>();
    signIns_ = std::make_unique<ScriptedCalls<OAuthSignIn, OAuthGrant>>();
    platforms_ = {kindWithUsers()};
    saved_.clear();
  }
  void end() {
    delete dialog_;
    tests_.reset();
    signIns_.reset();
  }

  ConnectDialog::Services services() {
    return {*store_, *credentials_,
            [this](const Connection& connection, const Secrets& secrets, const CallOptions& options) {
              return tests_->start({connection, secrets}, options);
            },
            calls_, platforms_};
  }
  void show(ConnectDialog* dialog) {
    dialog_ = dialog;
    QObject::connect(dialog_, &ConnectDialog::saved, dialog_,
                     [this](const Connection& each) { saved_ << each; });
    dialog_->open();
    QVERIFY(QTest::qWaitForWindowActive(dialog_));
  }
  /// A connection that is there already, its token in the keychain.
  Connection stored() {
    Connection connection;
    connection.id = QUuid::createUuid();
    connection.name = QStringLiteral("Production");
    connection.baseUrl = QUrl(QStringLiteral("https://api.saia.ai"));
    connection.environment = Environment::Production;
    connection.credentials = CredentialKind::ApiToken;
    if (!store_->save(connection)) qFatal("not saved");
    keychain_->secrets[connection.id].insert(CredentialKind::ApiToken, Secret::fromText(enteredToken));
    return connection;
  }

  std::unique_ptr<QTemporaryDir> folder_;
  std::unique_ptr<SettingsFile> file_;
  std::unique_ptr<ConnectionStore> store_;
  std::unique_ptr<ScriptedKeychain> keychain_;
  std::unique_ptr<Credentials> credentials_;
  std::unique_ptr<ScriptedCalls<Asked, CredentialFacts>> tests_;
  std::unique_ptr<ScriptedCalls<OAuthSignIn, OAuthGrant>> signIns_;
  const SignInCalls calls_{.signIn = [this](const QUrl&, const OAuthSignIn& who, const CallOptions& options) {
    return signIns_->start(who, options);
  }};
  PlatformKinds platforms_;
  QPointer<ConnectDialog> dialog_;
  QList<Connection> saved_;
};

}  // namespace tokendesk
