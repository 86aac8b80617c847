#pragma once

#include "access_token_keeper.h"
#include "console.h"
#include "inline_message.h"
#include "keyboard.h"
#include "tokens.h"

#include <QApplication>
#include <QPushButton>
#include <QTableView>
#include <QTest>

namespace tokendesk {

/// The console over a connection with OAuth.
class ConsoleOAuthCase {
 protected:
  void start() { console_ = std::make_unique<Console>(); }
  void showWindow() { window_ = console_->openWindow(); }
  void end() {
    window_.reset();
    QCoreApplication::sendPostedEvents();  // of the keychain
    console_.reset();
  }

  static OAuthGrant grantOf(const QByteArray& name, bool expired = false) {
    const QDateTime now = QDateTime::currentDateTimeUtc();
    return {.accessToken = Secret("access_" + name),
            .refreshToken = Secret("refresh_" + name),
            .obtained = now.addSecs(-3600),
            .expires = now.addSecs(expired ? -60 : 36000)};
  }
  Connection addOAuth(const QString& name, const OAuthGrant& grant = grantOf("one")) const {
    Connection connection = console_->addConnection(name);
    Secrets secrets{{CredentialKind::AccessToken, grant.accessToken}};
    if (!grant.refreshToken.isEmpty()) secrets.insert(CredentialKind::RefreshToken, grant.refreshToken);
    connection.credentials = kindsOf(secrets);
    connection.projectId = QStringLiteral("p1");
    connection.organizationId = QStringLiteral("o1");
    connection.oauth = {.clientId = QStringLiteral("console"),
                        .userName = QStringLiteral("ada"),
                        .scope = QStringLiteral("reading"),
                        .obtained = grant.obtained,
                        .expires = grant.expires};
    if (!console_->connections.save(connection)) qFatal("not saved");
    console_->keychain.secrets[connection.id] = secrets;
    return connection;
  }
  /// Opens it, with these tokens in its organization.
  void open(const Connection& connection,
            const ApiTokens& tokens = {organizationToken(QStringLiteral("a"))}) {
    window_->openSaved(connection);
    QTRY_VERIFY(console_->platform && window_->windowTitle().contains(connection.name));
    answer(tokens);
  }
  void answer(const ApiTokens& tokens) const {
    FakePlatform& platform = *console_->platform;
    platform.tokenLists.answer = [](const Project& project) {
      return ApiTokens{projectToken(QStringLiteral("of-project"), project)};
    };
    platform.projectLists.answer = [](const auto&) {
      return Projects{{.id = QStringLiteral("p1"), .name = QStringLiteral("Support")}};
    };
    platform.projectLists.finish(Projects{{.id = QStringLiteral("p1"), .name = QStringLiteral("Support")}});
    platform.organizationLists.answer = [tokens](const auto&) { return tokens; };
    platform.organizationLists.finish(tokens);
    if (!tokens.empty()) QTRY_VERIFY(table());
  }
  [[nodiscard]] QTableView* table() const {
    return qobject_cast<QTableView*>(named(window_.get(), QStringLiteral("API tokens")));
  }
  void selectFirst() const {
    QTRY_VERIFY(table() && table()->model()->rowCount() > 0);
    table()->selectRow(0);
    table()->setFocus();
  }
  [[nodiscard]] AccessTokenKeeper& keeper() const { return *console_->platformAccess.accessTokens; }
  /// The platform takes the token no more, and there is nothing to renew it with.
  void loseSignIn() const { keeper().reject(keeper().grant().accessToken); }

  /// The visible message with these words; null where there is none.
  InlineMessage* message(const QString& words, const QWidget* in = nullptr) const {
    const QWidget* where = in ? in : window_.get();
    for (InlineMessage* each : where->findChildren<InlineMessage*>()) {
      if (each->isVisible() && each->window() == where->window() && each->text().contains(words)) return each;
    }
    return nullptr;
  }
  /// Presses a button of the window by its text.
  void press(const QString& text, const QWidget* in = nullptr) const {
    QPushButton* button = buttonWith(in ? in : window_.get(), text);
    QVERIFY2(button && button->isEnabled(), qPrintable(text));
    button->click();
  }
  /// The dialog in front, which has this title and gets the keys; null where another is.
  static QWidget* front(const QString& title) {
    QWidget* widget = QApplication::activeModalWidget();
    return widget && widget->isActiveWindow() && widget->windowTitle() == title ? widget : nullptr;
  }
  /// Confirms the dialog to update the first token, which reads it once more before it sends the change.
  void confirmUpdate(QWidget* dialog) const {
    QVERIFY(Keyboard(dialog).push(QStringLiteral("Confirm")));
    QVERIFY(console_->platform->reads.finish(organizationToken(QStringLiteral("a"))));
    QTRY_COMPARE(console_->platform->updates.waiting(), 1);
  }
  /// Enters the password into the sign-in in front, and lets the platform grant it.
  void signIn(const OAuthGrant& grant = grantOf("two")) const {
    QTRY_VERIFY(front(QStringLiteral("Sign In Again")));
    QPointer<QWidget> dialog = front(QStringLiteral("Sign In Again"));
    Keyboard keys(dialog);
    QVERIFY(keys.fill(QStringLiteral("Password"), QStringLiteral("hunter2")));
    keys.press(Qt::Key_Return);
    QVERIFY(console_->signIns.finish(grant));
    QTRY_VERIFY(!dialog);
  }

  std::unique_ptr<Console> console_;
  std::unique_ptr<MainWindow> window_;
};

}  // namespace tokendesk
