#include "account_console_case.h"

#include <QClipboard>

using namespace tokendesk;
using namespace Qt::StringLiterals;

/// The window of a platform whose tokens belong to accounts.
class AccountConsoleTest : public QObject, private AccountConsoleCase {
  Q_OBJECT

 private slots:
  void init() { open(); }
  void cleanup() { close(); }

  void hasThePagesOfAccountsAndBeginsWithTheirTokens() {
    QCOMPARE(entries(), QStringList({u"Fake Platform"_s, u"Fake Platform Tokens"_s, u"Service Accounts"_s}));
    QCOMPARE(heading(), u"Fake Platform Tokens"_s);
    QVERIFY(console_->platform->accountLists.last() == TokenOwner{.scope = TokenScope::Account});
  }

  void knowsNothingOfProjects() {
    QVERIFY(!named(window_.get(), u"Project"_s));
    QVERIFY(named(window_.get(), u"Refresh"_s));
    press(Qt::Key_F5, {});
    QCOMPARE(console_->platform->projectLists.count() + console_->platform->organizationLists.count(), 0);
  }

  void saysWhoIsSignedInAndAsksAgainOnRefresh() {
    QVERIFY(visibleText(window_.get()).contains(u"acme"_s));
    QCOMPARE(console_->platform->validations.count(), 1);
    console_->platform->validations.finish(
        CredentialFacts{.organizationId = u"acme"_s,
                        .organizationName = {},
                        .account = Account{.userId = u"u-77"_s, .organizationId = u"acme"_s}});
    QTRY_VERIFY(visibleText(window_.get()).contains(u"u-77"_s));
    buttonOrTool(u"Copy User ID"_s)->click();
    QCOMPARE(QApplication::clipboard()->text(), u"u-77"_s);
    press(Qt::Key_F5, {});
    QCOMPARE(console_->platform->validations.count(), 2);
    press(Qt::Key_F5, {});
    QCOMPARE(console_->platform->validations.count(), 2);
    console_->platform->validations.fail({.kind = ApiErrorKind::Timeout});
    QTRY_COMPARE(console_->platform->validations.waiting(), 0);
    press(Qt::Key_F5, {});
    QCOMPARE(console_->platform->validations.count(), 3);
  }

  void readsItsTokensOnlyOnceAtTheStart() { QCOMPARE(console_->platform->accountLists.count(), 1); }

  void goesToTheTokensOfAServiceAccountAndBackByKeyboard() {
    list({});
    press(Qt::Key_2);
    console_->platform->accounts.serviceAccountLists.finish(
        ServiceAccounts{{.id = u"s1"_s, .name = u"ci-runner"_s}});
    QTRY_VERIFY(named(window_.get(), u"Service accounts"_s));
    QWidget* const table = named(window_.get(), u"Service accounts"_s);
    QTRY_COMPARE(QApplication::focusWidget(), table);
    Keyboard keys(window_.get());
    keys.press(Qt::Key_Down);
    keys.press(Qt::Key_Return);
    QTRY_COMPARE(console_->platform->accountLists.last().id, u"s1"_s);
    console_->platform->accountLists.finish(ApiTokens{});
    QTRY_VERIFY(visibleText(window_.get()).contains(u"Tokens of “ci-runner”"_s));
    keys.press(Qt::Key_Left, Qt::AltModifier);
    QTRY_COMPARE(QApplication::focusWidget(), table);
  }

  void everyPageHasADigitAndNoMore() {
    list({endingIn(2, u"soon"_s)});
    press(Qt::Key_2);
    QCOMPARE(heading(), u"Service Accounts"_s);
    press(Qt::Key_3);
    QCOMPARE(heading(), u"Service Accounts"_s);
    press(Qt::Key_1);
    QCOMPARE(heading(), u"Fake Platform Tokens"_s);
  }

  void keepsWhatIsSetOnItsPagesOverAConnectionOfAnotherKind() {
    list({});
    press(Qt::Key_F);
    Keyboard(window_.get()).type(u"nightly"_s);
    window_->openSaved(console_->addConnection(u"Training"_s));
    QTRY_COMPARE(heading(), u"Organization API Tokens"_s);
    QVERIFY(named(window_.get(), u"Project"_s));
    QCOMPARE(content(window_.get(), u"Name contains"_s), QString());
    openHub();
    QTRY_COMPARE(heading(), u"Fake Platform Tokens"_s);
    QCOMPARE(content(window_.get(), u"Name contains"_s), u"nightly"_s);
  }

  void noTwoControlsShareAMnemonic() {
    list({endingIn(2, u"soon"_s)});
    QCOMPARE(sharedMnemonics(window_.get()), QStringList());
    press(Qt::Key_2);
    console_->platform->accounts.serviceAccountLists.finish(
        ServiceAccounts{{.id = u"s1"_s, .name = u"ci-runner"_s}});
    QTRY_VERIFY(named(window_.get(), u"Service accounts"_s));
    QCOMPARE(sharedMnemonics(window_.get()), QStringList());
    Keyboard keys(window_.get());
    keys.press(Qt::Key_Down);
    keys.press(Qt::Key_Return);
    console_->platform->accountLists.finish(ApiTokens{endingIn(2, u"nightly"_s)});
    QTRY_VERIFY(visibleText(window_.get()).contains(u"Tokens of “ci-runner”"_s));
    QCOMPARE(sharedMnemonics(window_.get()), QStringList());
  }

  void tabReachesEveryControl() {
    list({endingIn(2, u"soon"_s)});
    QTRY_VERIFY(named(window_.get(), u"API tokens"_s));
    Keyboard keys(window_.get());
    for (const QString& name :
         {u"Connection"_s, u"Refresh"_s, u"Navigation"_s, u"More"_s, u"Create Token"_s, u"Organization ID"_s,
          u"Copy Organization ID"_s, u"Name contains"_s, u"Expiry"_s, u"API tokens"_s})
      QVERIFY2(keys.tabTo(name), qPrintable(name));
  }

 private:
  QAbstractButton* buttonOrTool(const QString& name) const {
    return qobject_cast<QAbstractButton*>(named(window_.get(), name));
  }
};

QTEST_MAIN(AccountConsoleTest)
#include "account_console_test.moc"
