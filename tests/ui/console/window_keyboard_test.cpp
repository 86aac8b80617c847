#include "console.h"
#include "create_token_dialog.h"
#include "inline_message.h"
#include "keyboard.h"
#include "tokens.h"

#include <QLabel>
#include <QStatusBar>
#include <QTest>

using namespace tokendesk;
using namespace Qt::StringLiterals;

/// The main window, used without a mouse.
class WindowKeyboardTest : public QObject {
  Q_OBJECT

 private:
  std::unique_ptr<Console> console_;
  std::unique_ptr<MainWindow> window_;

  void open() {
    window_->openSaved(console_->addConnection(u"Training"_s));
    QTRY_VERIFY(console_->platform);
    console_->platform->projectLists.finish(Projects{{.id = u"p1"_s, .name = u"Support"_s}});
    console_->platform->organizationLists.finish(ApiTokens{organizationToken(u"a"_s)});
    QTRY_VERIFY(named(window_.get(), u"API tokens"_s));
  }

 private slots:
  void init() {
    console_ = std::make_unique<Console>();
    window_ = console_->openWindow();
    open();
  }
  void cleanup() {
    window_.reset();
    console_.reset();
  }

  void tabReachesEveryControl() {
    Keyboard keys(window_.get());
    for (const QString& name :
         {u"Connection"_s, u"Project"_s, u"Refresh"_s, u"Navigation"_s, u"Create New"_s, u"Name contains"_s,
          u"Project name contains"_s, u"Scope"_s, u"Status"_s, u"API tokens"_s, u"Rows per page"_s})
      QVERIFY2(keys.tabTo(name), qPrintable(name));
  }

  void noTwoControlsShareAMnemonic() {
    QCOMPARE(sharedMnemonics(window_.get()), QStringList());
    Keyboard keys(window_.get());
    QVERIFY(keys.tabTo(u"API tokens"_s));
    keys.press(Qt::Key_Down);
    keys.press(Qt::Key_C, Qt::ControlModifier);  // the status bar has Clear now
    QVERIFY(named(window_.get(), u"Clear now"_s));
    QCOMPARE(sharedMnemonics(window_.get()), QStringList());
    keys.press(Qt::Key_F5);  // and Cancel
    QVERIFY(named(window_.get(), u"Cancel"_s));
    QCOMPARE(sharedMnemonics(window_.get()), QStringList());
    console_->platform->organizationLists.fail(ApiErrorKind::ServerFault);  // a message has Retry
    QTRY_VERIFY(buttonWith(window_.get(), u"Retry"_s));
    QCOMPARE(sharedMnemonics(window_.get()), QStringList());
  }

  void enterPressesTheButtonThatHasTheFocus() {
    Keyboard keys(window_.get());
    QVERIFY(keys.tabTo(u"Refresh"_s));
    keys.press(Qt::Key_Return);
    QCOMPARE(console_->platform->organizationLists.count(), 2);
  }

  void createsFromWhereverTheFocusIs() {
    Keyboard keys(window_.get());
    QVERIFY(keys.tabTo(u"Navigation"_s));
    keys.press(Qt::Key_N, Qt::ControlModifier);
    QVERIFY(window_->findChild<CreateTokenDialog*>());
  }

  void theCountdownStandsInThePlaceOfAPageAtRest() {
    const auto text = [this] { return visibleText(window_->statusBar()); };
    QVERIFY(text().startsWith(u"Up to date"_s));
    console_->clipboard.copy(Secret("default_secret_value"), u"a"_s, std::chrono::seconds(30));
    QVERIFY(text().startsWith(u"a copied."_s) && !text().contains(u"Up to date"_s));
    Keyboard(window_.get()).press(Qt::Key_F5);
    QVERIFY(text().contains(u"a copied."_s) && text().contains(u"Reading tokens…"_s));
    console_->platform->organizationLists.finish(ApiTokens{organizationToken(u"a"_s)});
    QTRY_VERIFY(!text().contains(u"Reading tokens…"_s));
    console_->clipboard.clearNow();
    QVERIFY(text().startsWith(u"Up to date"_s));
  }
};

QTEST_MAIN(WindowKeyboardTest)
#include "window_keyboard_test.moc"
