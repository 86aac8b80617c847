#include "second_start.h"

#include "console.h"
#include "inline_message.h"
#include "keyboard.h"

#include <QAction>
#include <QApplication>
#include <QDialog>
#include <QTest>

#include <algorithm>

using namespace tokendesk;
using namespace Qt::StringLiterals;

/// What a window does when the program is started again.
class SecondStartTest : public QObject {
  Q_OBJECT

 private slots:
  void init();
  void cleanup() { window_.reset(); }

  void comesToTheFront();
  void opensTheConnectionAskedFor();
  void leavesTheConnectionThatIsOpen();
  void showsTheConnectionAskedForAgain();
  void saysThatThereIsNoSuchConnection();
  void leavesADialogAndWhatIsTypedThere();

 private:
  void open(const QString& name);
  /// In the window's menus.
  void choose(const QString& text) const {
    for (QAction* action : window_->findChildren<QAction*>()) {
      if (action->text().remove(u'&') == text) action->trigger();
    }
  }
  static QString titleFor(const QString& name) { return u"Tokendesk — %1 (Development)"_s.arg(name); }

  std::unique_ptr<Console> console_;
  std::unique_ptr<MainWindow> window_;
};

void SecondStartTest::init() {
  console_ = std::make_unique<Console>();
  console_->addConnection(u"Training"_s);
  console_->addConnection(u"Other"_s);
  window_ = console_->openWindow();
}

void SecondStartTest::open(const QString& name) {
  window_->openSaved(*console_->connections.find(name));
  QTRY_COMPARE(window_->windowTitle(), titleFor(name));
}

void SecondStartTest::comesToTheFront() {
  open(u"Training"_s);
  const Connection* before = window_->openConnection();
  window_->showMinimized();
  QVERIFY(followSecondStart(*window_, {}).contains(u"brought to the front"_s));
  QVERIFY(!window_->isMinimized());
  QTRY_VERIFY(window_->isActiveWindow());
  QCOMPARE(window_->openConnection(), before);
}

void SecondStartTest::opensTheConnectionAskedFor() {
  open(u"Training"_s);
  QVERIFY(followSecondStart(*window_, {.name = u" other"_s}).contains(u"connection is shown"_s));
  QTRY_COMPARE(window_->windowTitle(), titleFor(u"Other"_s));
}

void SecondStartTest::leavesTheConnectionThatIsOpen() {
  open(u"Training"_s);
  const QPointer<FakePlatform> platform = console_->platform;
  followSecondStart(*window_, {.name = u"training"_s});
  QTest::qWait(0);
  QCOMPARE(console_->platform, platform);
  QVERIFY(platform);
  QCOMPARE(window_->windowTitle(), titleFor(u"Training"_s));
}

void SecondStartTest::showsTheConnectionAskedForAgain() {
  open(u"Training"_s);
  choose(u"Manage Connections…"_s);
  const auto* workspace = window_->findChild<Workspace*>();
  QTRY_VERIFY(!workspace->isVisible());
  followSecondStart(*window_, {.name = u"Training"_s});
  QTRY_VERIFY(workspace->isVisible());
}

void SecondStartTest::saysThatThereIsNoSuchConnection() {
  open(u"Training"_s);
  followSecondStart(*window_, {.name = u"Nowhere"_s});
  const auto notices = window_->findChildren<InlineMessage*>();
  QVERIFY(std::ranges::any_of(notices, [](const InlineMessage* notice) {
    return notice->isVisible() && notice->text().contains(u"There is no connection “Nowhere”."_s);
  }));
  QCOMPARE(window_->windowTitle(), titleFor(u"Training"_s));
}

void SecondStartTest::leavesADialogAndWhatIsTypedThere() {
  open(u"Training"_s);
  choose(u"Connect to an Installation…"_s);
  QDialog* dialog = nullptr;
  QTRY_VERIFY((dialog = qobject_cast<QDialog*>(QApplication::activeModalWidget())));
  QVERIFY(Keyboard(dialog).fill(u"Name"_s, u"typed"_s));
  for (const ConnectionOpener::First& wanted :
       {ConnectionOpener::First{.name = u"Other"_s}, {.sandbox = true}})
    QVERIFY(followSecondStart(*window_, wanted).contains(u"a dialog is open"_s));
  QTest::qWait(0);
  QVERIFY(dialog->isVisible());
  QCOMPARE(content(dialog, u"Name"_s), u"typed"_s);
  QCOMPARE(window_->windowTitle(), titleFor(u"Training"_s));
}

QTEST_MAIN(SecondStartTest)
#include "second_start_test.moc"
