#include "copy_dialog.h"

#include "../widgets/find_widget.h"
#include "display_text.h"
#include "fake_platform.h"
#include "keyboard.h"
#include "preferences.h"
#include "secret_clipboard.h"
#include "secret_field.h"

#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QPointer>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QTest>

using namespace tokendesk;
using namespace Qt::StringLiterals;

namespace {
const QString value = u"support_0123456789abcdefghijklmnopqrstuvwxyzABCPqzA"_s;
}

class CopyDialogTest : public QObject {
  Q_OBJECT

 private:
  QTemporaryDir folder_;
  std::unique_ptr<FakePlatform> platform_;
  std::unique_ptr<SettingsFile> file_;
  std::unique_ptr<Preferences> preferences_;
  std::unique_ptr<SecretClipboard> clipboard_;
  QPointer<CopyDialog> dialog_;

  void open(const QString& name = u"support-bot"_s) {
    ApiToken token;
    token.id = Secret::fromText(value);
    token.name = name;
    token.scope = TokenScope::Project;
    token.ownerName = u"Support"_s;
    token.status = TokenStatus::Active;
    dialog_ = new CopyDialog({*platform_, *clipboard_, *preferences_}, token);
    dialog_->open();
    QVERIFY(QTest::qWaitForWindowActive(dialog_));
  }
  [[nodiscard]] QString shown() const { return dialog_->findChild<SecretField*>()->shownText(); }
  static QString copied() { return QGuiApplication::clipboard()->text(); }

 private slots:
  void init() {
    platform_ = std::make_unique<FakePlatform>();
    file_ = std::make_unique<SettingsFile>(folder_.filePath(u"settings.json"_s));
    preferences_ = std::make_unique<Preferences>(*file_);
    static_cast<void>(preferences_->setClipboardSeconds(Preferences::defaultClipboardSeconds));
    clipboard_ = std::make_unique<SecretClipboard>();
    QGuiApplication::clipboard()->clear();
  }
  void cleanup() {
    delete dialog_;
    clipboard_.reset();
  }

  void everyControlIsNamedAsItsLabel() {
    open();
    QCOMPARE(dialog_->windowTitle(), u"Copy API Token"_s);
    QCOMPARE(roleOf(dialog_, u"Copy as"_s), QAccessible::ComboBox);
    QCOMPARE(roleOf(dialog_, u"Clear clipboard after"_s), QAccessible::SpinBox);
    QVERIFY(named(dialog_, u"Reveal"_s));
    QCOMPARE(roleOf(dialog_, u"Copy"_s), QAccessible::Button);
    QCOMPARE(roleOf(dialog_, u"Close"_s), QAccessible::Button);
    const QString text = visibleText(dialog_);
    QVERIFY(text.contains(u"support-bot"_s) && text.contains(u"Support"_s) && text.contains(u"Active"_s));
  }

  void enterCopiesTheValueAndTheDialogStays() {
    open();
    Keyboard keys(dialog_);
    QCOMPARE(keys.focus(), u"Copy"_s);
    keys.press(Qt::Key_Return);
    QCOMPARE(copied(), value);
    QCOMPARE(clipboard_->secondsLeft(), 30);
    QCOMPARE(clipboard_->what(), u"support-bot"_s);
    QCOMPARE(messageText(dialog_), u"Copied. It is cleared from the clipboard in 30 s."_s);
    QVERIFY(dialog_->isVisible());
    keys.press(Qt::Key_Escape);
    QTRY_VERIFY(!dialog_);
  }

  void enterHeldDownSinceBeforeItOpenedCopiesNothing() {
    open();
    QKeyEvent repeat(QEvent::KeyPress, Qt::Key_Return, Qt::NoModifier, u"\r"_s, true);
    QApplication::sendEvent(dialog_->focusWidget(), &repeat);
    QCOMPARE(copied(), QString());
  }

