#include "project_actions.h"

#include "copy_dialog.h"
#include "create_project_dialog.h"
#include "delete_project_dialog.h"
#include "production_dialog.h"
#include "project_details_dialog.h"
#include "project_page_case.h"
#include "update_project_dialog.h"

#include <QClipboard>
#include <QSignalSpy>

using namespace tokendesk;
using namespace Qt::StringLiterals;

/// What can be done with the selected project.
class ProjectActionsTest : public QObject, private ProjectPageCase {
  Q_OBJECT

 private:
  static ProjectCreation creation(bool answerLost) {
    const Project project{.id = u"p9"_s, .name = u"Billing"_s};
    ProjectCreation made{.answerLost = answerLost, .created = {.project = project}};
    if (!answerLost)
      made.created.tokens = {projectToken(u"default"_s, project), projectToken(u"second"_s, project)};
    return made;
  }
  void create(const ProjectCreation& made) {
    QTest::keyClick(page_.get(), Qt::Key_N, Qt::ControlModifier);
    auto* creating = dialog<CreateProjectDialog>();
    QVERIFY(creating);
    emit creating->created(made);
    creating->accept();
  }

 private slots:
  void cleanup() { end(); }

  void offersWhatNeedsASelectionOnlyWithOne() {
    openWith({support});
    for (const QString& name : {u"Update"_s, u"Open tokens"_s, u"Details"_s, u"Copy ID"_s, u"Delete"_s})
      QVERIFY2(!button(name)->isEnabled(), qPrintable(name));
    QVERIFY(button(u"Create New"_s)->isEnabled());
    select(u"Support"_s);
    for (const QString& name : {u"Update"_s, u"Open tokens"_s, u"Details"_s, u"Copy ID"_s, u"Delete"_s})
      QVERIFY2(button(name)->isEnabled(), qPrintable(name));
  }

  void aReadOnlyConnectionChangesNothing() {
    openWith({support}, {.readOnly = true});
    select(u"Support"_s);
    for (const QString& change : {u"Create New"_s, u"Update"_s, u"Delete"_s}) {
      QVERIFY2(!button(change)->isEnabled(), qPrintable(change));
      QVERIFY(button(change)->toolTip().contains(u"read-only"_s));
    }
    QVERIFY(button(u"Copy ID"_s)->isEnabled());
  }

  void keysOpenTheDialogs() {
    openWith({support});
    select(u"Support"_s);
    QTest::keyClick(table(), Qt::Key_F2);
    QVERIFY(dialog<UpdateProjectDialog>());
    dialog<UpdateProjectDialog>()->close();
    QTest::keyClick(table(), Qt::Key_Return);
    QTRY_VERIFY(dialog<UpdateProjectDialog>());
    dialog<UpdateProjectDialog>()->close();
    QTest::keyClick(table(), Qt::Key_Delete);
    QTRY_VERIFY(dialog<DeleteProjectDialog>());
    dialog<DeleteProjectDialog>()->close();
    button(u"Details"_s)->click();
    QTRY_VERIFY(dialog<ProjectDetailsDialog>());
  }

  void copiesTheIdPlainly() {
    openWith({support});
    select(u"Support"_s);
    QTest::keyClick(table(), Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QGuiApplication::clipboard()->text(), support.id);
    QVERIFY(!clipboard_->isCounting());
    QVERIFY(message(u"The ID of “Support” was copied."_s));
  }

  void opensTheTokensOfTheProject() {
    openWith({support});
    QSignalSpy wanted(page_.get(), &ProjectsPage::openTokensWanted);
    select(u"Support"_s);
    button(u"Open tokens"_s)->click();
    QCOMPARE(wanted.count(), 1);
    QCOMPARE(wanted.first().first().toString(), support.id);
  }

