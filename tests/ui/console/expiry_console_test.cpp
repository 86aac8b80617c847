#include "account_console_case.h"

#include <QAction>
#include <QMenuBar>

using namespace tokendesk;
using namespace Qt::StringLiterals;

/// What the window and the desktop tell of tokens that expire.
class ExpiryConsoleTest : public QObject, private AccountConsoleCase {
  Q_OBJECT

 private:
  ApiTokens several() const {
    return {endingIn(2, u"ci"_s), endingIn(5, u"billing"_s), endingIn(-3, u"old"_s),
            endingIn(90, u"later"_s)};
  }
  const QString pageWithCounts_ = u"Fake Platform Tokens, 2 expire within 7 days, 1 expired"_s;
  const QString note_ = u"2 expire within 7 days"_s;

  int rowOf(const QString& entry) const { return static_cast<int>(entries().indexOf(entry)); }
  void clickNote() const {
    const QRect rect = navigation()->visualItemRect(navigation()->item(rowOf(note_)));
    QTest::mouseClick(navigation()->viewport(), Qt::LeftButton, {}, rect.center());
  }
  QAction* remindAction() const {
    for (QAction* action : window_->findChildren<QAction*>()) {
      if (action->text().remove(u'&') == u"Remind of Expiring Tokens"_s) return action;
    }
    return nullptr;
  }
  QList<Notification>& notifications() const { return console_->notifier.shown; }

 private slots:
  void init() { open(); }
  void cleanup() { close(); }

  void theNavigationCountsThemAndGoesToThem() {
    list(several());
    QTRY_COMPARE(entries(), QStringList({u"Fake Platform"_s, pageWithCounts_, note_, u"Service Accounts"_s}));
    press(Qt::Key_2);
    QCOMPARE(heading(), u"Service Accounts"_s);
    clickNote();
    QCOMPARE(heading(), u"Fake Platform Tokens"_s);
    QCOMPARE(expiryFilter(), u"Within 7 days"_s);
    QCOMPARE(navigation()->currentRow(), rowOf(pageWithCounts_));
    QTRY_COMPARE(QApplication::focusWidget(), named(window_.get(), u"API tokens"_s));
  }

  void theNoteCanBeOpenedAgainOnceTheFilterWasCleared() {
    list(several());
    QTRY_VERIFY(rowOf(note_) > 0);
    clickNote();
    press(Qt::Key_Escape, {});
    QCOMPARE(expiryFilter(), u"All"_s);
    clickNote();
    QCOMPARE(expiryFilter(), u"Within 7 days"_s);
  }

  void itIsOpenedByKeyboard() {
    list(several());
    QTRY_VERIFY(rowOf(note_) > 0);
    Keyboard keys(window_.get());
    QVERIFY(keys.tabTo(u"Navigation"_s));
    keys.press(Qt::Key_Down);
    QCOMPARE(expiryFilter(), u"All"_s);
    keys.press(Qt::Key_Return);
    QCOMPARE(expiryFilter(), u"Within 7 days"_s);
  }

  void nothingIsCountedWhereNothingExpires() {
    list(several());
    QTRY_VERIFY(rowOf(note_) > 0);
    list({endingIn(90, u"later"_s)});
    QTRY_COMPARE(entries(),
                 QStringList({u"Fake Platform"_s, u"Fake Platform Tokens"_s, u"Service Accounts"_s}));
  }

  void expiredOnesAreCountedWithoutANote() {
    list({endingIn(-3, u"old"_s)});
    QTRY_COMPARE(entries(), QStringList({u"Fake Platform"_s, u"Fake Platform Tokens, 1 expired"_s,
                                         u"Service Accounts"_s}));
    QVERIFY(notifications().isEmpty());
  }

  void theDesktopIsToldOnceADay() {
    list(several());
    QTRY_COMPARE(notifications().size(), 1);
    QCOMPARE(notifications().constFirst().title, u"2 tokens expire within 7 days"_s);
    QCOMPARE(notifications().constFirst().lines, QStringList({u"ci"_s, u"billing"_s}));
    openHubWith(several());
    QTRY_VERIFY(rowOf(note_) > 0);
    QCOMPARE(notifications().size(), 1);
  }

  void openingTheNotificationComesToTheFrontWithThem() {
    list(several());
    QTRY_COMPARE(notifications().size(), 1);
    press(Qt::Key_2);
    window_->showMinimized();
    console_->notifier.openLast();
    QVERIFY(!window_->isMinimized());
    QTRY_COMPARE(heading(), u"Fake Platform Tokens"_s);
    QCOMPARE(expiryFilter(), u"Within 7 days"_s);
  }

  void openingItLeavesTheListOfConnections() {
    list(several());
    QTRY_COMPARE(notifications().size(), 1);
    for (QAction* action : window_->findChildren<QAction*>()) {
      if (action->text().remove(u'&') == u"Manage Connections…"_s) action->trigger();
    }
    QVERIFY(!navigation()->isVisible());
    console_->notifier.openLast();
    QVERIFY(navigation()->isVisible());
    QCOMPARE(expiryFilter(), u"Within 7 days"_s);
  }

  void aNotificationOfAClosedConnectionOpensNothing() {
    list(several());
    QTRY_COMPARE(notifications().size(), 1);
    window_->showWelcome();
    console_->notifier.openLast();
    QVERIFY(!navigation());
  }

  void remindersCanBeTurnedOffAndOn() {
    remindAction()->trigger();
    list(several());
    QTRY_VERIFY(rowOf(pageWithCounts_) > 0);  // the count is no reminder
    QCOMPARE(rowOf(note_), -1);
    QVERIFY(notifications().isEmpty());
    remindAction()->trigger();
    QVERIFY(rowOf(note_) > 0);
    QCOMPARE(notifications().size(), 1);
  }

  void theChoiceIsRemembered() {
    QVERIFY(remindAction()->isChecked());
    remindAction()->trigger();
    window_ = console_->openWindow();
    QVERIFY(!remindAction()->isChecked());
    openHubWith(several());
    QTRY_VERIFY(rowOf(pageWithCounts_) > 0);
    QVERIFY(notifications().isEmpty());
  }

  void collapsedTheNoteOpensToo() {
    list(several());
    QTRY_VERIFY(rowOf(note_) > 0);
    press(Qt::Key_B);
    clickNote();
    QCOMPARE(expiryFilter(), u"Within 7 days"_s);
  }
};

QTEST_MAIN(ExpiryConsoleTest)
#include "expiry_console_test.moc"
