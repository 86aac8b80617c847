#include "update_token_dialog.h"

#include "fake_platform.h"
#include "keyboard.h"

#include <QPointer>
#include <QPushButton>
#include <QTest>

using namespace tokendesk;
using namespace Qt::StringLiterals;

namespace {

ApiToken listedToken() {
  ApiToken token;
  token.id = Secret("billing_0123456789abcdefghijklmnopqrstuvwxyzABCDEFG"_ba);
  token.name = u"billing"_s;
  token.description = u"Nightly export"_s;
  token.projectId = u"p1"_s;
  token.projectName = u"Support"_s;
  token.scope = TokenScope::Project;
  token.status = TokenStatus::Active;
  return token;
}

ApiToken changed(const QString& description, TokenStatus status = TokenStatus::Active) {
  ApiToken token = listedToken();
  token.description = description;
  token.status = status;
  return token;
}

}  // namespace

class UpdateTokenDialogTest : public QObject {
  Q_OBJECT

 private:
  std::unique_ptr<FakePlatform> platform_;
  std::unique_ptr<TokenEditor> editor_;
  QPointer<UpdateTokenDialog> dialog_;
  QList<ApiToken> updated_;

  void open(const ApiToken& token = listedToken()) {
    dialog_ = new UpdateTokenDialog(*editor_, platform_->can, token, {u"taken"_s});
    connect(dialog_, &UpdateTokenDialog::updated, this, [this](const ApiToken& now) { updated_ << now; });
    dialog_->open();
    QVERIFY(QTest::qWaitForWindowActive(dialog_));
  }
  void openAndRead(const ApiToken& now = listedToken()) {
    open();
    QVERIFY(platform_->reads.finish(now));
    QTRY_VERIFY(!visibleText(dialog_).contains(u"Reading"_s));
  }
  void confirmAndRead(const ApiToken& now) {
    Keyboard(dialog_).press(Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(platform_->reads.waiting(), 1);
    QVERIFY(platform_->reads.finish(now));
    QTRY_VERIFY(platform_->updates.waiting() == 1 || !messageText(dialog_).isEmpty());
  }

 private slots:
  void init() {
    platform_ = std::make_unique<FakePlatform>();
    editor_ = std::make_unique<TokenEditor>(*platform_);
    updated_.clear();
  }
  void cleanup() {
    delete dialog_;
    editor_.reset();
    platform_.reset();
  }

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

  void aTokenThatChangedSinceItWasListedShowsBothVersions() {
    open();
    platform_->reads.finish(changed(u"Moved to Kafka"_s, TokenStatus::Blocked));
    QTRY_COMPARE(messageText(dialog_),
                 u"“billing” changed since it was listed. Which values do you want to go on with?"_s);
    const QString shown = visibleText(dialog_);
    for (const QString& text : {u"Listed"_s, u"Now on the platform"_s, u"Nightly export"_s,
                                u"Moved to Kafka"_s, u"Active"_s, u"Blocked"_s})
      QVERIFY2(shown.contains(text), qPrintable(text));
    QVERIFY(!isEnabled(dialog_, u"Confirm"_s));
    QCOMPARE(Keyboard(dialog_).focus(), u"Use the current values"_s);
  }

  void theCurrentValuesCanBeUsed() {
    open();
    platform_->reads.finish(changed(u"Moved to Kafka"_s, TokenStatus::Blocked));
    QTRY_VERIFY(named(dialog_, u"Use the current values"_s));
    Keyboard keys(dialog_);
    keys.press(Qt::Key_Return);
    QCOMPARE(messageText(dialog_), QString());
    QCOMPARE(content(dialog_, u"Description"_s), u"Moved to Kafka"_s);
    QCOMPARE(keys.focus(), u"Name"_s);
    keys.press(Qt::Key_Return);
    QTRY_VERIFY(!dialog_);
    QCOMPARE(platform_->updates.count(), 0);
  }

  void theListedValuesCanBeKeptAndAreSent() {
    open();
    const ApiToken now = changed(u"Moved to Kafka"_s);
    platform_->reads.finish(now);
    QTRY_VERIFY(named(dialog_, u"Keep the listed values"_s));
    QVERIFY(Keyboard(dialog_).push(u"Keep the listed values"_s));
    QCOMPARE(content(dialog_, u"Description"_s), u"Nightly export"_s);
    confirmAndRead(now);
    QCOMPARE(platform_->updates.last().change.description, u"Nightly export"_s);
    QVERIFY(!platform_->updates.last().change.status);
  }

  void aFailedFirstReadCanBeRepeated() {
    open();
    platform_->reads.fail(ApiErrorKind::Timeout);
    QTRY_VERIFY(messageText(dialog_).startsWith(u"The token “billing” could not be read."_s));
    QVERIFY(!isEnabled(dialog_, u"Confirm"_s));
    Keyboard keys(dialog_);
    QTRY_VERIFY(buttonWith(dialog_, u"&Retry"_s));
    buttonWith(dialog_, u"&Retry"_s)->setFocus();
    keys.press(Qt::Key_Return);
    QCOMPARE(platform_->reads.count(), 2);
    platform_->reads.finish(listedToken());
    QTRY_VERIFY(isEnabled(dialog_, u"Confirm"_s));
  }

  void aTokenThatIsGoneCannotBeUpdated_data() {
    QTest::addColumn<bool>("revoked");
    QTest::addColumn<bool>("atConfirm");
    QTest::newRow("revoked, on opening") << true << false;
    QTest::newRow("not found, on opening") << false << false;
    QTest::newRow("revoked, at Confirm") << true << true;
    QTest::newRow("not found, at Confirm") << false << true;
  }
  void aTokenThatIsGoneCannotBeUpdated() {
    QFETCH(bool, revoked);
    QFETCH(bool, atConfirm);
    if (atConfirm) {
      openAndRead();
      QVERIFY(Keyboard(dialog_).fill(u"Description"_s, u"Hourly"_s));
      Keyboard(dialog_).press(Qt::Key_Return, Qt::ControlModifier);
    } else {
      open();
    }
    if (revoked) {
      platform_->reads.finish(changed(u"Nightly export"_s, TokenStatus::Revoked));
    } else {
      platform_->reads.fail(ApiErrorKind::NotFound);
    }
    QTRY_VERIFY(!messageText(dialog_).isEmpty());
    QVERIFY(messageText(dialog_).contains(revoked ? u"is revoked"_s : u"no longer there"_s));
    QVERIFY(!isEnabled(dialog_, u"Confirm"_s));
    QCOMPARE(content(dialog_, u"Description"_s), atConfirm ? u"Hourly"_s : u"Nightly export"_s);
    QCOMPARE(platform_->updates.count(), 0);
  }

  void aRevokedTokenIsNotEvenRead() {
    open(changed({}, TokenStatus::Revoked));
    QCOMPARE(platform_->reads.count(), 0);
    QVERIFY(!isEnabled(dialog_, u"Confirm"_s));
    QVERIFY(messageText(dialog_).contains(u"is revoked"_s));
  }

  void aChangeWhileEditingIsAskedAboutBeforeAnythingIsSent() {
    openAndRead();
    QVERIFY(Keyboard(dialog_).fill(u"Description"_s, u"Hourly"_s));
    confirmAndRead(changed(u"Nightly export"_s, TokenStatus::Blocked));
    QVERIFY(messageText(dialog_).startsWith(u"“billing” changed while you were editing it."_s));
    QCOMPARE(platform_->updates.count(), 0);
    QVERIFY(!isEnabled(dialog_, u"Confirm"_s));
    // What somebody else changed and this user left alone stays changed.
    QVERIFY(Keyboard(dialog_).push(u"Save my changes"_s));
    QCOMPARE(platform_->updates.count(), 1);
    QCOMPARE(platform_->updates.last().change.description, u"Hourly"_s);
    QVERIFY(!platform_->updates.last().change.status);
    platform_->updates.finish({});
    QTRY_VERIFY(!dialog_);
    QCOMPARE(updated_.first(), changed(u"Hourly"_s, TokenStatus::Blocked));
  }

  void whatSomebodyElseSavedAlreadyIsNotSent() {
    openAndRead();
    QVERIFY(Keyboard(dialog_).fill(u"Description"_s, u"Hourly"_s));
    Keyboard(dialog_).press(Qt::Key_Return, Qt::ControlModifier);
    platform_->reads.finish(changed(u"Hourly"_s));
    QTRY_VERIFY(!dialog_);
    QCOMPARE(platform_->updates.count(), 0);
    QCOMPARE(updated_.size(), 1);
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

  void anUnknownOutcomeIsSaidAndConfirmFindsOut() {
    openAndRead();
    QVERIFY(Keyboard(dialog_).fill(u"Description"_s, u"Hourly"_s));
    confirmAndRead(listedToken());
    platform_->updates.fail(ApiErrorKind::OutcomeUnknown);
    QTRY_COMPARE(platform_->reads.waiting(), 1);
    platform_->reads.fail(ApiErrorKind::Offline);
    QTRY_VERIFY(messageText(dialog_).startsWith(u"We can't tell whether the token “billing” was updated."_s));
    QVERIFY(Keyboard(dialog_).push(u"Confirm"_s));
    platform_->reads.finish(changed(u"Hourly"_s));
    QTRY_VERIFY(!dialog_);
    QCOMPARE(platform_->updates.count(), 1);
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
