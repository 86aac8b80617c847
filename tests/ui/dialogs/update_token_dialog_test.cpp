#include "update_token_dialog_case.h"

#include <QPushButton>
#include <QSignalSpy>

using namespace tokendesk;
using namespace Qt::StringLiterals;

class UpdateTokenDialogTest : public QObject, private UpdateTokenDialogCase {
  Q_OBJECT

 private:
  /// Changes the description to "Hourly", and neither hears nor finds out what became of it.
  void loseTheAnswer() {
    openAndRead();
    QVERIFY(Keyboard(dialog_).fill(u"Description"_s, u"Hourly"_s));
    confirmAndRead(listedToken());
    platform_->updates.fail(ApiErrorKind::OutcomeUnknown);
    QTRY_COMPARE(platform_->reads.waiting(), 1);
    platform_->reads.fail(ApiErrorKind::Offline);
    QTRY_VERIFY(messageText(dialog_).startsWith(u"We can't tell whether the token “billing” was updated."_s));
  }

 private slots:
  void init() { start(); }
  void cleanup() { end(); }

  void theTokenIsReadBeforeItCanBeChanged() {
    open();
    QCOMPARE(platform_->reads.last(), refOf(listedToken()));
    QVERIFY(visibleText(dialog_).contains(u"Reading “billing”…"_s));
    QVERIFY(!isEnabled(dialog_, u"Name"_s));
    QVERIFY(!isEnabled(dialog_, u"Confirm"_s));
    platform_->reads.finish(listedToken());
    QTRY_VERIFY(isEnabled(dialog_, u"Name"_s));
    QVERIFY(isEnabled(dialog_, u"Confirm"_s));
    QCOMPARE(Keyboard(dialog_).focus(), u"Name"_s);
    QCOMPARE(content(dialog_, u"Description"_s), u"Nightly export"_s);
    QVERIFY(visibleText(dialog_).contains(u"Support"_s));
  }

  void escWhileReadingCloses() {
    open();
    Keyboard(dialog_).press(Qt::Key_Escape);
    QTRY_VERIFY(!dialog_);
    QVERIFY(platform_->reads.wasStopped(0));
  }

  void onlyTheDifferenceIsSent() {
    openAndRead();
    Keyboard keys(dialog_);
    QVERIFY(keys.fill(u"Description"_s, u"Hourly"_s));
    confirmAndRead(listedToken());
    QCOMPARE(platform_->updates.count(), 1);
    const FakePlatform::Update sent = platform_->updates.last();
    QCOMPARE(sent.token, refOf(listedToken()));
    QCOMPARE(sent.change.description, u"Hourly"_s);
    QVERIFY(!sent.change.name);
    QVERIFY(!sent.change.status);
    platform_->updates.finish({});
    QTRY_VERIFY(!dialog_);
    QCOMPARE(updated_.size(), 1);
    QCOMPARE(updated_.first(), changed(u"Hourly"_s));
  }

  void nothingChangedJustCloses() {
    openAndRead();
    Keyboard(dialog_).press(Qt::Key_Return);
    QTRY_VERIFY(!dialog_);
    QCOMPARE(platform_->reads.count(), 1);
    QCOMPARE(platform_->updates.count(), 0);
    QVERIFY(updated_.isEmpty());
  }

  void textThatTheFieldsCannotHoldIsLeftAlone() {
    const ApiToken odd = changed(u"tab\tnbsp\u00a0line\r\nend "_s);
    open(odd);
    platform_->reads.finish(odd);
    QTRY_VERIFY(isEnabled(dialog_, u"Status"_s));
    Keyboard keys(dialog_);
    QVERIFY(keys.tabTo(u"Status"_s));
    keys.press(Qt::Key_Down);
    confirmAndRead(odd);
    QVERIFY(!platform_->updates.last().change.description);
    QCOMPARE(platform_->updates.last().change.status, TokenStatus::Blocked);
  }

  void aNameThatCannotBeChangedSaysWhy() {
    platform_->can.renamesProjectTokens = false;
    openAndRead();
    QVERIFY(visibleText(dialog_).contains(u"This platform can't rename project tokens."_s));
    QCOMPARE(named(dialog_, u"Name"_s)->accessibleDescription(),
             u"This platform can't rename project tokens."_s);
    Keyboard keys(dialog_);
    QCOMPARE(keys.focus(), u"Description"_s);
    QVERIFY(keys.tabTo(u"Name"_s));
    keys.type(u"x"_s);
    QCOMPARE(content(dialog_, u"Name"_s), u"billing"_s);
  }

  void aNameThatIsTakenIsAWarning() {
    openAndRead();
    QVERIFY(Keyboard(dialog_).fill(u"Name"_s, u"taken"_s));
    QCOMPARE(fieldText(dialog_, u"Name"_s), u"Another API token here has this name."_s);
    QVERIFY(isEnabled(dialog_, u"Confirm"_s));
  }

  void aFailedFirstReadCanBeRepeated() {
    open();
    platform_->reads.fail(ApiErrorKind::Timeout);
    QTRY_VERIFY(messageText(dialog_).startsWith(u"The token “billing” could not be read."_s));
    QVERIFY(!isEnabled(dialog_, u"Confirm"_s));
    Keyboard keys(dialog_);
    QTRY_VERIFY(buttonWith(dialog_, u"Retry"_s));
    buttonWith(dialog_, u"Retry"_s)->setFocus();
    keys.press(Qt::Key_Return);
    QCOMPARE(platform_->reads.count(), 2);
    platform_->reads.finish(listedToken());
    QTRY_VERIFY(isEnabled(dialog_, u"Confirm"_s));
  }

