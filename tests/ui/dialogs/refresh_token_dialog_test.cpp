#include "refresh_token_dialog.h"

#include "fake_kinds.h"
#include "keyboard.h"
#include "set_clock.h"
#include "token_editor.h"

#include <QPointer>
#include <QSignalSpy>
#include <QTest>

using namespace tokendesk;
using namespace Qt::StringLiterals;

/// Giving a token a new value, with every way it can end.
class RefreshTokenDialogTest : public QObject {
  Q_OBJECT

 private:
  void open(const QString& name = u"deploy"_s) {
    token_.id = Secret("11111111-2222-3333-4444-555555555555");
    token_.name = name;
    token_.scope = TokenScope::Account;
    dialog_ = new RefreshTokenDialog(*editor_, clock_, token_);
    dialog_->open();
    QVERIFY(QTest::qWaitForWindowActive(dialog_));
  }
  void confirm() {
    open();
    QVERIFY(Keyboard(dialog_).push(u"Refresh"_s));
    QCOMPARE(refreshes().waiting(), 1);
  }
  ScriptedCalls<FakeAccounts::Refresh, IssuedToken>& refreshes() { return platform_->accounts.refreshes; }

  SetClock clock_;
  ApiToken token_;
  std::unique_ptr<FakePlatform> platform_;
  std::unique_ptr<TokenEditor> editor_;
  QPointer<RefreshTokenDialog> dialog_;

 private slots:
  void init() {
    platform_ = std::make_unique<FakePlatform>();
    giveAccounts(*platform_);
    editor_ = std::make_unique<TokenEditor>(*platform_);
  }
  void cleanup() {
    delete dialog_;
    editor_.reset();
    platform_.reset();
  }

  void warnsThatTheOldValueStops() {
    open(u"<i>deploy"_s);
    QCOMPARE(dialog_->windowTitle(), u"Refresh Token"_s);
    QVERIFY(visibleText(dialog_).contains(
        u"“<i>deploy” gets a new value. The one that it has stops at once, for every program that uses it."_s));
    QCOMPARE(Keyboard(dialog_).focus(), u"Expires"_s);
    QCOMPARE(sharedMnemonics(dialog_), QStringList());
  }

  void theChosenEndIsSentByKeyboardOnly() {
    open();
    const QSignalSpy refreshed(dialog_, &RefreshTokenDialog::refreshed);
    Keyboard keys(dialog_);
    keys.press(Qt::Key_Down);
    keys.press(Qt::Key_Down);
    keys.press(Qt::Key_Return);
    QCOMPARE(refreshes().count(), 1);
    QCOMPARE(refreshes().last().expires, clock_.now().addDays(30));
    QVERIFY(refreshes().last().token == refOf(token_));
    QVERIFY(visibleText(dialog_).contains(u"Refreshing “deploy”…"_s));
    refreshes().finish(IssuedToken{.token = token_, .value = Secret("new")});
    QTRY_VERIFY(!dialog_);
    QCOMPARE(refreshed.size(), 1);
    QVERIFY(refreshed.first().first().value<IssuedToken>().value == Secret("new"));
  }

  void enterHeldDownOrPressedTwiceSendsOnce() {
    open();
    Keyboard keys(dialog_);
    keys.hold(Qt::Key_Return);
    keys.press(Qt::Key_Return);
    QCOMPARE(refreshes().count(), 1);
  }

  void twoClicksSendOnce() {
    open();
    QPushButton* button = buttonWith(dialog_, u"Refresh"_s);
    QTest::mouseClick(button, Qt::LeftButton);
    QTest::mouseClick(button, Qt::LeftButton);
    QCOMPARE(refreshes().count(), 1);
  }

