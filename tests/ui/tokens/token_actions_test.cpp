#include "token_actions.h"

#include "create_token_dialog.h"
#include "delete_token_dialog.h"
#include "token_page_case.h"
#include "update_token_dialog.h"

#include <QClipboard>
#include <QComboBox>
#include <QElapsedTimer>
#include <QLineEdit>

using namespace tokendesk;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// What can be done with the selected token.
class TokenActionsTest : public QObject, private TokenPageCase {
  Q_OBJECT

 private:
  QPushButton* undo() const {
    for (QPushButton* each : page_->findChildren<QPushButton*>()) {
      if (each->isVisible() && each->text().remove(u'&') == u"Undo"_s) return each;
    }
    return nullptr;
  }

 private slots:
  void init() { start(); }
  void cleanup() { end(); }

  void offersOnlyWhatTheSelectedTokenAllows() {
    openOrganization({organizationToken(u"a"_s), organizationToken(u"b"_s, TokenStatus::Blocked),
                      organizationToken(u"r"_s, TokenStatus::Revoked)});
    QVERIFY(!button(u"Update"_s)->isEnabled());
    select(u"a"_s);
    QVERIFY(button(u"Update"_s)->isEnabled() && button(u"Block"_s)->isEnabled());
    QVERIFY(!button(u"Activate"_s)->isVisible());
    select(u"b"_s);
    QVERIFY(button(u"Activate"_s)->isVisible() && button(u"Activate"_s)->isEnabled());
    QVERIFY(!button(u"Block"_s)->isVisible());
    select(u"r"_s);
    QVERIFY(!button(u"Update"_s)->isEnabled() && !button(u"Delete"_s)->isEnabled());
    QVERIFY(button(u"Copy"_s)->isEnabled());
  }

  void blocksAtOnceAndOffersUndo() {
    openOrganization({organizationToken(u"a"_s)});
    select(u"a"_s);
    QTest::mouseClick(button(u"Block"_s), Qt::LeftButton);
    QTest::mouseClick(button(u"Block"_s), Qt::LeftButton);
    QCOMPARE(platform_->updates.count(), 1);
    QVERIFY(platform_->updates.last().change.status == TokenStatus::Blocked);
    platform_->updates.finish(Outcome<void>());
    QTRY_VERIFY(message(u"“a” is blocked."_s));
    QTRY_COMPARE(platform_->organizationLists.waiting(), 1);
    platform_->organizationLists.finish(ApiTokens{organizationToken(u"a"_s, TokenStatus::Blocked)});

    message(u"is blocked"_s)->findChild<QPushButton*>()->click();
    QTRY_COMPARE(platform_->updates.count(), 2);
    QVERIFY(platform_->updates.last().change.status == TokenStatus::Active);
    platform_->updates.finish(Outcome<void>());
    QTRY_VERIFY(message(u"“a” is active."_s));
  }

  void theFocusGoesToTheTableWhileAButtonCannotHaveIt() {
    openOrganization({organizationToken(u"a"_s)});
    select(u"a"_s);
    button(u"Block"_s)->setFocus();
    QTest::keyClick(button(u"Block"_s), Qt::Key_Space);
    QCOMPARE(platform_->updates.count(), 1);
    QCOMPARE(QApplication::focusWidget(), table());
    platform_->updates.finish(Outcome<void>());
    QTRY_VERIFY(undo());
    QCOMPARE(QApplication::focusWidget(), table());
  }

  void undoIsOfferedForTenSecondsOnly() {
    openOrganization({organizationToken(u"a"_s)});
    auto* notice = page_->findChild<TokenNotice*>();
    QCOMPARE(notice->briefTime(), 10s);
    notice->setBriefTime(1s);
    select(u"a"_s);
    button(u"Block"_s)->click();
    platform_->updates.finish(Outcome<void>());
    QElapsedTimer sinceBlocked;
    sinceBlocked.start();
    QTRY_VERIFY(undo());
    QTRY_VERIFY(!undo());
    QVERIFY(sinceBlocked.elapsed() > 900);
    QVERIFY(!message(u"is blocked"_s));
  }

  void undoIsGoneWhileAnotherChangeRuns() {
    openOrganization({organizationToken(u"a"_s), organizationToken(u"b"_s)});
    select(u"a"_s);
    button(u"Block"_s)->click();
    platform_->updates.finish(Outcome<void>());
    QTRY_VERIFY(undo());
    select(u"b"_s);
    button(u"Block"_s)->click();
    QVERIFY(!undo());
    QCOMPARE(platform_->updates.count(), 2);
    platform_->updates.finish(Outcome<void>());
    QTRY_VERIFY(message(u"“b” is blocked."_s));
    QTRY_VERIFY(undo());
  }

