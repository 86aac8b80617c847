#include "console.h"
#include "keyboard.h"

#include <QAction>
#include <QDir>
#include <QFile>
#include <QMenuBar>
#include <QMessageBox>
#include <QPushButton>
#include <QTest>

using namespace tokendesk;
using namespace Qt::StringLiterals;

namespace {

constexpr int startTime = 20'000;  // ms, for a sandbox on a busy machine

/// The first bytes of a file; enough to tell a database from what isn't one.
QByteArray headOf(const QString& path) {
  QFile file(path);
  return file.open(QIODevice::ReadOnly) ? file.read(15) : QByteArray();
}

}  // namespace

/// Help > Reset Sandbox, over the real sandbox.
class SandboxResetTest : public QObject {
  Q_OBJECT

 private:
  std::unique_ptr<Console> console_;
  std::unique_ptr<MainWindow> window_;

  QString database() const { return console_->folder.filePath(u"sandbox.db"_s); }
  bool isOpen() const { return window_->windowTitle() == u"Tokendesk — Sandbox (Development)"_s; }
  void openSandbox() {
    window_->openSandbox();
    QTRY_VERIFY_WITH_TIMEOUT(isOpen(), startTime);
  }

  QAction* resetAction() const {
    for (QAction* action : window_->findChildren<QAction*>()) {
      if (action->text() == u"&Reset Sandbox…"_s) return action;
    }
    return nullptr;
  }
  QMessageBox* ask() const {
    resetAction()->trigger();
    return window_->findChild<QMessageBox*>();
  }
  void reset() const { buttonWith(ask(), u"Reset"_s)->click(); }

 private slots:
  void init() {
    console_ = std::make_unique<Console>(QStringLiteral(SANDBOX_PROGRAM));
    window_ = console_->openWindow();
  }
  void cleanup() {
    window_.reset();
    console_.reset();
  }

  void isOfferedInTheSandboxOnly() {
    QVERIFY(!resetAction()->isEnabled());
    openSandbox();
    QVERIFY(resetAction()->isEnabled());
    window_->openSaved(console_->addConnection(u"Training"_s));
    QTRY_COMPARE(window_->windowTitle(), u"Tokendesk — Training (Development)"_s);
    QVERIFY(!resetAction()->isEnabled());
  }

  void asksFirstAndKeepsEverythingOnEnter() {
    openSandbox();
    const qint64 before = console_->sandbox.processId();
    QMessageBox* question = ask();
    QVERIFY(question->isVisible());
    QVERIFY(question->text().contains(u"Delete everything"_s));
    QTest::keyClick(question, Qt::Key_Return);
    QTRY_VERIFY(!window_->findChild<QMessageBox*>());
    QVERIFY(isOpen());
    QCOMPARE(console_->sandbox.processId(), before);
  }

  void startsOverWithNewTokens() {
    openSandbox();
    const Secret before = console_->platformAccess.apiToken;
    reset();
    QVERIFY(!isOpen());
    QTRY_VERIFY_WITH_TIMEOUT(isOpen(), startTime);
    QVERIFY(!console_->platformAccess.apiToken.isEmpty());
    QVERIFY(console_->platformAccess.apiToken != before);
    QCOMPARE(messageText(window_.get()), QString());
  }

  void whatCannotBeDeletedIsSaidAndTriedAgain() {
    openSandbox();
    // a folder of this name can't be deleted as the file that belongs there
    const QString journal = database() + u"-journal"_s;
    QVERIFY(QDir().mkpath(journal));
    reset();
    QTRY_VERIFY_WITH_TIMEOUT(messageText(window_.get()).contains(u"Its data couldn't be deleted."_s),
                             startTime);
    QVERIFY(!isOpen());
    QVERIFY(QFile::exists(database()));  // what is there isn't half deleted

    buttonWith(window_.get(), u"Retry"_s)->click();
    QCOMPARE(messageText(window_.get()), QString());
    QTRY_VERIFY_WITH_TIMEOUT(messageText(window_.get()).contains(u"Its data couldn't be deleted."_s),
                             startTime);
    QVERIFY(QDir().rmdir(journal));
    buttonWith(window_.get(), u"Retry"_s)->click();
    QTRY_VERIFY_WITH_TIMEOUT(isOpen(), startTime);
  }

  void helpsWhereTheDataKeepsTheSandboxFromStarting() {
    QFile file(database());
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("this is no database, whatever its name") > 0);
    file.close();
    window_->openSandbox();
    QTRY_VERIFY_WITH_TIMEOUT(messageText(window_.get()).startsWith(u"The sandbox could not be started."_s),
                             startTime);
    QVERIFY(messageText(window_.get()).contains(u"reset it in the Help menu"_s));
    QVERIFY(resetAction()->isEnabled());
    reset();
    QTRY_VERIFY_WITH_TIMEOUT(isOpen(), startTime);
    QCOMPARE(headOf(database()), "SQLite format 3"_ba);
  }
};

QTEST_MAIN(SandboxResetTest)
#include "sandbox_reset_test.moc"
