#include "create_token_dialog_case.h"

#include <QSignalSpy>

using namespace tokendesk;
using namespace Qt::StringLiterals;

/// What the dialog says where creating a token came to no clear end: it exists and isn't blocked, or the
/// answer was lost.
class HalfCreatedTokenTest : public QObject, private CreateTokenDialogCase {
  Q_OBJECT

 private:
  void answerLost(const ApiTokens& listedAfter) {
    QVERIFY(platform_->creates.fail(ApiErrorKind::OutcomeUnknown));
    QTRY_COMPARE(platform_->organizationLists.waiting(), 1);
    QVERIFY(platform_->organizationLists.finish(listedAfter));
  }

  void startBlocking() {
    openFilled(u"billing"_s, true);
    Keyboard(dialog_).press(Qt::Key_Return);
    platform_->creates.finish(IssuedToken{tokenNamed(u"billing"_s)});
    QTRY_COMPARE(platform_->updates.waiting(), 1);
  }

 private slots:
  void init() { start(); }
  void cleanup() { end(); }

  void aBlockedTokenIsCreatedThenBlocked() {
    openFilled(u"billing"_s, true);
    Keyboard(dialog_).press(Qt::Key_Return);
    platform_->creates.finish(IssuedToken{tokenNamed(u"billing"_s)});
    QTRY_COMPARE(platform_->updates.waiting(), 1);
    QCOMPARE(platform_->updates.last().change.status, TokenStatus::Blocked);
    platform_->updates.finish({});
    QTRY_VERIFY(!dialog_);
    QCOMPARE(created_.first().token->status, TokenStatus::Blocked);
  }

  void whereBlockingFailsItIsSaidAndTriedAgainWithoutCreating() {
    openFilled(u"billing"_s, true);
    Keyboard keys(dialog_);
    keys.press(Qt::Key_Return);
    platform_->creates.finish(IssuedToken{tokenNamed(u"billing"_s)});
    QTRY_COMPARE(platform_->updates.waiting(), 1);
    platform_->updates.fail(ApiErrorKind::ServerFault);
    QTRY_VERIFY(messageText(dialog_).startsWith(
        u"The token “billing” exists and is active. It could not be blocked: "_s));
    QVERIFY(!isEnabled(dialog_, u"Name"_s));
    QVERIFY(!named(dialog_, u"Confirm"_s));

    QVERIFY(keys.push(u"Try blocking again"_s));
    QCOMPARE(platform_->updates.count(), 2);
    platform_->updates.fail(ApiErrorKind::Timeout);
    QTRY_VERIFY(isEnabled(dialog_, u"Try blocking again"_s));
    keys.press(Qt::Key_Return);
    QCOMPARE(platform_->updates.count(), 3);
    platform_->updates.finish({});
    QTRY_VERIFY(!dialog_);
    QCOMPARE(platform_->creates.count(), 1);
    QCOMPARE(created_.size(), 1);
    QVERIFY(!created_.first().blockError);
    QCOMPARE(created_.first().token->status, TokenStatus::Blocked);
  }

  void aTokenLeftActiveIsReportedAsCreated_data() {
    QTest::addColumn<bool>("byEsc");
    QTest::newRow("button") << false;
    QTest::newRow("Esc") << true;
  }
  void aTokenLeftActiveIsReportedAsCreated() {
    QFETCH(bool, byEsc);
    openFilled(u"billing"_s, true);
    Keyboard keys(dialog_);
    keys.press(Qt::Key_Return);
    platform_->creates.finish(IssuedToken{tokenNamed(u"billing"_s)});
    QTRY_COMPARE(platform_->updates.waiting(), 1);
    platform_->updates.fail(ApiErrorKind::Timeout);
    QTRY_VERIFY(named(dialog_, u"Leave it active"_s));
    if (byEsc) {
      keys.press(Qt::Key_Escape);
    } else {
      QVERIFY(keys.push(u"Leave it active"_s));
    }
    QTRY_VERIFY(!dialog_);
    QCOMPARE(created_.size(), 1);
    QCOMPARE(created_.first().blockError->kind, ApiErrorKind::Timeout);
  }

