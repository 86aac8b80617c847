#include "update_token_dialog_case.h"

using namespace tokendesk;
using namespace Qt::StringLiterals;

/// What the dialog does with a token that somebody else changed or deleted meanwhile.
class ChangedTokenTest : public QObject, private UpdateTokenDialogCase {
  Q_OBJECT

 private slots:
  void init() { start(); }
  void cleanup() { end(); }

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

  void ofLongDescriptionsThePartThatDiffersIsShown() {
    open();
    const QString same = u"word "_s.repeated(100);
    platform_->reads.finish(changed(same + u"the end\nof theirs"_s));
    QTRY_VERIFY(visibleText(dialog_).contains(u"Now on the platform"_s));
    QVERIFY(Keyboard(dialog_).push(u"Use the current values"_s));
    QVERIFY(Keyboard(dialog_).fill(u"Description"_s, same + u"the end of ours"_s));
    QVERIFY(Keyboard(dialog_).push(u"Confirm"_s));
    QTRY_COMPARE(platform_->reads.waiting(), 1);
    platform_->reads.finish(changed(same + u"the end of somebody else's"_s));
    QTRY_VERIFY(visibleText(dialog_).contains(u"With your changes"_s));
    QVERIFY(visibleText(dialog_).contains(u"the end of ours"_s));
    QVERIFY(visibleText(dialog_).contains(u"the end of somebody else's"_s));
    QVERIFY(!visibleText(dialog_).contains(same));
  }

  void linesOfADescriptionAreShownAsLines() {
    open();
    platform_->reads.finish(changed(u"one\ntwo"_s));
    QTRY_VERIFY(visibleText(dialog_).contains(u"one\ntwo"_s));
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
};

QTEST_MAIN(ChangedTokenTest)
#include "changed_token_test.moc"
