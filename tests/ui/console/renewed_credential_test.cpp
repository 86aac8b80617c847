#include "account_console_case.h"
#include "connection_dialogs.h"
#include "inline_message.h"

#include <QMessageBox>
#include <QSignalSpy>

using namespace tokendesk;
using namespace Qt::StringLiterals;

/// A connection whose token doesn't sign in any more, or gets another one.
class RenewedCredentialTest : public QObject, private AccountConsoleCase {
  Q_OBJECT

 private:
  const Secret value_{"hub_a-new-value-0123456789"};

  /// Creates a token, copies its value and makes it the connection's.
  void createAndKeep() {
    list({});
    press(Qt::Key_N);
    Keyboard form(dialog(u"Create Token"_s));
    QVERIFY(form.fill(u"Name"_s, u"mine"_s));
    form.press(Qt::Key_Return);
    QTRY_COMPARE(console_->platform->creates.waiting(), 1);
    console_->platform->creates.finish(IssuedToken{endingIn(30, u"mine"_s), value_});
    QTRY_VERIFY(dialog(u"Token Created"_s));
    QVERIFY(dialog(u"Token Created"_s)->parentWidget()->window() == window_.get());
    buttonWith(dialog(u"Token Created"_s), u"Copy"_s)->click();
    buttonWith(dialog(u"Token Created"_s), u"Use it for this connection"_s)->click();
  }
  void askFor(ConnectionSource source) { dialogs_->askForCredential({.name = u"x"_s, .source = source}); }
  static QMessageBox* question() { return qobject_cast<QMessageBox*>(QApplication::activeModalWidget()); }

  std::unique_ptr<ConnectionDialogs> dialogs_;

 private slots:
  void init() {
    open();
    dialogs_ = std::make_unique<ConnectionDialogs>(console_->services, window_.get());
  }
  void cleanup() {
    dialogs_.reset();
    close();
  }

  void anotherTokenIsEnteredInTheConnection() {
    console_->platform->accountLists.fail(ApiErrorKind::NotSignedIn);
    QTRY_VERIFY(buttonWith(window_.get(), u"Enter another token…"_s));
    buttonWith(window_.get(), u"Enter another token…"_s)->click();
    QTRY_VERIFY(dialog(u"Edit Connection"_s));
    QCOMPARE(content(dialog(u"Edit Connection"_s), u"Name"_s), u"Hub"_s);
  }

  void aNewValueIsStoredAndTheConnectionOpenedAnew() {
    createAndKeep();
    QTRY_VERIFY(console_->keychain.secrets[hub_.id].value(CredentialKind::ApiToken) == value_);
    const QPointer<FakePlatform> before = console_->platform;
    QTRY_VERIFY(buttonWith(dialog(u"Token Created"_s), u"Close"_s)->isEnabled());
    QVERIFY(before);
    buttonWith(dialog(u"Token Created"_s), u"Close"_s)->click();
    QTRY_VERIFY(console_->platformAccess.apiToken == value_);
    QTRY_VERIFY(!before);
    QCOMPARE(heading(), u"Fake Platform Tokens"_s);
  }

  void whatIsKeptForTheSessionStaysOutOfTheKeychain() {
    console_->credentials.keepForSession(hub_.id, CredentialKind::ApiToken, Secret("for-this-session"));
    openHub();
    QTRY_VERIFY(console_->platformAccess.apiToken == Secret("for-this-session"));
    createAndKeep();
    QTRY_VERIFY(buttonWith(dialog(u"Token Created"_s), u"Close"_s)->isEnabled());
    buttonWith(dialog(u"Token Created"_s), u"Close"_s)->click();
    QTRY_VERIFY(console_->platformAccess.apiToken == value_);
    QVERIFY(console_->keychain.secrets[hub_.id].value(CredentialKind::ApiToken) ==
            Console::tokenOf(u"Hub"_s));
  }

  void theSandboxIsOpenedAgainOrReset() {
    QSignalSpy again(dialogs_.get(), &ConnectionDialogs::sandboxReopenWanted);
    QSignalSpy reset(dialogs_.get(), &ConnectionDialogs::sandboxResetConfirmed);
    askFor(ConnectionSource::Sandbox);
    QTRY_VERIFY(question() && question()->isActiveWindow());
    QTest::keyClick(question(), Qt::Key_Escape);
    QTRY_VERIFY(!question());
    QCOMPARE(again.count() + reset.count(), 0);

    askFor(ConnectionSource::Sandbox);
    QTRY_VERIFY(question() && question()->isActiveWindow());
    QTest::keyClick(question(), Qt::Key_Return);
    QTRY_COMPARE(again.count(), 1);

    askFor(ConnectionSource::Sandbox);
    QTRY_VERIFY(question() && question()->isActiveWindow());
    buttonWith(question(), u"Reset"_s)->click();
    QTRY_COMPARE(reset.count(), 1);
    QCOMPARE(again.count(), 1);
  }

  void forTheEnvironmentItIsSaidWhereAnotherGoes() {
    QSignalSpy done(dialogs_.get(), &ConnectionDialogs::done);
    askFor(ConnectionSource::Environment);
    QCOMPARE(done.count(), 1);
    QVERIFY(done.constFirst().at(1).toString().contains(u"GEAI_API_KEY"_s));
  }
};

QTEST_MAIN(RenewedCredentialTest)
#include "renewed_credential_test.moc"