  void whereNobodyCanTellItStaysAndOffersToRefreshAgain() {
    confirm();
    refreshes().fail(ApiErrorKind::OutcomeUnknown);
    QTRY_VERIFY(
        messageText(dialog_).startsWith(u"We can't tell whether the token “deploy” was refreshed."_s));
    QVERIFY(messageText(dialog_).contains(u"the old value may have stopped."_s));
    QVERIFY(Keyboard(dialog_).push(u"Refresh again"_s));
    QCOMPARE(refreshes().count(), 2);
    refreshes().fail(ApiErrorKind::Offline);  // which leaves open how the first ended
    QTRY_VERIFY(messageText(dialog_).startsWith(u"The token “deploy” was not refreshed."_s));
    const QSignalSpy givenUp(dialog_, &RefreshTokenDialog::givenUp);
    Keyboard(dialog_).press(Qt::Key_Escape);
    QTRY_VERIFY(!dialog_);
    QCOMPARE(givenUp.size(), 1);
  }

  void aRefusalSaysWhyAndKeepsTheChoice() {
    open();
    Keyboard keys(dialog_);
    keys.press(Qt::Key_Down);
    keys.press(Qt::Key_Return);
    refreshes().fail({.kind = ApiErrorKind::NotPermitted, .restriction = Restriction::ToIdentityProvider});
    QTRY_VERIFY(messageText(dialog_).contains(u"managed by the organization's own OAuth provider"_s));
    const QSignalSpy givenUp(dialog_, &RefreshTokenDialog::givenUp);
    keys.press(Qt::Key_Return);
    QCOMPARE(refreshes().last().expires, clock_.now().addDays(7));
    refreshes().fail(ApiErrorKind::ServerFault);
    QTRY_VERIFY(isEnabled(dialog_, u"Refresh"_s));
    QVERIFY(keys.push(u"Cancel"_s));
    QTRY_VERIFY(!dialog_);
    QCOMPARE(givenUp.size(), 0);
  }

  void aRejectedEndStandsUnderItsField() {
    confirm();
    refreshes().fail({.kind = ApiErrorKind::Invalid, .platformText = u"too far"_s, .field = u"expires"_s});
    QTRY_VERIFY(fieldText(dialog_, u"Expires"_s).contains(u"too far"_s));
    QCOMPARE(messageText(dialog_), QString());
    QVERIFY(!isEnabled(dialog_, u"Refresh"_s));
    Keyboard keys(dialog_);
    QCOMPARE(keys.focus(), u"Expires"_s);
    keys.press(Qt::Key_Down);
    QVERIFY(isEnabled(dialog_, u"Refresh"_s));
  }

  void aTokenThatIsGoneCannotBeRefreshed() {
    confirm();
    refreshes().fail(ApiErrorKind::NotFound);
    QTRY_VERIFY(messageText(dialog_).contains(u"no longer there"_s));
    QVERIFY(!isEnabled(dialog_, u"Refresh"_s));
  }

  void cancelBeforeItWasSentChangesNothing() {
    confirm();
    Keyboard(dialog_).press(Qt::Key_Escape);
    QTRY_VERIFY(messageText(dialog_).contains(u"Nothing was changed."_s));
    QVERIFY(isEnabled(dialog_, u"Refresh"_s));
  }

  void cancelTwiceDoesNotWaitButTellsThatItGaveUp() {
    refreshes().endOnStop.reset();
    confirm();
    const QSignalSpy givenUp(dialog_, &RefreshTokenDialog::givenUp);
    const QSignalSpy refreshed(dialog_, &RefreshTokenDialog::refreshed);
    Keyboard keys(dialog_);
    keys.press(Qt::Key_Escape);
    QVERIFY(visibleText(dialog_).contains(u"Stopping…"_s));
    keys.press(Qt::Key_Escape);
    QCOMPARE(givenUp.size(), 1);
    QTRY_VERIFY(!dialog_);
    refreshes().finish(IssuedToken{.token = token_, .value = Secret("late")});
    QCoreApplication::processEvents();
    QCOMPARE(refreshed.size(), 0);
  }

  void escWithoutRefreshingTellsNothing() {
    open();
    const QSignalSpy givenUp(dialog_, &RefreshTokenDialog::givenUp);
    Keyboard(dialog_).press(Qt::Key_Escape);
    QTRY_VERIFY(!dialog_);
    QCOMPARE(givenUp.size(), 0);
    QCOMPARE(refreshes().count(), 0);
  }
};

QTEST_MAIN(RefreshTokenDialogTest)
#include "refresh_token_dialog_test.moc"
