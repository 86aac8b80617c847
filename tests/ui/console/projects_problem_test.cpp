#include "console.h"
#include "keyboard.h"
#include "project_selector.h"
#include "tokens.h"

#include <QPushButton>
#include <QTest>

using namespace tokendesk;
using namespace Qt::StringLiterals;

namespace {

const Project support{.id = u"p1"_s, .name = u"Support"_s};
const Project evaluation{.id = u"p2"_s, .name = u"Evaluation"_s};

}  // namespace

/// The project selector in its window: what the project page shows, and what is said where the list of
/// projects can't be read.
class ProjectsProblemTest : public QObject {
  Q_OBJECT

 private:
  std::unique_ptr<Console> console_;
  std::unique_ptr<MainWindow> window_;
  Connection connection_;

  void open() {
    window_.reset();
    window_ = console_->openWindow();
    window_->openSaved(connection_);
    QTRY_VERIFY(selector());
  }
  ProjectSelector* selector() const { return window_->findChild<ProjectSelector*>(); }
  ScriptedCalls<FakePlatform::Nothing, Projects>& lists() const { return console_->platform->projectLists; }
  void goTo(Qt::Key page) const { QTest::keyClick(window_.get(), page, Qt::ControlModifier); }

 private slots:
  void init() {
    console_ = std::make_unique<Console>();
    connection_ = console_->addConnection(u"Training"_s);
    open();
  }
  void cleanup() {
    window_.reset();
    console_.reset();
  }

  void readsTheTokensOfTheProjectThatWasOpenLast() {
    lists().finish(Projects{evaluation, support});
    QTRY_COMPARE(console_->platform->tokenLists.count(), 1);
    QCOMPARE(console_->platform->tokenLists.last(), evaluation);
    selector()->setFocus();
    QTest::keyClick(selector(), Qt::Key_Down);
    QCOMPARE(console_->preferences.lastProject(connection_.id), support.id);

    open();
    lists().finish(Projects{evaluation, support});
    QTRY_COMPARE(console_->platform->tokenLists.count(), 1);
    QCOMPARE(console_->platform->tokenLists.last(), support);
    QCOMPARE(selector()->currentText(), u"Support"_s);
  }

  void standsOverTheProjectPageWithRetry() {
    lists().fail(ApiErrorKind::Offline);
    QTRY_VERIFY(!selector()->toolTip().isEmpty());
    QCOMPARE(messageText(window_.get()), QString());
    goTo(Qt::Key_1);
    QVERIFY(messageText(window_.get()).startsWith(u"The projects could not be read."_s));
    QCOMPARE(roleOf(window_.get(), messageText(window_.get())), QAccessible::AlertMessage);

    buttonWith(window_.get(), u"Retry"_s)->click();
    lists().finish(Projects{support});
    QTRY_COMPARE(messageText(window_.get()), QString());
    QCOMPARE(selector()->currentText(), u"Support"_s);
  }

  void saysThatTheProjectsReadBeforeMayBeIncomplete() {
    lists().finish(Projects{support});
    QTRY_VERIFY(selector()->isEnabled());
    goTo(Qt::Key_1);
    QTest::keyClick(window_.get(), Qt::Key_F5);
    lists().fail(ApiErrorKind::Timeout);
    QTRY_VERIFY(
        messageText(window_.get()).endsWith(u"The list of projects may be incomplete or out of date."_s));
    QVERIFY(selector()->isEnabled());
    goTo(Qt::Key_4);
    QCOMPARE(messageText(window_.get()), QString());
  }
};

QTEST_MAIN(ProjectsProblemTest)
#include "projects_problem_test.moc"