  void anUnknownOutcomeOfBlockingIsNotCalledActive() {
    openFilled(u"billing"_s, true);
    Keyboard(dialog_).press(Qt::Key_Return);
    platform_->creates.finish(IssuedToken{tokenNamed(u"billing"_s)});
    QTRY_COMPARE(platform_->updates.waiting(), 1);
    platform_->updates.fail(ApiErrorKind::OutcomeUnknown);
    QTRY_COMPARE(platform_->reads.waiting(), 1);
    platform_->reads.fail(ApiErrorKind::Offline);
    QTRY_VERIFY(messageText(dialog_).startsWith(
        u"The token “billing” exists. We can't tell whether it was blocked."_s));
  }

  void aLostAnswerThatProvesToBeASuccessCloses() {
    openFilled(u"billing"_s);
    Keyboard(dialog_).press(Qt::Key_Return);
    answerLost({tokenNamed(u"billing"_s)});
    QTRY_VERIFY(!dialog_);
    QVERIFY(created_.first().answerLost);
  }

  void aLostAnswerThatProvesToBeAFailureSaysSoAndCanBeRepeated() {
    openFilled(u"billing"_s);
    Keyboard keys(dialog_);
    keys.press(Qt::Key_Return);
    answerLost({});
    QTRY_VERIFY(messageText(dialog_).startsWith(u"It was not created."_s));
    QCOMPARE(content(dialog_, u"Name"_s), u"billing"_s);
    QVERIFY(keys.push(u"Confirm"_s));
    QCOMPARE(platform_->creates.count(), 2);
  }

  void aTokenThatMayStillAppearIsNotCreatedAgainUnasked() {
    openFilled(u"billing"_s);
    Keyboard keys(dialog_);
    keys.press(Qt::Key_Return);
    QVERIFY(platform_->creates.fail({.kind = ApiErrorKind::OutcomeUnknown, .mayStillHappen = true}));
    QTRY_COMPARE(platform_->organizationLists.waiting(), 1);
    QVERIFY(platform_->organizationLists.finish(ApiTokens{}));
    QTRY_VERIFY(messageText(dialog_).startsWith(u"We can't tell whether it was created."_s));
    QVERIFY(!isEnabled(dialog_, u"Create anyway"_s));
    keys.press(Qt::Key_Return);
    QCOMPARE(platform_->creates.count(), 1);
    const QSignalSpy givenUp(dialog_, &CreateTokenDialog::givenUp);
    QVERIFY(keys.push(u"Cancel"_s));
    QCOMPARE(givenUp.size(), 1);
    QCOMPARE(givenUp.first().first().toString(), u"billing"_s);
  }

  void whereNobodyCanTellTheCandidatesAreShownAndCreatingAgainIsAChoice() {
    openFilled(u"billing"_s);
    Keyboard keys(dialog_);
    keys.press(Qt::Key_Return);
    answerLost({tokenNamed(u"billing"_s), tokenNamed(u"billing"_s, "other_0123456789abcdefghijk-Zz9"_ba)});
    QTRY_VERIFY(messageText(dialog_).startsWith(u"We can't tell whether it was created."_s));
    const QString shown = visibleText(dialog_);
    QVERIFY(shown.contains(u"billing_••••DEFG"_s));
    QVERIFY(shown.contains(u"other_••••-Zz9"_s));
    QVERIFY(!shown.contains(QString::fromUtf8(createdValue)));
    QVERIFY(!named(dialog_, u"Confirm"_s));
    QVERIFY(!isEnabled(dialog_, u"Create anyway"_s));
    keys.press(Qt::Key_Return);
    QCOMPARE(platform_->creates.count(), 1);

    QVERIFY(keys.push(u"Create one although it may be there already"_s));
    QVERIFY(keys.push(u"Create anyway"_s));
    QCOMPARE(platform_->creates.count(), 2);
    QVERIFY(named(dialog_, u"Confirm"_s));
  }