  void tellsOfATokenThatMayNotBeBlocked() {
    openOrganization({organizationToken(u"a"_s)});
    button(u"Create New"_s)->click();
    auto* form = dialog<CreateTokenDialog>();
    QVERIFY(form);
    const auto push = [form](const QString& text) {
      for (QPushButton* each : form->findChildren<QPushButton*>()) {
        if (each->isVisible() && each->text().remove(u'&') == text) return each->click();
      }
      QFAIL(qPrintable(text));
    };
    form->findChild<QLineEdit*>()->setText(u"b"_s);
    form->findChild<QComboBox*>()->setCurrentText(u"Blocked"_s);
    push(u"Confirm"_s);
    platform_->creates.finish(IssuedToken{organizationToken(u"b"_s)});
    platform_->updates.endOnStop.reset();
    QTRY_COMPARE(platform_->updates.count(), 1);
    push(u"Cancel"_s);
    push(u"Cancel"_s);
    QTRY_VERIFY(message(u"“b” was created, but it may not be blocked."_s));
  }

  void saysWhyATokenCouldNotBeBlocked() {
    openOrganization({organizationToken(u"a"_s)});
    select(u"a"_s);
    button(u"Block"_s)->click();
    platform_->updates.fail(errorOf(ApiErrorKind::NotPermitted));
    QTRY_VERIFY(message(u"“a”"_s));
    QVERIFY(button(u"Block"_s)->isEnabled());
  }

  void deletesOnlyAfterTheNameWasTyped() {
    openOrganization({organizationToken(u"old-etl"_s)});
    select(u"old-etl"_s);
    QTest::keyClick(table(), Qt::Key_Delete);
    auto* question = dialog<DeleteTokenDialog>();
    QVERIFY(question);
    QTest::keyClicks(question->findChild<QLineEdit*>(), u"old-et"_s);
    QTest::keyClick(question->findChild<QLineEdit*>(), Qt::Key_Return);
    QCOMPARE(platform_->removals.count(), 0);
    QTest::keyClicks(question->findChild<QLineEdit*>(), u"l"_s);
    QTest::keyClick(question->findChild<QLineEdit*>(), Qt::Key_Return);
    QTest::keyClick(question->findChild<QLineEdit*>(), Qt::Key_Return);
    QCOMPARE(platform_->removals.count(), 1);
    platform_->removals.fail(errorOf(ApiErrorKind::ServerFault));
    QTRY_VERIFY(question->findChild<InlineMessage*>()->isVisible());
    QTest::keyClick(question->findChild<QLineEdit*>(), Qt::Key_Return);
    QCOMPARE(platform_->removals.count(), 2);
    platform_->removals.finish(Outcome<void>());
    QTRY_VERIFY(!dialog<DeleteTokenDialog>());
  }

  void tellsOfATokenThatMayBeDeletedOrUpdated_data() {
    QTest::addColumn<bool>("deletes");
    QTest::newRow("delete") << true;
    QTest::newRow("update") << false;
  }
  void tellsOfATokenThatMayBeDeletedOrUpdated() {
    QFETCH(bool, deletes);
    openOrganization({organizationToken(u"a"_s)});
    select(u"a"_s);
    if (deletes) {
      button(u"Delete"_s)->click();
      QVERIFY(dialog<DeleteTokenDialog>());
      emit dialog<DeleteTokenDialog>() -> givenUp();
    } else {
      button(u"Update"_s)->click();
      QVERIFY(dialog<UpdateTokenDialog>());
      emit dialog<UpdateTokenDialog>() -> givenUp();
    }
    QVERIFY(message(u"it may still happen"_s));
    QVERIFY(
        message(u"We can't tell whether the token “a” was %1."_s.arg(deletes ? u"deleted"_s : u"updated"_s)));
  }

  void copiesTheValueWithOneKey() {
    const ApiToken token = organizationToken(u"a\u202E"_s);
    openOrganization({token});
    table()->setFocus();
    table()->selectRow(0);
    QTest::keyClick(table(), Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(clipboard_->what(), token.name);
    QCOMPARE(QGuiApplication::clipboard()->text().toUtf8(), token.id.reveal().toByteArray());
    QCOMPARE(clipboard_->secondsLeft(), preferences_->clipboardSeconds());
  }
};

QTEST_MAIN(TokenActionsTest)
#include "token_actions_test.moc"
