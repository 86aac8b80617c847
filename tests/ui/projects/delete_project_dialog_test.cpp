#include "delete_project_dialog.h"

#include "fake_platform.h"
#include "keyboard.h"
#include "tokens.h"

#include <QPointer>
#include <QSignalSpy>
#include <QTest>

using namespace tokendesk;
using namespace Qt::StringLiterals;

/// Deleting a project, with every way it can end.
class DeleteProjectDialogTest : public QObject {
  Q_OBJECT

 private:
  void open(const QString& productionName = {}) {
    dialog_ = new DeleteProjectDialog({*editor_, *platform_}, project_, productionName);
    dialog_->open();
    QVERIFY(QTest::qWaitForWindowActive(dialog_));
  }
  void confirmDeleting() {
    open();
    Keyboard keys(dialog_);
    keys.type(project_.name);
    keys.press(Qt::Key_Return);
    QCOMPARE(removals().waiting(), 1);
  }
  [[nodiscard]] bool says(const QString& words) const {
    return visibleText(dialog_).remove(u'\u200B').contains(words);
  }
  ScriptedCalls<QString, void>& removals() { return platform_->projects.removals; }

  const Project project_{.id = u"p1"_s, .name = u"Support"_s};
  std::unique_ptr<FakePlatform> platform_;
  std::unique_ptr<ProjectEditor> editor_;
  QPointer<DeleteProjectDialog> dialog_;

 private slots:
  void init() {
    platform_ = std::make_unique<FakePlatform>();
    editor_ = std::make_unique<ProjectEditor>(platform_->projects, *platform_);
  }
  void cleanup() {
    delete dialog_;
    editor_.reset();
  }

  void namesWhatGoesWithTheProject() {
    open();
    QVERIFY(says(u"API tokens, which are being read…"_s));
    QCOMPARE(platform_->tokenLists.last(), project_);
    ApiTokens tokens;
    for (const QString& name : {u"a"_s, u"b"_s, u"c"_s, u"d"_s, u"e"_s})
      tokens.push_back(projectToken(name, project_));
    tokens.push_back(projectToken(u"old"_s, project_, TokenStatus::Revoked));
    platform_->tokenLists.finish(tokens);
    QTRY_VERIFY(says(u"5 API tokens: “a”, “b”, “c”, 2 more"_s));
    platform_->projects.reads.finish(
        ProjectDetails{.project = project_, .searchProfiles = {{.name = u"FAQ"_s}, {.name = u"Manual"_s}}});
    QTRY_VERIFY(says(u"All assistants, among them for RAG: “FAQ”, “Manual”"_s));
  }

  void saysWhatThereIsNothingOf() {
    open();
    platform_->tokenLists.finish(ApiTokens{});
    platform_->projects.reads.finish(ProjectDetails{.project = project_});
    QTRY_VERIFY(says(u"No API tokens that work"_s));
    QTRY_VERIFY(says(u"All assistants"_s));
    QVERIFY(!says(u"RAG"_s));
  }

  void saysWhatCouldNotBeRead() {
    open();
    platform_->tokenLists.fail(ApiErrorKind::Timeout);
    platform_->projects.reads.fail(ApiErrorKind::NotPermitted);
    QTRY_VERIFY(says(u"How many there are isn't known. The tokens of “Support” could not be read."_s));
    QTRY_VERIFY(says(u"Which ones there are isn't known. The project “Support” could not be read."_s));
    Keyboard(dialog_).type(u"Support"_s);
    QVERIFY(isEnabled(dialog_, u"Delete"_s));
  }

  void asksForTheProductionConnectionsNameToo() {
    open(u"Live"_s);
    QCOMPARE(sharedMnemonics(dialog_), QStringList());
    Keyboard keys(dialog_);
    keys.type(u"Support"_s);
    QVERIFY(!isEnabled(dialog_, u"Delete"_s));
    QVERIFY(keys.fill(u"Type the production connection's name"_s, u"live"_s));
    QVERIFY(!isEnabled(dialog_, u"Delete"_s));
    QVERIFY(keys.fill(u"Type the production connection's name"_s, u"Live"_s));
    QVERIFY(isEnabled(dialog_, u"Delete"_s));
    keys.press(Qt::Key_Return);
    QCOMPARE(removals().last(), project_.id);
  }

  void deletesOnceAndClosesOnSuccess() {
    confirmDeleting();
    Keyboard(dialog_).hold(Qt::Key_Return);
    QCOMPARE(removals().count(), 1);
    removals().finish({});
    QTRY_VERIFY(!dialog_);
  }

  void aFailureSaysWhyAndKeepsWhatWasTyped() {
    confirmDeleting();
    removals().fail(ApiErrorKind::NotPermitted);
    QTRY_VERIFY(messageText(dialog_).startsWith(u"The project “Support” was not deleted."_s));
    QCOMPARE(content(dialog_, u"Type the project's name"_s), u"Support"_s);
    QVERIFY(isEnabled(dialog_, u"Delete"_s));
  }

  void aProjectThatIsGoneCannotBeDeletedAgain() {
    confirmDeleting();
    removals().fail(ApiErrorKind::NotFound);
    QTRY_VERIFY(messageText(dialog_).contains(u"It is no longer there."_s));
    QVERIFY(!isEnabled(dialog_, u"Delete"_s));
  }

  void aLostAnswerIsSaidAndPassedOn() {
    open();
    platform_->projects.reads.fail(ApiErrorKind::Offline);
    Keyboard keys(dialog_);
    keys.type(project_.name);
    keys.press(Qt::Key_Return);
    removals().fail(ApiErrorKind::OutcomeUnknown);
    QTRY_COMPARE(platform_->projects.reads.waiting(), 1);
    platform_->projects.reads.fail(ApiErrorKind::Offline);
    QTRY_VERIFY(
        messageText(dialog_).startsWith(u"We can't tell whether the project “Support” was deleted."_s));
    const QSignalSpy givenUp(dialog_, &DeleteProjectDialog::givenUp);
    keys.press(Qt::Key_Escape);
    QCOMPARE(givenUp.size(), 1);
  }

  void aLostAnswerThatProvesToBeAFailureIsSaid() {
    open();
    platform_->projects.reads.fail(ApiErrorKind::Offline);
    Keyboard keys(dialog_);
    keys.type(project_.name);
    keys.press(Qt::Key_Return);
    removals().fail(ApiErrorKind::OutcomeUnknown);
    QTRY_COMPARE(platform_->projects.reads.waiting(), 1);
    platform_->projects.reads.finish(ProjectDetails{.project = project_});
    QTRY_VERIFY(messageText(dialog_).startsWith(u"The project “Support” was not deleted."_s));
    const QSignalSpy givenUp(dialog_, &DeleteProjectDialog::givenUp);
    keys.press(Qt::Key_Escape);
    QCOMPARE(givenUp.size(), 0);
  }

  void closingStopsWhatIsRead() {
    open();
    Keyboard(dialog_).press(Qt::Key_Escape);
    QTRY_VERIFY(!dialog_);
    QVERIFY(platform_->tokenLists.wasStopped(0) && platform_->projects.reads.wasStopped(0));
    QCOMPARE(removals().count(), 0);
  }
};

QTEST_MAIN(DeleteProjectDialogTest)
#include "delete_project_dialog_test.moc"
