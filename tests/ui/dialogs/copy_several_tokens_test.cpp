#include "../widgets/find_widget.h"
#include "copy_dialog.h"
#include "fake_platform.h"
#include "keyboard.h"
#include "preferences.h"
#include "secret_clipboard.h"
#include "secret_field.h"
#include "tokens.h"

#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QPointer>
#include <QTemporaryDir>
#include <QTest>

using namespace tokendesk;
using namespace Qt::StringLiterals;

/// The dialog over the tokens of a new project.
class CopySeveralTokensTest : public QObject {
  Q_OBJECT

 private:
  void open(const ApiTokens& tokens) {
    dialog_ = new CopyDialog({*platform_, *clipboard_, *preferences_}, tokens, u"They come only here."_s);
    dialog_->open();
    QVERIFY(QTest::qWaitForWindowActive(dialog_));
  }
  void choose(const QString& box, const QString& entry) {
    auto* choice = qobject_cast<QComboBox*>(named(dialog_, box));
    QVERIFY(choice && choice->findText(entry) >= 0);
    choice->setCurrentIndex(choice->findText(entry));
  }
  [[nodiscard]] QString shown() const { return dialog_->findChild<SecretField*>()->shownText(); }
  static QString copied() { return QGuiApplication::clipboard()->text(); }
  static QString valueOf(const ApiToken& token) { return QString::fromUtf8(token.id.reveal().toByteArray()); }

  const Project billing_{.id = u"p9"_s, .name = u"Billing"_s};
  const ApiToken first_ = projectToken(u"default"_s, billing_);
  const ApiToken second_ = projectToken(u"second"_s, billing_);
  QTemporaryDir folder_;
  std::unique_ptr<FakePlatform> platform_;
  std::unique_ptr<SettingsFile> file_;
  std::unique_ptr<Preferences> preferences_;
  std::unique_ptr<SecretClipboard> clipboard_;
  QPointer<CopyDialog> dialog_;

 private slots:
  void init() {
    platform_ = std::make_unique<FakePlatform>();
    file_ = std::make_unique<SettingsFile>(folder_.filePath(u"settings.json"_s));
    preferences_ = std::make_unique<Preferences>(*file_);
    clipboard_ = std::make_unique<SecretClipboard>();
    QGuiApplication::clipboard()->clear();
  }
  void cleanup() {
    delete dialog_;
    clipboard_.reset();
  }

  void saysWhatTheyAreAndNamesEveryControl() {
    open({first_, second_});
    QCOMPARE(dialog_->windowTitle(), u"Copy API Tokens"_s);
    QCOMPARE(roleOf(dialog_, u"Token"_s), QAccessible::ComboBox);
    QCOMPARE(roleOf(dialog_, u"Copy as"_s), QAccessible::ComboBox);
    QVERIFY(visibleText(dialog_).contains(u"They come only here."_s));
    QVERIFY(visibleText(dialog_).contains(u"Billing"_s));
    QCOMPARE(sharedMnemonics(dialog_), QStringList());
  }

  void copiesOneAfterTheOther() {
    open({first_, second_});
    Keyboard keys(dialog_);
    keys.press(Qt::Key_Return);
    QCOMPARE(copied(), valueOf(first_));
    QCOMPARE(clipboard_->what(), u"default"_s);
    QVERIFY(keys.tabTo(u"Token"_s));
    keys.press(Qt::Key_Down);
    QVERIFY(shown().startsWith(u"second_•"_s));
    QCOMPARE(messageText(dialog_), QString());
    QVERIFY(keys.push(u"Copy"_s));
    QCOMPARE(copied(), valueOf(second_));
    QCOMPARE(clipboard_->what(), u"second"_s);
  }

  void copiesAllAsLinesOfOneFile() {
    open({first_, second_});
    choose(u"Copy as"_s, u"All as .env lines"_s);
    QVERIFY(!isEnabled(dialog_, u"Token"_s));
    QVERIFY(shown().contains(u"default_••••"_s) && shown().contains(u"second_••••"_s));
    QVERIFY(Keyboard(dialog_).push(u"Copy"_s));
    QVERIFY(copied().contains(valueOf(first_)) && copied().contains(valueOf(second_)));
    choose(u"Copy as"_s, u"Token value"_s);
    QVERIFY(isEnabled(dialog_, u"Token"_s));
  }

  void nothingOfThemCanBeReadUntilRevealed() {
    open({first_, second_});
    for (const QString& format : {u"Token value"_s, u"All as .env lines"_s}) {
      choose(u"Copy as"_s, format);
      const QString readable = test::everythingReadable(*dialog_);
      QVERIFY(!readable.contains(valueOf(first_)) && !readable.contains(valueOf(second_)));
    }
    QVERIFY(Keyboard(dialog_).push(u"Reveal"_s));
    QVERIFY(shown().contains(valueOf(second_)));
    choose(u"Copy as"_s, u"Token value"_s);
    QVERIFY(!shown().contains(valueOf(first_)));
  }

  void oneTokenIsShownAsEver() {
    open({first_});
    QCOMPARE(dialog_->windowTitle(), u"Copy API Token"_s);
    QVERIFY(!named(dialog_, u"Token"_s));
    QCOMPARE(qobject_cast<QComboBox*>(named(dialog_, u"Copy as"_s))->findText(u"All as .env lines"_s), -1);
    QVERIFY(visibleText(dialog_).contains(u"default"_s) && visibleText(dialog_).contains(u"Active"_s));
  }

  void longNamesDoNotPushTheButtonsOffTheScreen() {
    ApiToken longest = second_;
    longest.name = QString(300, u'W');
    open({first_, longest});
    choose(u"Token"_s, qobject_cast<QComboBox*>(named(dialog_, u"Token"_s))->itemText(1));
    QVERIFY(dialog_->width() <= 600);
  }
};

QTEST_MAIN(CopySeveralTokensTest)
#include "copy_several_tokens_test.moc"
