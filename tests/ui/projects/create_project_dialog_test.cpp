#include "create_project_dialog.h"

#include "fake_platform.h"
#include "keyboard.h"

#include <QPointer>
#include <QSignalSpy>
#include <QTest>

using namespace tokendesk;
using namespace Qt::StringLiterals;

/// Creating a project, with every way it can end.
class CreateProjectDialogTest : public QObject {
  Q_OBJECT

 private:
  void open() {
    const Projects listed{{.id = u"p1"_s, .name = u"Support"_s}};
    dialog_ = new CreateProjectDialog(*editor_, std::make_shared<const Projects>(listed));
    connect(dialog_, &CreateProjectDialog::created, this,
            [this](const ProjectCreation& creation) { created_.push_back(creation); });
    connect(dialog_, &ProjectDialog::givenUp, this, [this](const QString& name) { givenUp_ << name; });
    dialog_->open();
    QVERIFY(QTest::qWaitForWindowActive(dialog_));
  }
  void openAndConfirm() {
    open();
    Keyboard keys(dialog_);
    keys.fill(u"Name"_s, u"Billing"_s);
    keys.fill(u"Administrator e-mail"_s, u"ada@example.com"_s);
    keys.fill(u"Description"_s, u"Invoices"_s);
    QVERIFY(keys.push(u"Confirm"_s));
    QCOMPARE(creates().waiting(), 1);
  }
  void loseTheAnswer(bool mayStillHappen = false) {
    creates().fail({.kind = ApiErrorKind::OutcomeUnknown, .mayStillHappen = mayStillHappen});
    QTRY_COMPARE(platform_->projectLists.waiting(), 1);
  }
  ScriptedCalls<ProjectDraft, CreatedProject>& creates() { return platform_->projects.creates; }

  const Project billing_{.id = u"p2"_s, .name = u"Billing"_s};
  std::unique_ptr<FakePlatform> platform_;
  std::unique_ptr<ProjectEditor> editor_;
  QPointer<CreateProjectDialog> dialog_;
  std::vector<ProjectCreation> created_;
  QStringList givenUp_;

 private slots:
  void init() {
    platform_ = std::make_unique<FakePlatform>();
    editor_ = std::make_unique<ProjectEditor>(platform_->projects, *platform_);
    created_.clear();
    givenUp_.clear();
  }
  void cleanup() {
    delete dialog_;
    editor_.reset();
  }

  void everyControlIsNamedAsItsLabel() {
    open();
    QCOMPARE(dialog_->windowTitle(), u"Create Project"_s);
    for (const QString& name : {u"Name"_s, u"Administrator e-mail"_s, u"Description"_s})
      QCOMPARE(roleOf(dialog_, name), QAccessible::EditableText);
    QCOMPARE(sharedMnemonics(dialog_), QStringList());
    QCOMPARE(Keyboard(dialog_).focus(), u"Name"_s);
  }

  void saysWhatIsMissingOrWrongWhileTyping_data() {
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("says");
    QTest::addColumn<bool>("canConfirm");
    QTest::newRow("no name") << u"Name"_s << u" "_s << u"Project Name is required."_s << false;
    QTest::newRow("100 characters") << u"Name"_s << QString(100, u'x') << QString() << true;
    QTest::newRow("101 characters") << u"Name"_s << QString(101, u'x')
                                    << u"Project Name can have at most 100 characters."_s << false;
    QTest::newRow("taken") << u"Name"_s << u"Support"_s
                           << u"Another project has this name. The platform takes a name only once."_s
                           << true;
    QTest::newRow("no address") << u"Administrator e-mail"_s << QString()
                                << u"Administrator e-mail is required."_s << false;
    QTest::newRow("implausible") << u"Administrator e-mail"_s << u"ada"_s
                                 << u"This can't be an e-mail address. One looks like name@example.com."_s
                                 << false;
    QTest::newRow("address") << u"Administrator e-mail"_s << u"a@b"_s << QString() << true;
    QTest::newRow("no description") << u"Description"_s << QString() << QString() << true;
  }
  void saysWhatIsMissingOrWrongWhileTyping() {
    QFETCH(QString, field);
    QFETCH(QString, text);
    QFETCH(QString, says);
    QFETCH(bool, canConfirm);
    open();
    Keyboard keys(dialog_);
    keys.fill(u"Name"_s, u"Billing"_s);
    keys.fill(u"Administrator e-mail"_s, u"ada@example.com"_s);
    keys.fill(field, text);
    QCOMPARE(fieldText(dialog_, field), says);
    QCOMPARE(isEnabled(dialog_, u"Confirm"_s), canConfirm);
  }

  void sendsWhatWasTypedOnceAndHandsTheTokensOn() {
    openAndConfirm();
    QVERIFY((creates().last() == ProjectDraft{u"Billing"_s, u"ada@example.com"_s, u"Invoices"_s}));
    Keyboard(dialog_).press(Qt::Key_Return);
    QCOMPARE(creates().count(), 1);
    const CreatedProject created{.project = billing_, .tokens = ApiTokens(2)};
    creates().finish(created);
    QTRY_VERIFY(!dialog_);
    QCOMPARE(created_.size(), size_t(1));
    QVERIFY(created_.front().created == created);
    QVERIFY(givenUp_.isEmpty());
  }

