#include "connect_dialog.h"
#include "console.h"
#include "create_token_dialog.h"
#include "keyboard.h"

#include <QTest>

using namespace tokendesk;
using namespace Qt::StringLiterals;

/// What becomes of a dialog, and of what was typed into it, when the connection under it is switched or the
/// window is closed.
class OpenDialogsTest : public QObject {
  Q_OBJECT

 private:
  std::unique_ptr<Console> console_;
  std::unique_ptr<MainWindow> window_;
  QPointer<FakePlatform> platform_;  ///< of the connection that is open at first

  template <class Dialog>
  Dialog* dialog() const {
    for (Dialog* each : window_->findChildren<Dialog*>()) {
      if (each->isVisible()) return each;
    }
    return nullptr;
  }
  void openFirst() {
    window_->openSaved(console_->addConnection(u"First"_s));
    QTRY_VERIFY(console_->platform);
    platform_ = console_->platform;
    QTRY_VERIFY(platform_->organizationLists.waiting() > 0);
    platform_->organizationLists.finish(ApiTokens{});
  }
  void openForm(const QString& name) {
    QTest::keyClick(window_.get(), Qt::Key_N, Qt::ControlModifier);
    QTRY_VERIFY(dialog<CreateTokenDialog>());
    QVERIFY(QTest::qWaitForWindowActive(dialog<CreateTokenDialog>()));
    if (!name.isEmpty()) QVERIFY(Keyboard(dialog<CreateTokenDialog>()).fill(u"Name"_s, name));
  }
  /// As a second start or a slow keychain does it, while a dialog is open.
  void switchTo(const QString& name) {
    const QPointer<FakePlatform> before = console_->platform;
    window_->openSaved(console_->addConnection(name));
    QTRY_VERIFY(console_->platform && console_->platform != before);
    QCoreApplication::processEvents();
  }
  bool isOpen(const QString& name) const { return window_->windowTitle().contains(name); }

 private slots:
  void init() {
    console_ = std::make_unique<Console>();
    window_ = console_->openWindow();
    openFirst();
  }
  void cleanup() {
    window_.reset();
    console_.reset();
  }

  void aSwitchWaitsForTheDialog() {
    openForm(u"billing"_s);
    switchTo(u"Second"_s);
    QVERIFY(isOpen(u"First"_s));
    QCOMPARE(content(dialog<CreateTokenDialog>(), u"Name"_s), u"billing"_s);

    QVERIFY(Keyboard(dialog<CreateTokenDialog>()).push(u"Confirm"_s));
    QCOMPARE(platform_->creates.last().name, u"billing"_s);  // where it was typed for
    platform_->creates.fail(ApiErrorKind::ServerFault);
    QTRY_VERIFY(isEnabled(dialog<CreateTokenDialog>(), u"Confirm"_s));
    QCOMPARE(content(dialog<CreateTokenDialog>(), u"Name"_s), u"billing"_s);

    QVERIFY(Keyboard(dialog<CreateTokenDialog>()).push(u"Cancel"_s));
    QTRY_VERIFY(isOpen(u"Second"_s));
    QVERIFY(!platform_);
  }

  void ofTwoSwitchesTheLaterOneIsMade() {
    openForm({});
    switchTo(u"Second"_s);
    switchTo(u"Third"_s);
    QVERIFY(isOpen(u"First"_s));
    QVERIFY(dialog<CreateTokenDialog>()->close());
    QTRY_VERIFY(isOpen(u"Third"_s));
    QCoreApplication::processEvents();
    QVERIFY(isOpen(u"Third"_s));
  }

  void aSwitchWaitsForTheNextDialogToo() {
    openForm(u"billing"_s);
    switchTo(u"Second"_s);
    QVERIFY(Keyboard(dialog<CreateTokenDialog>()).push(u"Confirm"_s));
    ApiToken token;
    token.id = Secret("billing_0123456789abcdefghijklmnopqrstuvwxyzABCDEFG");
    token.name = u"billing"_s;
    platform_->creates.finish(IssuedToken{.token = token});
    QTRY_VERIFY(dialog<FormDialog>() && dialog<FormDialog>()->windowTitle() == u"Copy API Token");
    QVERIFY(isOpen(u"First"_s));
    QVERIFY(dialog<FormDialog>()->close());
    QTRY_VERIFY(isOpen(u"Second"_s));
  }

  void aConnectionBeingTypedOutlivesASwitch() {
    for (QAction* action : window_->findChildren<QAction*>()) {
      if (action->text() == u"&Connect to an Installation…") action->trigger();
    }
    QTRY_VERIFY(dialog<ConnectDialog>());
    QVERIFY(QTest::qWaitForWindowActive(dialog<ConnectDialog>()));
    QVERIFY(Keyboard(dialog<ConnectDialog>()).fill(u"Name"_s, u"New"_s));
    switchTo(u"Second"_s);
    QTRY_VERIFY(isOpen(u"Second"_s));
    QCOMPARE(content(dialog<ConnectDialog>(), u"Name"_s), u"New"_s);
  }

  void aWindowWithATypedDialogDoesNotCloseUnasked() {
    openForm(u"billing"_s);
    QVERIFY(!window_->close());
    QVERIFY(window_->isVisible());
    QCOMPARE(messageText(dialog<CreateTokenDialog>()), u"You have typed changes. Discard them?"_s);
    QCOMPARE(content(dialog<CreateTokenDialog>(), u"Name"_s), u"billing"_s);
    buttonWith(dialog<CreateTokenDialog>(), u"Discard"_s)->click();
    QVERIFY(window_->close());
  }

  void aWindowWithAnUntouchedDialogCloses() {
    openForm({});
    QVERIFY(window_->close());
    QVERIFY(!dialog<CreateTokenDialog>());
  }

  void aWindowThatGoesTakesADialogAndAWaitingSwitchWithIt() {
    openForm(u"billing"_s);
    switchTo(u"Second"_s);
    window_.reset();  // as where the program is told to end
    QCoreApplication::processEvents();
    QVERIFY(!platform_);
  }
};

QTEST_MAIN(OpenDialogsTest)
#include "open_dialogs_test.moc"