  void cancelWhileSavingStopsAndKeepsWhatWasTyped() {
    openAndRead();
    Keyboard keys(dialog_);
    QVERIFY(keys.fill(u"Description"_s, u"Hourly"_s));
    confirmAndRead(listedToken());
    keys.press(Qt::Key_Escape);
    QVERIFY(platform_->updates.wasStopped(0));
    QTRY_COMPARE(messageText(dialog_),
                 u"Stopped. The token “billing” was not updated. Nothing was changed."_s);
    QCOMPARE(content(dialog_, u"Description"_s), u"Hourly"_s);
    QVERIFY(isEnabled(dialog_, u"Confirm"_s));
  }

  void cancelTwiceDoesNotWaitButTellsThatItGaveUp_data() {
    QTest::addColumn<bool>("sent");
    QTest::newRow("while the change is under way") << true;
    QTest::newRow("while it is read again, before") << false;
  }
  void cancelTwiceDoesNotWaitButTellsThatItGaveUp() {
    QFETCH(bool, sent);
    openAndRead();
    platform_->updates.endOnStop.reset();
    platform_->reads.endOnStop.reset();
    const QSignalSpy givenUp(dialog_, &UpdateTokenDialog::givenUp);
    Keyboard keys(dialog_);
    QVERIFY(keys.fill(u"Description"_s, u"Hourly"_s));
    if (sent) {
      confirmAndRead(listedToken());
    } else {
      QVERIFY(keys.push(u"Confirm"_s));
    }
    QVERIFY(keys.push(u"Cancel"_s));
    QCOMPARE(givenUp.size(), 0);
    QVERIFY(keys.push(u"Cancel"_s));
    QCOMPARE(givenUp.size(), sent ? 1 : 0);
    QTRY_VERIFY(!dialog_);
    QCOMPARE(platform_->updates.count(), sent ? 1 : 0);
  }

  void anUnknownOutcomeIsSaidAndConfirmFindsOut() {
    loseTheAnswer();
    QVERIFY(Keyboard(dialog_).push(u"Confirm"_s));
    platform_->reads.finish(changed(u"Hourly"_s));
    QTRY_VERIFY(!dialog_);
    QCOMPARE(platform_->updates.count(), 1);
  }

  void aLostAnswerThatProvesToBeAFailureIsSaid() {
    openAndRead();
    Keyboard keys(dialog_);
    QVERIFY(keys.fill(u"Description"_s, u"Hourly"_s));
    confirmAndRead(listedToken());
    platform_->updates.fail(ApiErrorKind::OutcomeUnknown);
    QTRY_COMPARE(platform_->reads.waiting(), 1);
    platform_->reads.finish(listedToken());
    QTRY_VERIFY(messageText(dialog_).startsWith(u"The token “billing” was not updated."_s));
    QCOMPARE(content(dialog_, u"Description"_s), u"Hourly"_s);
    QVERIFY(isEnabled(dialog_, u"Confirm"_s));
  }

  void closingWhileTheOutcomeIsUnknownTellsSo() {
    loseTheAnswer();
    const QSignalSpy givenUp(dialog_, &UpdateTokenDialog::givenUp);
    QVERIFY(Keyboard(dialog_).push(u"Cancel"_s));
    QCOMPARE(givenUp.size(), 1);
  }

  void anEndlessDescriptionIsShownInPartAndKept() {
    const QString endless(100'000, u'x');
    openAndRead(changed(endless));
    QVERIFY(Keyboard(dialog_).push(u"Use the current values"_s));
    QVERIFY(content(dialog_, u"Description"_s).size() < 2000);
    QVERIFY(fieldText(dialog_, u"Description"_s).startsWith(u"It is too long"_s));
    QVERIFY(Keyboard(dialog_).fill(u"Description"_s, u"other"_s));  // which it doesn't take
    QVERIFY(content(dialog_, u"Description"_s).startsWith(u"xxx"_s));
    QVERIFY(Keyboard(dialog_).push(u"Confirm"_s));
    QTRY_VERIFY(!dialog_);
    QCOMPARE(platform_->updates.count(), 0);
  }

  void aRejectedFieldStandsUnderItAndNothingIsLost() {
    openAndRead();
    QVERIFY(Keyboard(dialog_).fill(u"Description"_s, u"Hourly"_s));
    confirmAndRead(listedToken());
    ApiError error;
    error.kind = ApiErrorKind::Invalid;
    error.field = u"description"_s;
    error.platformText = u"Field description is out of range"_s;
    platform_->updates.fail(error);
    QTRY_VERIFY(fieldText(dialog_, u"Description"_s).contains(u"out of range"_s));
    QCOMPARE(content(dialog_, u"Description"_s), u"Hourly"_s);
  }

  void enterHeldDownSendsOnce() {
    openAndRead();
    Keyboard keys(dialog_);
    QVERIFY(keys.fill(u"Name"_s, u"billing-2"_s));
    keys.hold(Qt::Key_Return);
    QCOMPARE(platform_->reads.waiting(), 1);
    platform_->reads.finish(listedToken());
    QTRY_COMPARE(platform_->updates.count(), 1);
    keys.hold(Qt::Key_Return);
    QCOMPARE(platform_->updates.count(), 1);
    QCOMPARE(platform_->updates.last().change.name, u"billing-2"_s);
  }
};

QTEST_MAIN(UpdateTokenDialogTest)
#include "update_token_dialog_test.moc"
