#include "delete_token_dialog.h"

#include "fake_platform.h"
#include "keyboard.h"
#include "token_editor.h"

#include <QLabel>
#include <QPointer>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace tokendesk;
using namespace Qt::StringLiterals;

/// Deleting a token, with every way it can end.
class DeleteTokenDialogTest : public QObject {
  Q_OBJECT

 private:
  void open(const QString& name) {
    ApiToken token;
    token.id = Secret("etl_0123456789abcdefghijklmnopqrstuvwxyzABCDEFG"_ba);
    token.name = name;
    dialog_ = new DeleteTokenDialog(*editor_, token);
    dialog_->open();
    QVERIFY(QTest::qWaitForWindowActive(dialog_));
  }
  void confirmDeleting() {
    open(u"old-etl"_s);
    Keyboard keys(dialog_);
    keys.type(u"old-etl"_s);
    keys.press(Qt::Key_Return);
    QCOMPARE(platform_->removals.waiting(), 1);
  }

  std::unique_ptr<FakePlatform> platform_;
  std::unique_ptr<TokenEditor> editor_;
  QPointer<DeleteTokenDialog> dialog_;

 private slots:
  void init() {
    platform_ = std::make_unique<FakePlatform>();
    editor_ = std::make_unique<TokenEditor>(*platform_);
  }
  void cleanup() {
    delete dialog_;
    editor_.reset();
    platform_.reset();
  }

  void itSaysWhatDeletingMeansAndClosesOnSuccess() {
    confirmDeleting();
    QCOMPARE(dialog_->windowTitle(), u"Delete API Token"_s);
    const QString shown = visibleText(dialog_);
    QVERIFY(shown.contains(u"Deleting “old-etl” revokes it"_s));
    QVERIFY(shown.contains(u"This can't be undone."_s));
    QVERIFY(shown.contains(u"Deleting “old-etl”…"_s));
    platform_->removals.finish(Outcome<void>());
    QTRY_VERIFY(!dialog_);
  }

  void enterHeldDownDeletesOnce() {
    open(u"old-etl"_s);
    Keyboard keys(dialog_);
    keys.type(u"old-etl"_s);
    keys.hold(Qt::Key_Return);
    QCOMPARE(platform_->removals.count(), 1);
    platform_->removals.fail(ApiErrorKind::ServerFault);
    QTRY_VERIFY(isEnabled(dialog_, u"Delete"_s));
    platform_->removals.answer = [](const auto&) -> Outcome<void> {
      return std::unexpected(ApiError{.kind = ApiErrorKind::ServerFault});
    };
    keys.hold(Qt::Key_Return);  // each failure comes while the key is still held
    QCOMPARE(platform_->removals.count(), 2);
  }

  void aFailureSaysWhyAndKeepsWhatWasTyped() {
    confirmDeleting();
    platform_->removals.fail(ApiErrorKind::NotPermitted);
    QTRY_VERIFY(messageText(dialog_).startsWith(u"The token “old-etl” was not deleted."_s));
    QCOMPARE(content(dialog_, u"Type the token's name"_s), u"old-etl"_s);
    QVERIFY(isEnabled(dialog_, u"Delete"_s));
    QCOMPARE(Keyboard(dialog_).focus(), u"Type the token's name"_s);
  }

  void aTokenThatIsGoneCannotBeDeletedAgain_data() {
    QTest::addColumn<ApiErrorKind>("kind");
    QTest::newRow("revoked") << ApiErrorKind::Conflict;
    QTest::newRow("not there") << ApiErrorKind::NotFound;
  }
  void aTokenThatIsGoneCannotBeDeletedAgain() {
    QFETCH(ApiErrorKind, kind);
    confirmDeleting();
    platform_->removals.fail(kind);
    QTRY_VERIFY(messageText(dialog_).startsWith(u"The token “old-etl” was not deleted."_s));
    QVERIFY(!isEnabled(dialog_, u"Delete"_s));
    QVERIFY(!isEnabled(dialog_, u"Type the token's name"_s));
    Keyboard(dialog_).press(Qt::Key_Escape);
    QTRY_VERIFY(!dialog_);
  }

  void cancelBeforeAnythingWasSentSaysThatNothingChanged() {
    confirmDeleting();
    Keyboard(dialog_).press(Qt::Key_Escape);
    QTRY_COMPARE(messageText(dialog_),
                 u"Stopped. The token “old-etl” was not deleted. Nothing was changed."_s);
    QVERIFY(isEnabled(dialog_, u"Delete"_s));
  }

