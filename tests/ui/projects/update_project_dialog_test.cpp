#include "update_project_dialog.h"

#include "fake_platform.h"
#include "keyboard.h"

#include <QPointer>
#include <QTest>

using namespace tokendesk;
using namespace Qt::StringLiterals;

/// Updating a project, with every way it can end.
class UpdateProjectDialogTest : public QObject {
  Q_OBJECT

 private:
  void open() {
    dialog_ = new UpdateProjectDialog(*editor_, listed_, {u"Sales"_s});
    connect(dialog_, &ProjectDialog::givenUp, this, [this](const QString& name) { givenUp_ << name; });
    dialog_->open();
    QVERIFY(QTest::qWaitForWindowActive(dialog_));
  }
  void rename() {
    open();
    Keyboard keys(dialog_);
    keys.fill(u"Name"_s, u"Help"_s);
    keys.press(Qt::Key_Return);
    QCOMPARE(platform_->projects.reads.waiting(), 1);
  }
  void answerReading(const Project& now) { platform_->projects.reads.finish(ProjectDetails{.project = now}); }
  ScriptedCalls<FakeProjects::Update, void>& updates() { return platform_->projects.updates; }

  const Project listed_{.id = u"p1"_s, .name = u"Support\u00A01"_s, .description = u"Bots\nand more"_s};
  std::unique_ptr<FakePlatform> platform_;
  std::unique_ptr<ProjectEditor> editor_;
  QPointer<UpdateProjectDialog> dialog_;
  QStringList givenUp_;

 private slots:
  void init() {
    platform_ = std::make_unique<FakePlatform>();
    editor_ = std::make_unique<ProjectEditor>(platform_->projects, *platform_);
    givenUp_.clear();
  }
  void cleanup() {
    delete dialog_;
    editor_.reset();
  }

  void beginsWithTheProjectsTextsAndNoAdministrator() {
    open();
    QCOMPARE(content(dialog_, u"Name"_s), listed_.name);
    QCOMPARE(content(dialog_, u"Description"_s), listed_.description);
    QVERIFY(!named(dialog_, u"Administrator e-mail"_s));
    QVERIFY(isEnabled(dialog_, u"Confirm"_s));
    QCOMPARE(sharedMnemonics(dialog_), QStringList());
  }

  void nothingIsSentWhereNothingWasChanged() {
    open();
    Keyboard(dialog_).push(u"Confirm"_s);
    QTRY_VERIFY(!dialog_);
    QCOMPARE(platform_->projects.reads.count(), 0);
  }

  void sendsBothTextsOnce() {
    rename();
    answerReading(listed_);
    QTRY_COMPARE(updates().count(), 1);
    QVERIFY((updates().last().texts == ProjectTexts{u"Help"_s, listed_.description}));
    updates().finish({});
    QTRY_VERIFY(!dialog_);
    QVERIFY(givenUp_.isEmpty());
  }

  void whatWasChangedMeanwhileIsShownBeforeItIsOverwritten() {
    rename();
    answerReading({.id = u"p1"_s, .name = u"Desk"_s, .description = u"New"_s});
    QTRY_VERIFY(messageText(dialog_).contains(u"was changed meanwhile"_s));
    QVERIFY(messageText(dialog_).contains(u"Its name is now “Desk”. Its description is now “New”."_s));
    QCOMPARE(content(dialog_, u"Name"_s), u"Help"_s);
    QCOMPARE(updates().count(), 0);
    QVERIFY(Keyboard(dialog_).push(u"Confirm"_s));
    answerReading({.id = u"p1"_s, .name = u"Desk"_s, .description = u"New"_s});
    QTRY_COMPARE(updates().count(), 1);
    QCOMPARE(updates().last().texts.name, u"Help"_s);
  }