  void whereTheListCannotBeReadNothingIsClaimed() {
    openFilled(u"billing"_s);
    Keyboard keys(dialog_);
    keys.press(Qt::Key_Return);
    platform_->creates.fail(ApiErrorKind::OutcomeUnknown);
    QTRY_COMPARE(platform_->organizationLists.waiting(), 1);
    platform_->organizationLists.fail(ApiErrorKind::Offline);
    QTRY_VERIFY(messageText(dialog_).startsWith(u"We can't tell whether it was created."_s));
    QVERIFY(!isEnabled(dialog_, u"Create anyway"_s));
    QVERIFY(keys.push(u"Cancel"_s));
    QTRY_VERIFY(!dialog_);
    QVERIFY(created_.isEmpty());
  }

  void cancelWhileBlockingSaysThatTheTokenIsActiveAndOffersToTryAgain() {
    startBlocking();
    Keyboard keys(dialog_);
    QVERIFY(visibleText(dialog_).contains(u"Blocking “billing”…"_s));
    QVERIFY(keys.push(u"Cancel"_s));
    QVERIFY(platform_->updates.wasStopped(0));
    QTRY_COMPARE(messageText(dialog_),
                 u"The token “billing” exists and is active. Blocking it was stopped."_s);
    QVERIFY(isEnabled(dialog_, u"Try blocking again"_s));
    keys.press(Qt::Key_Escape);
    QTRY_VERIFY(!dialog_);
    QCOMPARE(created_.size(), 1);
    QCOMPARE(created_.first().blockError->kind, ApiErrorKind::Cancelled);
  }

  void cancelTwiceWhileBlockingStillReportsTheToken() {
    platform_->updates.endOnStop.reset();
    startBlocking();
    Keyboard keys(dialog_);
    keys.press(Qt::Key_Escape);
    QVERIFY(visibleText(dialog_).contains(u"Stopping…"_s));
    QVERIFY(created_.isEmpty());
    keys.press(Qt::Key_Escape);
    QTRY_VERIFY(!dialog_);
    QCOMPARE(created_.size(), 1);
    QVERIFY(created_.first().token.has_value());
    QCOMPARE(created_.first().blockError->kind, ApiErrorKind::OutcomeUnknown);
    platform_->updates.finish({});
    QCoreApplication::processEvents();
    QCOMPARE(created_.size(), 1);
  }

  void cancelWhileTheListIsReadSaysThatNobodyCanTell_data() {
    QTest::addColumn<bool>("heedsStop");
    QTest::newRow("read that stops") << true;
    QTest::newRow("read that goes on, Cancel twice") << false;
  }
  void cancelWhileTheListIsReadSaysThatNobodyCanTell() {
    QFETCH(bool, heedsStop);
    if (!heedsStop) platform_->organizationLists.endOnStop.reset();
    platform_->creates.endOnStop = ApiErrorKind::OutcomeUnknown;
    openFilled(u"billing"_s);
    Keyboard keys(dialog_);
    keys.press(Qt::Key_Return);
    keys.press(Qt::Key_Escape);  // which loses the answer
    QTRY_COMPARE(platform_->organizationLists.waiting(), 1);
    QVERIFY(visibleText(dialog_).contains(u"Looking whether “billing” was created…"_s));
    QVERIFY(!platform_->organizationLists.wasStopped(0));
    keys.press(Qt::Key_Escape);
    QVERIFY(platform_->organizationLists.wasStopped(0));
    if (!heedsStop) keys.press(Qt::Key_Escape);
    QVERIFY(dialog_->isVisible());
    QTRY_VERIFY(messageText(dialog_).startsWith(u"We can't tell whether it was created."_s));
    platform_->organizationLists.finish(ApiTokens{tokenNamed(u"billing"_s)});  // too late
    QCoreApplication::processEvents();
    QVERIFY(messageText(dialog_).startsWith(u"We can't tell whether it was created."_s));
    QVERIFY(keys.push(u"Cancel"_s));
    QTRY_VERIFY(!dialog_);
    QVERIFY(created_.isEmpty());
  }
};

QTEST_MAIN(HalfCreatedTokenTest)
#include "half_created_token_test.moc"
