#include "../widgets/find_widget.h"
#include "issued_token_dialog_case.h"

#include <QComboBox>
#include <QPushButton>

using namespace tokendesk;
using namespace Qt::StringLiterals;

/// A value that is shown once isn't lost before the user has it.
class IssuedTokenDialogTest : public QObject, private IssuedTokenDialogCase {
  Q_OBJECT

 private slots:
  void init() { start(); }
  void cleanup() { end(); }

  void saysThatTheValueIsShownOnce_data() {
    QTest::addColumn<bool>("refreshed");
    QTest::addColumn<QString>("title");
    QTest::newRow("created") << false << u"Token Created"_s;
    QTest::newRow("refreshed") << true << u"Token Refreshed"_s;
  }
  void saysThatTheValueIsShownOnce() {
    QFETCH(bool, refreshed);
    open(refreshed ? IssuedTokenDialog::Occasion::Refreshed : IssuedTokenDialog::Occasion::Created);
    QTEST(dialog_->windowTitle(), "title");
    const QString text = visibleText(dialog_);
    QVERIFY(text.contains(u"This is the only time the value is shown."_s));
    QCOMPARE(text.contains(u"The old value has stopped working."_s), refreshed);
    QVERIFY(text.contains(u"deploy"_s) && text.contains(u"Never"_s));
    QVERIFY(!named(dialog_, u"Use it for this connection"_s));
    QCOMPARE(sharedMnemonics(dialog_), QStringList());
  }

  void theValueIsNowhereToBeReadUntilRevealed() {
    open();
    QVERIFY(shown().startsWith(u"ibh_•"_s));
    QVERIFY(!test::everythingReadable(*dialog_).contains(issuedValue));
    Keyboard keys(dialog_);
    QVERIFY(keys.push(u"Reveal"_s));
    QCOMPARE(shown(), issuedValue);
    QVERIFY(!dialog_->windowTitle().contains(issuedValue));
    QVERIFY(keys.push(u"Hide"_s));
    QVERIFY(!test::everythingReadable(*dialog_).contains(issuedValue));
  }

  void copyingLetsItClose() {
    open();
    Keyboard keys(dialog_);
    QCOMPARE(keys.focus(), u"Copy"_s);
    keys.press(Qt::Key_Return);
    QCOMPARE(copied(), issuedValue);
    QCOMPARE(clipboard_->what(), u"deploy"_s);
    QVERIFY(messageText(dialog_).startsWith(u"Copied."_s));
    keys.press(Qt::Key_Escape);
    QTRY_VERIFY(!dialog_);
  }

  void everyFormCanBeCopied() {
    open();
    Keyboard keys(dialog_);
    QVERIFY(keys.tabTo(u"Copy as"_s));
    auto* format = qobject_cast<QComboBox*>(named(dialog_, u"Copy as"_s));
    QCOMPARE(format->count(), 5);
    for (int i = 1; i < 5; ++i) {
      keys.press(Qt::Key_Down);
      QVERIFY(!shown().contains(issuedValue));
      keys.press(Qt::Key_Return, Qt::ControlModifier);
      QCOMPARE(copied(), QString::number(i) + u": "_s + issuedValue);
    }
  }