  void aRepeatThatQtDoesNotRecognizeCopiesNothing() {
    open();
    QKeyEvent release(QEvent::KeyRelease, Qt::Key_Return, Qt::NoModifier);
    release.setTimestamp(1000);
    QApplication::sendEvent(dialog_->focusWidget(), &release);
    QKeyEvent repeat(QEvent::KeyPress, Qt::Key_Return, Qt::NoModifier, u"\r"_s);
    repeat.setTimestamp(1000);
    QApplication::sendEvent(dialog_->focusWidget(), &repeat);
    QCOMPARE(copied(), QString());
    QKeyEvent press(QEvent::KeyPress, Qt::Key_Return, Qt::NoModifier, u"\r"_s);
    press.setTimestamp(1040);
    QApplication::sendEvent(dialog_->focusWidget(), &press);
    QCOMPARE(copied(), value);
  }

  void theNameOfWhatWasCopiedIsPassedOnAsItIs() {
    open(u"رمز"_s);
    Keyboard(dialog_).press(Qt::Key_Return);
    QCOMPARE(clipboard_->what(), u"رمز"_s);
  }

  void aLongNameDoesNotPushTheButtonsOffTheScreen() {
    open(QString(300, u'W'));
    QVERIFY(dialog_->width() <= 600);
    QVERIFY(named(dialog_, displayName(QString(300, u'W'))));
  }

  void theSecretIsMaskedUntilRevealed() {
    open();
    QVERIFY(!shown().contains(value));
    QVERIFY(shown().startsWith(u"support_•"_s) && shown().endsWith(u"PqzA"_s));
    QVERIFY(!test::everythingReadable(*dialog_).contains(value));
    QVERIFY(Keyboard(dialog_).push(u"Reveal"_s));
    QCOMPARE(shown(), value);
  }

  void everyFormIsShownMaskedAndCopiedWhole_data() {
    QTest::addColumn<int>("index");
    QTest::addColumn<QString>("label");
    QTest::addColumn<QString>("before");
    QTest::newRow("value") << 0 << u"Token value"_s << QString();
    QTest::newRow("header") << 1 << u"Authorization header"_s << u"1: "_s;
    QTest::newRow("curl") << 2 << u"curl command"_s << u"2: "_s;
    QTest::newRow("shell") << 3 << u"Shell exports"_s << u"3: "_s;
    QTest::newRow("env") << 4 << u".env lines"_s << u"4: "_s;
  }
  void everyFormIsShownMaskedAndCopiedWhole() {
    QFETCH(int, index);
    QFETCH(QString, label);
    QFETCH(QString, before);
    open();
    Keyboard keys(dialog_);
    QVERIFY(keys.tabTo(u"Copy as"_s));
    for (int i = 0; i < index; ++i) keys.press(Qt::Key_Down);
    QCOMPARE(qobject_cast<QComboBox*>(named(dialog_, u"Copy as"_s))->currentText(), label);
    QVERIFY(shown().startsWith(before + u"support_•"_s));
    QVERIFY(!shown().contains(value));
    QVERIFY(keys.push(u"Copy"_s));
    QCOMPARE(copied(), before + value);
  }

  void theTimeIsTypedUsedAndRemembered() {
    open();
    Keyboard keys(dialog_);
    QVERIFY(keys.tabTo(u"Clear clipboard after"_s));
    keys.press(Qt::Key_Up);
    keys.press(Qt::Key_Up);
    QVERIFY(keys.push(u"Copy"_s));
    QCOMPARE(clipboard_->secondsLeft(), 32);
    QVERIFY(keys.push(u"Close"_s));
    QTRY_VERIFY(!dialog_);
    QCOMPARE(preferences_->clipboardSeconds(), 32);
    open();
    QCOMPARE(qobject_cast<QSpinBox*>(named(dialog_, u"Clear clipboard after"_s))->text(), u"32 s"_s);
  }
};

QTEST_MAIN(CopyDialogTest)
#include "copy_dialog_test.moc"