  void theCurrentTextsCanBeTakenInstead() {
    rename();
    answerReading({.id = u"p1"_s, .name = u"Desk"_s});
    QTRY_VERIFY(messageText(dialog_).contains(u"It has no description now."_s));
    buttonWith(dialog_, u"Use the current texts"_s)->click();
    QCOMPARE(content(dialog_, u"Name"_s), u"Desk"_s);
    QCOMPARE(content(dialog_, u"Description"_s), QString());
    QCOMPARE(messageText(dialog_), QString());
    Keyboard(dialog_).push(u"Confirm"_s);
    QTRY_VERIFY(!dialog_);
    QCOMPARE(updates().count(), 0);
  }

  void errorsOfTheNameStandUnderIt() {
    rename();
    answerReading(listed_);
    QTRY_COMPARE(updates().count(), 1);
    updates().fail({.kind = ApiErrorKind::Conflict, .platformCode = 2002, .field = u"name"_s});
    QTRY_VERIFY(fieldText(dialog_, u"Name"_s).contains(u"2002"_s));
    QCOMPARE(content(dialog_, u"Name"_s), u"Help"_s);
  }

  void aProjectThatIsGoneIsSaidToBe() {
    rename();
    platform_->projects.reads.fail(ApiErrorKind::NotFound);
    QTRY_VERIFY(messageText(dialog_).contains(u"was not updated. It is no longer there."_s));
    QCOMPARE(updates().count(), 0);
  }

  void aLostAnswerIsSaidAndPassedOn() {
    rename();
    answerReading(listed_);
    QTRY_COMPARE(updates().count(), 1);
    updates().fail(ApiErrorKind::OutcomeUnknown);
    QTRY_COMPARE(platform_->projects.reads.waiting(), 1);
    platform_->projects.reads.fail(ApiErrorKind::Offline);
    QTRY_VERIFY(messageText(dialog_).startsWith(u"We can't tell whether the project"_s));
    QVERIFY(Keyboard(dialog_).push(u"Cancel"_s));
    QTRY_VERIFY(!dialog_);
    QCOMPARE(givenUp_, QStringList{listed_.name});
  }

  void aLostAnswerThatProvesToBeAFailureIsSaid() {
    rename();
    answerReading(listed_);
    QTRY_COMPARE(updates().count(), 1);
    updates().fail(ApiErrorKind::OutcomeUnknown);
    QTRY_COMPARE(platform_->projects.reads.waiting(), 1);
    answerReading(listed_);
    QTRY_VERIFY(messageText(dialog_).contains(u"was not updated."_s));
    QVERIFY(Keyboard(dialog_).push(u"Cancel"_s));
    QTRY_VERIFY(!dialog_);
    QVERIFY(givenUp_.isEmpty());
  }

  void cancelStopsIt() {
    rename();
    Keyboard(dialog_).press(Qt::Key_Escape);
    QTRY_VERIFY(messageText(dialog_).contains(u"Nothing was changed."_s));
    QCOMPARE(updates().count(), 0);
    QVERIFY(Keyboard(dialog_).push(u"Cancel"_s));
    QTRY_VERIFY(!dialog_);
    QVERIFY(givenUp_.isEmpty());
  }

  void closingWhileItOnlyReadsLeavesNothingInTheDark() {
    platform_->projects.reads.endOnStop = std::nullopt;
    rename();
    QVERIFY(Keyboard(dialog_).push(u"Cancel"_s));
    QVERIFY(Keyboard(dialog_).push(u"Cancel"_s));
    QTRY_VERIFY(!dialog_);
    QVERIFY(givenUp_.isEmpty());
    answerReading(listed_);
    QTRY_VERIFY(!editor_->isChanging());
    QCOMPARE(updates().count(), 0);
  }

  void closingOnceItIsSentIsPassedOn() {
    updates().endOnStop = std::nullopt;
    rename();
    answerReading(listed_);
    QTRY_COMPARE(updates().count(), 1);
    QVERIFY(Keyboard(dialog_).push(u"Cancel"_s));
    QVERIFY(Keyboard(dialog_).push(u"Cancel"_s));
    QTRY_VERIFY(!dialog_);
    QCOMPARE(givenUp_, QStringList{listed_.name});
    updates().finish({});
    QTRY_VERIFY(!editor_->isChanging());
  }
};

QTEST_MAIN(UpdateProjectDialogTest)
#include "update_project_dialog_test.moc"