  void theKeyInTheFieldCountsAsCopying() {
    open();
    Keyboard keys(dialog_);
    QVERIFY(keys.tabTo(u"Token value"_s));
    keys.press(Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(copied(), issuedValue);
    QVERIFY(messageText(dialog_).startsWith(u"Copied."_s));
    keys.press(Qt::Key_Escape);
    QTRY_VERIFY(!dialog_);
  }

  void whoHasNotCopiedIsAsked_data() {
    QTest::addColumn<int>("way");
    QTest::newRow("Esc") << 0;
    QTest::newRow("Close") << 1;
    QTest::newRow("the window's button") << 2;
  }
  void whoHasNotCopiedIsAsked() {
    QFETCH(int, way);
    open();
    Keyboard keys(dialog_);
    const auto close = [&] {
      if (way == 0) keys.press(Qt::Key_Escape);
      if (way == 1) buttonWith(dialog_, u"Close"_s)->click();
      if (way == 2) dialog_->close();
    };
    close();
    QVERIFY(asks());
    QVERIFY(
        messageText(dialog_).contains(u"The value can't be shown again; you'd have to refresh the token."_s));
    QCOMPARE(keys.focus(), u"Copy"_s);
    close();  // again is no answer
    QVERIFY(dialog_->isVisible());
    QVERIFY(asks());
    keys.press(Qt::Key_Return);
    QCOMPARE(copied(), issuedValue);
    QVERIFY(!buttonWith(dialog_, u"Close without copying"_s));
    close();
    QTRY_VERIFY(!dialog_);
  }

  void itClosesUncopiedIfThatIsSaidByKeyboard() {
    open();
    Keyboard keys(dialog_);
    keys.press(Qt::Key_Escape);
    QPushButton* discard = buttonWith(dialog_, u"Close without copying"_s);
    QVERIFY(discard);
    for (int i = 0; i < 20 && dialog_->focusWidget() != discard; ++i) keys.press(Qt::Key_Tab);
    QCOMPARE(dialog_->focusWidget(), discard);
    keys.press(Qt::Key_Space);
    QTRY_VERIFY(!dialog_);
    QCOMPARE(copied(), QString());
  }

  void aClipboardThatFailsDoesNotCount_data() {
    QTest::addColumn<bool>("byKey");
    QTest::newRow("Copy") << false;
    QTest::newRow("the key in the field") << true;
  }
  void aClipboardThatFailsDoesNotCount() {
    QFETCH(bool, byKey);
    open();
    holdClipboard();
    Keyboard keys(dialog_);
    if (byKey) QVERIFY(keys.tabTo(u"Token value"_s));
    const auto copy = [&] {
      if (byKey) {
        keys.press(Qt::Key_C, Qt::ControlModifier);
      } else {
        keys.press(Qt::Key_Return);
      }
    };
    copy();
    QVERIFY(messageText(dialog_).startsWith(u"It could not be copied."_s));
    QCOMPARE(copied(), u"theirs"_s);
    QVERIFY(!dialog_->close());
    QVERIFY(asks());
    releaseClipboard();
    if (byKey) QVERIFY(keys.tabTo(u"Token value"_s));
    copy();
    QCOMPARE(copied(), issuedValue);
    keys.press(Qt::Key_Escape);
    QTRY_VERIFY(!dialog_);
  }

  void enterHeldDownSinceBeforeItOpenedCopiesNothing() {
    open();
    QKeyEvent repeat(QEvent::KeyPress, Qt::Key_Return, Qt::NoModifier, u"\r"_s, true);
    QApplication::sendEvent(dialog_->focusWidget(), &repeat);
    QCOMPARE(copied(), QString());
  }

  void itNeedsThePlatformNoMore() {
    open();
    platform_.reset();
    Keyboard keys(dialog_);
    QVERIFY(keys.tabTo(u"Copy as"_s));
    keys.press(Qt::Key_Down);
    keys.press(Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(copied(), u"1: "_s + issuedValue);
    QVERIFY(keys.push(u"Reveal"_s));
    QCOMPARE(shown(), u"1: "_s + issuedValue);
  }

  void theTimeToClearIsRemembered() {
    open();
    Keyboard keys(dialog_);
    QVERIFY(keys.tabTo(u"Clear clipboard after"_s));
    keys.press(Qt::Key_Up);
    QVERIFY(keys.push(u"Copy"_s));
    QCOMPARE(clipboard_->secondsLeft(), Preferences::defaultClipboardSeconds + 1);
    keys.press(Qt::Key_Escape);
    QTRY_VERIFY(!dialog_);
    QCOMPARE(preferences_->clipboardSeconds(), Preferences::defaultClipboardSeconds + 1);
    std::ignore = preferences_->setClipboardSeconds(Preferences::defaultClipboardSeconds);
  }
};

QTEST_MAIN(IssuedTokenDialogTest)
#include "issued_token_dialog_test.moc"
