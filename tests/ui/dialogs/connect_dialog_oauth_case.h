#pragma once

#include "connect_dialog_case.h"
#include "field_message.h"

#include <QApplication>
#include <QDateTime>
#include <QFile>
#include <QLineEdit>
#include <QTest>

namespace tokendesk {

inline const QString accessTokenName = QStringLiteral("OAuth access token");
inline const QString typedAccessToken = QStringLiteral("typed_0123456789abcdefghijklmnopqrstuvwxyzABCDEFG");

/// The dialog for a connection with OAuth, with what a user does in it.
class ConnectDialogOAuthCase : protected ConnectDialogCase {
 protected:
  static OAuthGrant grant() {
    return {.accessToken = Secret("obtained_0123456789abcdefghijklmnopqrstuvwxyzABC"),
            .refreshToken = Secret("refresh_0123456789abcdefghijklmnopqrstuvwxyzABCD"),
            .obtained = QDateTime(QDate(2026, 3, 1), QTime(12, 0), Qt::UTC),
            .expires = QDateTime(QDate(2026, 3, 1), QTime(14, 0), Qt::UTC)};
  }

  void openNew() {
    show(new ConnectDialog(services()));
    Keyboard keys(dialog_);
    QVERIFY(keys.fill(QStringLiteral("Name"), QStringLiteral("Training")));
    QVERIFY(keys.fill(QStringLiteral("Base URL"), QStringLiteral("api.saia.ai")));
  }
  void fill(const QString& name, const QString& text) { QVERIFY(Keyboard(dialog_).fill(name, text)); }
  void push(const QString& name) { QVERIFY2(Keyboard(dialog_).push(name), qPrintable(name)); }
  /// A button that has no name of its own, or stands in a message.
  void click(const QString& text) {
    QVERIFY2(buttonWith(dialog_, text), qPrintable(text));
    QTest::keyClick(buttonWith(dialog_, text), Qt::Key_Space);
  }
  [[nodiscard]] QString placeholder(const QString& name) const {
    return qobject_cast<QLineEdit*>(named(dialog_, name))->placeholderText();
  }
  /// What stands under the field of this object name.
  [[nodiscard]] QString under(const QString& field) const {
    const auto* message = dialog_->findChild<FieldMessage*>(field + QStringLiteral("Message"));
    return message && message->isVisible() ? message->text() : QString();
  }
  [[nodiscard]] QByteArray settingsText() const {
    QFile file(file_->path());
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
  }
  [[nodiscard]] Secrets keptOf(const QUuid& id) const { return keychain_->secrets.value(id); }

  /// Signs in by "Get an access token".
  void obtain(const OAuthGrant& granted = grant()) {
    push(QStringLiteral("Get an access token"));
    QTRY_VERIFY(QApplication::activeModalWidget() && QApplication::activeModalWidget() != dialog_);
    QPointer<QWidget> signIn = QApplication::activeModalWidget();
    Keyboard keys(signIn);
    QVERIFY(keys.fill(QStringLiteral("Client ID"), QStringLiteral("console")));
    QVERIFY(keys.fill(QStringLiteral("Client secret"), QStringLiteral("sesame-secret")));
    QVERIFY(keys.fill(QStringLiteral("User name"), QStringLiteral("ada")));
    QVERIFY(keys.fill(QStringLiteral("Password"), QStringLiteral("hunter2-password")));
    keys.press(Qt::Key_Return);
    QVERIFY(signIns_->finish(granted));
    QTRY_VERIFY(!signIn);
  }

  /// A saved connection that a user has signed in to, also with an API token where `both`.
  Connection storedOAuth(bool both = false) {
    Connection connection = stored();
    keychain_->secrets[connection.id] = {{CredentialKind::AccessToken, Secret("access-one")},
                                         {CredentialKind::RefreshToken, Secret("refresh-one")},
                                         {CredentialKind::ClientSecret, Secret("secret-one")}};
    if (both)
      keychain_->secrets[connection.id].insert(CredentialKind::ApiToken, Secret::fromText(enteredToken));
    connection.credentials = kindsOf(keychain_->secrets[connection.id]);
    connection.projectId = QStringLiteral("p1");
    connection.allowsBoth = both;
    connection.oauth = {.clientId = QStringLiteral("console"),
                        .userName = QStringLiteral("ada"),
                        .scope = QStringLiteral("reading"),
                        .obtained = grant().obtained,
                        .expires = grant().expires};
    if (!store_->save(connection)) qFatal("not saved");
    return connection;
  }
};

}  // namespace tokendesk