  void cancelAfterItWasSentSaysThatNobodyCanTell() {
    platform_->removals.endOnStop.reset();
    confirmDeleting();
    Keyboard(dialog_).press(Qt::Key_Escape);
    platform_->removals.fail({.kind = ApiErrorKind::OutcomeUnknown, .mayStillHappen = true});
    QTRY_COMPARE(platform_->reads.waiting(), 1);
    QVERIFY(dialog_->isVisible());
    ApiToken stillActive;
    stillActive.status = TokenStatus::Active;
    platform_->reads.finish(stillActive);
    QTRY_VERIFY(messageText(dialog_).startsWith(u"We can't tell whether the token “old-etl” was deleted."_s));
    const QSignalSpy givenUp(dialog_, &DeleteTokenDialog::givenUp);
    Keyboard(dialog_).press(Qt::Key_Escape);
    QCOMPARE(givenUp.size(), 1);
  }

  void saysWhereALostAnswerProvesToBeAFailure() {
    confirmDeleting();
    platform_->removals.fail(ApiErrorKind::OutcomeUnknown);
    QTRY_COMPARE(platform_->reads.waiting(), 1);
    ApiToken stillActive;
    stillActive.status = TokenStatus::Active;
    platform_->reads.finish(stillActive);
    QTRY_COMPARE(messageText(dialog_),
                 u"The token “old-etl” was not deleted. The server can't be reached, or the connection was "
                 "lost. Check the network, then try again."_s);
    QVERIFY(isEnabled(dialog_, u"Delete"_s));
    const QSignalSpy givenUp(dialog_, &DeleteTokenDialog::givenUp);
    Keyboard(dialog_).press(Qt::Key_Escape);
    QCOMPARE(givenUp.size(), 0);
  }

  void closesWhereALostAnswerProvesToBeASuccess() {
    confirmDeleting();
    platform_->removals.fail(ApiErrorKind::OutcomeUnknown);
    QTRY_COMPARE(platform_->reads.waiting(), 1);
    ApiToken revoked;
    revoked.status = TokenStatus::Revoked;
    platform_->reads.finish(revoked);
    QTRY_VERIFY(!dialog_);
  }

  void cancelTwiceDoesNotWaitButTellsThatItGaveUp() {
    platform_->removals.endOnStop.reset();
    confirmDeleting();
    const QSignalSpy givenUp(dialog_, &DeleteTokenDialog::givenUp);
    Keyboard keys(dialog_);
    keys.press(Qt::Key_Escape);
    QVERIFY(visibleText(dialog_).contains(u"Stopping…"_s));
    QCOMPARE(givenUp.size(), 0);
    keys.press(Qt::Key_Escape);
    QCOMPARE(givenUp.size(), 1);
    QTRY_VERIFY(!dialog_);
    platform_->removals.finish(Outcome<void>());
    QCoreApplication::processEvents();
  }

  void escWithoutDeletingTellsNothing() {
    open(u"old-etl"_s);
    const QSignalSpy givenUp(dialog_, &DeleteTokenDialog::givenUp);
    Keyboard(dialog_).press(Qt::Key_Escape);
    QTRY_VERIFY(!dialog_);
    QCOMPARE(givenUp.size(), 0);
    QCOMPARE(platform_->removals.count(), 0);
  }

  void staysOnTheScreenWhateverTheName_data() {
    QTest::addColumn<QString>("name");
    QTest::newRow("100 letters without a space") << QString(100, u'W');
    QTest::newRow("10,000 characters") << QString(10000, u'W');
    QTest::newRow("1,000 lines") << u"a\n"_s.repeated(1000);
  }
  void staysOnTheScreenWhateverTheName() {
    QFETCH(QString, name);
    open(name);
    QWidget* field = named(dialog_, u"Type the token's name"_s);
    Keyboard keys(dialog_);
    keys.type(u"x"_s);
    QVERIFY(dialog_->width() <= 600);
    QVERIFY(dialog_->height() <= 700);
    const QWidget* cancel = named(dialog_, u"Cancel"_s);
    QVERIFY(dialog_->rect().contains(QRect(cancel->mapTo(dialog_, QPoint()), cancel->size())));
    QVERIFY(dialog_->rect().contains(QRect(field->mapTo(dialog_, QPoint()), field->size())));
  }

  void aLongErrorIsShownInFull() {
    confirmDeleting();
    platform_->removals.fail({.kind = ApiErrorKind::ServerFault, .platformText = u"busy "_s.repeated(60)});
    QTRY_VERIFY(!messageText(dialog_).isEmpty());
    const auto isInFull = [](const QLabel* label) {
      return !label->isVisible() || !label->wordWrap() ||
             label->height() >= label->heightForWidth(label->width());
    };
    const QList<QLabel*> labels = dialog_->findChildren<QLabel*>();
    QTRY_VERIFY(std::ranges::all_of(labels, isInFull));
  }
};

QTEST_MAIN(DeleteTokenDialogTest)
#include "delete_token_dialog_test.moc"
