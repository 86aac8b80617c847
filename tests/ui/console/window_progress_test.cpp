#include "console.h"
#include "keyboard.h"
#include "project_selector.h"
#include "tokens.h"

#include <QComboBox>
#include <QPushButton>
#include <QStatusBar>
#include <QTest>

using namespace tokendesk;
using namespace Qt::StringLiterals;
using std::chrono::seconds;

namespace {

const Project support{.id = u"p1"_s, .name = u"Support"_s};
const Project evaluation{.id = u"p2"_s, .name = u"Evaluation"_s};

}  // namespace

/// What the status bar says of the reading that goes on, and its Cancel.
class WindowProgressTest : public QObject {
  Q_OBJECT

 private:
  std::unique_ptr<Console> console_;
  std::unique_ptr<MainWindow> window_;

  FakePlatform& platform() const { return *console_->platform; }
  QString status() const { return visibleText(window_->statusBar()); }
  QPushButton* cancelButton() const { return buttonWith(window_.get(), u"Cancel"_s); }
  ProjectSelector* selector() const { return window_->findChild<ProjectSelector*>(); }
  void goTo(Qt::Key page) const { QTest::keyClick(window_.get(), page, Qt::ControlModifier); }
  void refresh() const { QTest::keyClick(window_.get(), Qt::Key_F5); }

  void readOrganizationTokens() {
    platform().organizationLists.finish(ApiTokens{organizationToken(u"a"_s)});
    QTRY_VERIFY(status().startsWith(u"Up to date"_s));
  }
  void goToProjectTokens() {
    readOrganizationTokens();
    goTo(Qt::Key_1);
  }

 private slots:
  void init() {
    console_ = std::make_unique<Console>();
    window_ = console_->openWindow();
    window_->openSaved(console_->addConnection(u"Training"_s));
    QTRY_VERIFY(console_->platform && selector());
  }
  void cleanup() {
    window_.reset();
    console_.reset();
  }

  void readingProjectsShowsOnThePageThatWaitsForThem() {
    goToProjectTokens();
    QVERIFY(status().contains(u"Reading projects…"_s));
    platform().projectLists.report({.waiting = seconds(4)});
    QVERIFY(status().contains(u"Trying again in 4 s…"_s));
    platform().projectLists.report({.bytesReceived = 2048});
    QVERIFY(status().contains(u"Reading projects… 2"_s));
    goTo(Qt::Key_4);
    QVERIFY(status().startsWith(u"Up to date"_s) && !cancelButton());
    goTo(Qt::Key_1);
    platform().projectLists.finish(Projects{support});
    QTRY_VERIFY(status().contains(u"Reading tokens…"_s));
    platform().tokenLists.finish(ApiTokens{projectToken(u"bot"_s, support)});
    QTRY_VERIFY(status().startsWith(u"Up to date"_s));
  }

  void readingProjectsCanBeStoppedAndStartedAgain() {
    goToProjectTokens();
    QVERIFY(cancelButton());
    QTest::mouseClick(cancelButton(), Qt::LeftButton);
    QVERIFY(platform().projectLists.wasStopped(0));
    QVERIFY(!cancelButton());
    QVERIFY(messageText(window_.get()).startsWith(u"Reading the projects was stopped."_s));

    QVERIFY(buttonWith(window_.get(), u"Retry"_s));
    QTest::mouseClick(buttonWith(window_.get(), u"Retry"_s), Qt::LeftButton);
    QVERIFY(status().contains(u"Reading projects…"_s) && cancelButton()->isEnabled());
    QCOMPARE(messageText(window_.get()), QString());
    platform().projectLists.finish(Projects{support});
    QTRY_COMPARE(selector()->currentText(), u"Support"_s);
  }

  void refreshWithoutAProjectReadsOnlyTheProjects() {
    goToProjectTokens();
    platform().projectLists.fail(ApiErrorKind::Offline);
    QTRY_VERIFY(!cancelButton());
    refresh();
    QVERIFY(status().contains(u"Reading projects…"_s));
    platform().projectLists.fail(ApiErrorKind::Offline);
    QTRY_VERIFY(!cancelButton());
    QCOMPARE(status(), QString());
  }

  void cancelStopsAllThatThePageReads() {
    platform().projectLists.finish(Projects{support});
    QTRY_COMPARE(platform().tokenLists.count(), 1);
    platform().tokenLists.finish(ApiTokens{projectToken(u"bot"_s, support)});
    goToProjectTokens();
    QTRY_VERIFY(status().startsWith(u"Up to date"_s));
    refresh();
    QVERIFY(status().contains(u"Reading tokens…"_s));
    QVERIFY(cancelButton());
    QTest::mouseClick(cancelButton(), Qt::LeftButton);
    QVERIFY(platform().projectLists.wasStopped(1) && platform().tokenLists.wasStopped(1));
    QTRY_VERIFY(!cancelButton());
  }

  void cancelReachesThePageInFront() {
    QVERIFY(status().contains(u"Reading tokens…"_s));
    QVERIFY(cancelButton());
    QTest::mouseClick(cancelButton(), Qt::LeftButton);
    QVERIFY(platform().organizationLists.wasStopped(0));
    QVERIFY(!platform().projectLists.wasStopped(0));
    QTRY_VERIFY(!cancelButton());
    QVERIFY(visibleText(window_.get()).contains(u"Reading was stopped"_s));
  }

  void saysHowManyProjectsWereRead() {
    readOrganizationTokens();
    qobject_cast<QComboBox*>(named(window_.get(), u"Scope"_s))->setCurrentIndex(0);
    platform().projectLists.finish(Projects{support, evaluation});  // for the selector
    platform().projectLists.finish(Projects{support, evaluation});
    QTRY_VERIFY(status().contains(u"Reading tokens… 0 of 2 projects"_s));
    platform().organizationLists.finish(ApiTokens{organizationToken(u"a"_s)});
    // not Evaluation, whose tokens the project page reads too
    const auto isSupport = [](const Project& project) { return project.id == support.id; };
    platform().tokenLists.finishWhere(isSupport, ApiTokens{projectToken(u"bot"_s, support)});
    QTRY_VERIFY(status().contains(u"Reading tokens… 1 of 2 projects"_s));
    platform().tokenLists.finish(ApiTokens{});
    platform().tokenLists.finish(ApiTokens{});
    QTRY_VERIFY(status().startsWith(u"Up to date"_s));
  }

  void saysWhenReadingTokensIsTriedAgain() {
    platform().organizationLists.report({.waiting = seconds(3)});
    QVERIFY(status().contains(u"Trying again in 3 s…"_s));
    platform().organizationLists.report({.bytesReceived = 1});
    QVERIFY(status().contains(u"Reading tokens…"_s));
  }
};

QTEST_MAIN(WindowProgressTest)
#include "window_progress_test.moc"