  void aNewProjectIsSelectedOnceItIsListedAndItsTokensCanBeCopied() {
    openWith({support});
    create(creation(false));
    auto* copying = dialog<CopyDialog>();
    QVERIFY(copying);
    QCOMPARE(copying->windowTitle(), u"Copy API Tokens"_s);
    QVERIFY(test::everythingReadable(*copying).contains(u"only here; they can be listed later"_s));
    emit session_->projectServices()->editor.changed(u"p9"_s);
    QCOMPARE(platform_->projectLists.waiting(), 1);
    platform_->projectLists.finish(Projects{support, creation(false).created.project});
    QTRY_COMPARE(names(), u"Billing Support"_s);
    QCOMPARE(table()->selectedProject()->id, u"p9"_s);
  }

  void aNewProjectWhoseAnswerWasLostHasNoTokensToCopy() {
    openWith({support});
    create(creation(true));
    QVERIFY(message(u"The answer was lost on the way"_s));
    QVERIFY(!dialog<CopyDialog>());
  }

  void tellsOfWhatNobodyCanTell() {
    openWith({support});
    select(u"Support"_s);
    button(u"Delete"_s)->click();
    emit dialog<DeleteProjectDialog>() -> givenUp();
    QVERIFY(message(u"We can't tell whether the project “Support” was deleted."_s));
    dialog<DeleteProjectDialog>()->close();
    button(u"Update"_s)->click();
    emit dialog<UpdateProjectDialog>() -> givenUp(u"Support"_s);
    QVERIFY(message(u"We can't tell whether the project “Support” was updated."_s));
    dialog<UpdateProjectDialog>()->close();
    button(u"Create New"_s)->click();
    emit dialog<CreateProjectDialog>() -> givenUp(u"Billing"_s);
    QVERIFY(message(u"We can't tell whether the project “Billing” was created."_s));
  }

  void theFirstChangeOfAProductionIsConfirmed() {
    openWith({support}, {.name = u"Live"_s, .environment = Environment::Production});
    select(u"Support"_s);
    button(u"Update"_s)->click();
    auto* question = dialog<ProductionDialog>();
    QVERIFY(question && !dialog<UpdateProjectDialog>());
    QTest::keyClicks(question->findChild<QLineEdit*>(), u"Live"_s);
    QTest::keyClick(question->findChild<QLineEdit*>(), Qt::Key_Return);
    QTRY_VERIFY(dialog<UpdateProjectDialog>());
  }

  void deletingInProductionAsksForBothNamesAtOnceAndEachTime() {
    openWith({support, evaluation}, {.name = u"Live"_s, .environment = Environment::Production});
    select(u"Support"_s);
    button(u"Delete"_s)->click();
    QVERIFY(!dialog<ProductionDialog>());
    auto* question = dialog<DeleteProjectDialog>();
    const QList<QLineEdit*> fields = question->findChildren<QLineEdit*>();
    QCOMPARE(fields.size(), 2);
    QTest::keyClicks(fields[0], u"Support"_s);
    QTest::keyClick(fields[0], Qt::Key_Return);
    QCOMPARE(platform_->projects.removals.count(), 0);
    QTest::keyClicks(fields[1], u"Live"_s);
    QTest::keyClick(fields[1], Qt::Key_Return);
    platform_->projects.removals.finish({});
    QTRY_VERIFY(session_->areChangesConfirmed());

    platform_->projectLists.finish(Projects{evaluation});
    QTRY_COMPARE(names(), u"Evaluation"_s);
    select(u"Evaluation"_s);
    button(u"Delete"_s)->click();
    QCOMPARE(dialog<DeleteProjectDialog>()->findChildren<QLineEdit*>().size(), 2);
  }

  void aDeletedProjectIsReadNoMore() {
    openWith({support});
    select(u"Support"_s);
    button(u"Delete"_s)->click();
    auto* question = dialog<DeleteProjectDialog>();
    QTest::keyClicks(question->findChild<QLineEdit*>(), u"Support"_s);
    QTest::keyClick(question->findChild<QLineEdit*>(), Qt::Key_Return);
    platform_->projects.removals.finish({});
    QTRY_COMPARE(platform_->projectLists.waiting(), 1);
    platform_->projectLists.finish(Projects{});
    QTRY_VERIFY(shows(u"No projects yet"_s));
    QVERIFY(!button(u"Delete"_s)->isEnabled());
  }
};

QTEST_MAIN(ProjectActionsTest)
#include "project_actions_test.moc"
