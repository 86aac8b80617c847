#include "project_details_dialog.h"

#include "fake_platform.h"
#include "keyboard.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QPointer>
#include <QTest>

using namespace tokendesk;
using namespace Qt::StringLiterals;

class ProjectDetailsDialogTest : public QObject {
  Q_OBJECT

 private:
  void open() {
    dialog_ = new ProjectDetailsDialog(*editor_, listed_);
    dialog_->open();
    QVERIFY(QTest::qWaitForWindowActive(dialog_));
  }
  [[nodiscard]] bool says(const QString& words) const {
    return visibleText(dialog_).remove(u'\u200B').contains(words);
  }

  const Project listed_{.id = u"0b0e-77"_s, .name = u"Support"_s, .description = u"Bots"_s, .active = false};
  std::unique_ptr<FakePlatform> platform_;
  std::unique_ptr<ProjectEditor> editor_;
  QPointer<ProjectDetailsDialog> dialog_;

 private slots:
  void init() {
    platform_ = std::make_unique<FakePlatform>();
    editor_ = std::make_unique<ProjectEditor>(platform_->projects, *platform_);
    QGuiApplication::clipboard()->clear();
  }
  void cleanup() {
    delete dialog_;
    editor_.reset();
  }

  void showsWhatTheListSaysWhileTheRestIsRead() {
    open();
    QVERIFY(says(u"Reading “Support”…"_s));
    for (const QString& value : {u"Support"_s, u"0b0e-77"_s, u"Hidden"_s, u"Bots"_s}) QVERIFY(says(value));
    QCOMPARE(platform_->projects.reads.last(), listed_.id);
  }

  void showsTheOrganizationAndTheAssistants() {
    open();
    Project now = listed_;
    now.description = u"Bots\nof two kinds"_s;
    platform_->projects.reads.finish(ProjectDetails{
        .project = now,
        .organizationId = u"o1"_s,
        .organizationName = u"Globant"_s,
        .searchProfiles = {{.name = u"FAQ"_s, .description = u"Answers"_s}, {.name = u"<b>Manual"_s}}});
    QTRY_VERIFY(says(u"Globant"_s));
    QVERIFY(says(u"FAQ — Answers\n<b>Manual"_s));
    QVERIFY(says(u"Bots\nof two kinds"_s));
  }

  void saysWhereThereAreNoAssistants() {
    open();
    platform_->projects.reads.finish(ProjectDetails{.project = listed_, .organizationId = u"o1"_s});
    QTRY_VERIFY(says(u"None"_s));
    QVERIFY(says(u"o1"_s));
  }

  void aFailureCanBeTriedAgain() {
    open();
    platform_->projects.reads.fail(ApiErrorKind::Timeout);
    QTRY_VERIFY(messageText(dialog_).startsWith(u"The project “Support” could not be read."_s));
    QVERIFY(says(u"Not read"_s));
    buttonWith(dialog_, u"Retry"_s)->click();
    QCOMPARE(platform_->projects.reads.waiting(), 1);
    platform_->projects.reads.finish(ProjectDetails{.project = listed_, .organizationName = u"Globant"_s});
    QTRY_VERIFY(says(u"Globant"_s));
    QCOMPARE(messageText(dialog_), QString());
  }

  void copiesTheId() {
    open();
    platform_->projects.reads.finish(ProjectDetails{.project = listed_});
    QTRY_VERIFY(isEnabled(dialog_, u"Copy ID"_s));
    QVERIFY(Keyboard(dialog_).push(u"Copy ID"_s));
    QCOMPARE(QGuiApplication::clipboard()->text(), listed_.id);
    QCOMPARE(messageText(dialog_), u"The ID was copied."_s);
  }

  void escClosesAtOnceAndStopsReading() {
    open();
    Keyboard(dialog_).press(Qt::Key_Escape);
    QTRY_VERIFY(!dialog_);
    QVERIFY(platform_->projects.reads.wasStopped(0));
  }
};

QTEST_MAIN(ProjectDetailsDialogTest)
#include "project_details_dialog_test.moc"