  void errorsOfTheNameStandUnderIt_data() {
    QTest::addColumn<int>("code");
    QTest::addColumn<ApiErrorKind>("kind");
    QTest::newRow("2000") << 2000 << ApiErrorKind::Invalid;
    QTest::newRow("2002") << 2002 << ApiErrorKind::Conflict;
    QTest::newRow("2007") << 2007 << ApiErrorKind::Invalid;
    QTest::newRow("2029") << 2029 << ApiErrorKind::Conflict;
  }
  void errorsOfTheNameStandUnderIt() {
    QFETCH(int, code);
    QFETCH(ApiErrorKind, kind);
    openAndConfirm();
    creates().fail(
        {.kind = kind, .httpStatus = 400, .platformCode = code, .platformText = u"no"_s, .field = u"name"_s});
    QTRY_VERIFY(fieldText(dialog_, u"Name"_s).contains(QString::number(code)));
    QCOMPARE(messageText(dialog_), QString());
    QCOMPARE(Keyboard(dialog_).focus(), u"Name"_s);
    QCOMPARE(content(dialog_, u"Description"_s), u"Invoices"_s);
    QVERIFY(!isEnabled(dialog_, u"Confirm"_s));
    Keyboard(dialog_).type(u" 2"_s);
    QVERIFY(isEnabled(dialog_, u"Confirm"_s));
  }

  void errorsOfSeveralFieldsStandUnderEach() {
    openAndConfirm();
    ApiError error{.kind = ApiErrorKind::Invalid, .platformCode = 9, .field = u"administratoruseremail"_s};
    error.further = {{.kind = ApiErrorKind::Conflict, .code = 2002, .field = u"name"_s},
                     {.kind = ApiErrorKind::Invalid, .code = 8, .field = u"usagelimit"_s}};
    creates().fail(error);
    QTRY_VERIFY(fieldText(dialog_, u"Administrator e-mail"_s).contains(u"9"_s));
    QVERIFY(fieldText(dialog_, u"Name"_s).contains(u"2002"_s));
    QVERIFY(messageText(dialog_).startsWith(u"The project “Billing” was not created."_s));
    QVERIFY(messageText(dialog_).contains(u"8"_s));
  }

  void otherFailuresStandOverTheFormAndKeepWhatWasTyped() {
    openAndConfirm();
    creates().fail(ApiErrorKind::ServerFault);
    QTRY_VERIFY(messageText(dialog_).startsWith(u"The project “Billing” was not created."_s));
    QCOMPARE(content(dialog_, u"Name"_s), u"Billing"_s);
    QVERIFY(isEnabled(dialog_, u"Confirm"_s));
  }

  void aLostAnswerOfAProjectThatIsThereIsASuccess() {
    openAndConfirm();
    loseTheAnswer();
    QVERIFY(visibleText(dialog_).contains(u"Looking whether “Billing” was created…"_s));
    platform_->projectLists.finish(Projects{billing_});
    QTRY_VERIFY(!dialog_);
    QVERIFY(created_.at(0).answerLost && created_.at(0).created.project == billing_);
  }

  void aLostAnswerOfAProjectThatIsNotThereCanBeTriedAgain() {
    openAndConfirm();
    loseTheAnswer();
    platform_->projectLists.finish(Projects{});
    QTRY_VERIFY(messageText(dialog_).startsWith(u"It was not created."_s));
    QVERIFY(Keyboard(dialog_).push(u"Confirm"_s));
    QCOMPARE(creates().count(), 2);
    creates().fail(ApiErrorKind::ServerFault);
    QTRY_VERIFY(isEnabled(dialog_, u"Confirm"_s));
    QVERIFY(Keyboard(dialog_).push(u"Cancel"_s));
    QTRY_VERIFY(!dialog_);
    QVERIFY(givenUp_.isEmpty());
  }

  void whatNobodyCanTellIsSaidAndPassedOn() {
    openAndConfirm();
    loseTheAnswer(true);
    platform_->projectLists.finish(Projects{});
    QTRY_VERIFY(messageText(dialog_).startsWith(u"We can't tell whether it was created."_s));
    QVERIFY(created_.empty());
    QVERIFY(Keyboard(dialog_).push(u"Cancel"_s));
    QTRY_VERIFY(!dialog_);
    QCOMPARE(givenUp_, QStringList{u"Billing"_s});
  }

  void cancelBeforeAnythingWasSentSaysThatNothingChanged() {
    openAndConfirm();
    Keyboard(dialog_).press(Qt::Key_Escape);
    QTRY_VERIFY(messageText(dialog_).contains(u"Nothing was changed."_s));
    QVERIFY(isEnabled(dialog_, u"Confirm"_s));
  }

  void cancelTwiceGivesUpWaitingAndSaysSo() {
    creates().endOnStop.reset();
    openAndConfirm();
    Keyboard keys(dialog_);
    keys.press(Qt::Key_Escape);
    QVERIFY(visibleText(dialog_).contains(u"Stopping…"_s));
    keys.press(Qt::Key_Escape);
    QVERIFY(messageText(dialog_).startsWith(u"We can't tell whether it was created."_s));
    creates().finish(CreatedProject{.project = billing_});  // too late for this dialog
    QTRY_VERIFY(!editor_->isChanging());
    QVERIFY(created_.empty());
    QVERIFY(keys.push(u"Cancel"_s));
    QTRY_VERIFY(!dialog_);
    QCOMPARE(givenUp_, QStringList{u"Billing"_s});
  }
};

QTEST_MAIN(CreateProjectDialogTest)
#include "create_project_dialog_test.moc"
