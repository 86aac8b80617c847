#include "project_token_dialog.h"

#include "fake_platform.h"
#include "keyboard.h"
#include "project_access_keeper.h"
#include "session.h"
#include "set_clock.h"
#include "tokens.h"

#include <QComboBox>
#include <QPointer>
#include <QSignalSpy>
#include <QTest>

using namespace tokendesk;
using namespace Qt::StringLiterals;

/// Choosing one of a project's tokens to read with.
class ProjectTokenDialogTest : public QObject {
  Q_OBJECT

 private slots:
  void init();
  void cleanup();
  void saysWhatTheTokenIsUsedFor();
  void offersTheActiveTokensByNameAndFingerprint();
  void readsNothingWithATokenBeforeItIsChosen();
  void usesTheChosenTokenAndCloses();
  void anotherOneIsOfferedWhereOneIsRefused();
  void theOnlyOneIsOfferedAgain();
  void saysWhereToCreateOneWhereNoneIsActive();
  void saysWhyTheTokensCouldNotBeReadAndTriesAgain();
  void cancelStopsReading();
  void cancelChoosesNothing();
  void worksByKeyboard();

 private:
  void open() {
    dialog_ = new ProjectTokenDialog(*session_, access_, project_);
    dialog_->open();
    QVERIFY(QTest::qWaitForWindowActive(dialog_));
  }
  void openWith(const ApiTokens& tokens) {
    open();
    platform_->tokenLists.finish(tokens);
    QTRY_VERIFY(!visibleText(dialog_).contains(u"Reading"_s));
  }
  [[nodiscard]] QComboBox* choice() const { return qobject_cast<QComboBox*>(named(dialog_, u"Token"_s)); }

  const Project project_{.id = u"p1"_s, .name = u"Support"_s};
  SetClock clock_;
  FakePlatform* platform_ = nullptr;
  std::unique_ptr<Session> session_;
  ProjectAccessKeeper access_;
  QPointer<ProjectTokenDialog> dialog_;
};

void ProjectTokenDialogTest::init() {
  access_.forget(project_.id);
  auto platform = std::make_unique<FakePlatform>();
  platform_ = platform.get();
  session_ = std::make_unique<Session>(Connection(), std::move(platform), clock_);
}

void ProjectTokenDialogTest::cleanup() {
  delete dialog_;
  session_.reset();
}

void ProjectTokenDialogTest::saysWhatTheTokenIsUsedFor() {
  open();
  QCOMPARE(platform_->tokenLists.last().id, project_.id);
  const QString text = visibleText(dialog_);
  QVERIFY(text.contains(u"The assistants and requests of “Support”"_s));
  QVERIFY(text.contains(u"used for nothing else, in this session only"_s));
  QVERIFY(text.contains(u"kept in memory only"_s));
  QVERIFY(text.contains(u"counts each use as the token's"_s));
  QVERIFY(!isEnabled(dialog_, u"Use for reading"_s));
}

void ProjectTokenDialogTest::offersTheActiveTokensByNameAndFingerprint() {
  openWith({projectToken(u"blocked"_s, project_, TokenStatus::Blocked), projectToken(u"bot"_s, project_),
            projectToken(u"revoked"_s, project_, TokenStatus::Revoked),
            projectToken(u"odd"_s, project_, TokenStatus::Unknown), projectToken(u"web"_s, project_)});
  QCOMPARE(choice()->count(), 2);
  QCOMPARE(choice()->itemText(0), u"bot · bot_••••9abc"_s);
  QCOMPARE(choice()->itemText(1), u"web · web_••••9abc"_s);
  QVERIFY(isEnabled(dialog_, u"Use for reading"_s));
}

void ProjectTokenDialogTest::readsNothingWithATokenBeforeItIsChosen() {
  openWith({projectToken(u"bot"_s, project_)});
  QVERIFY(!access_.chosen(project_.id));
  QCOMPARE(platform_->projects.assistantLists.count(), 0);
  QCOMPARE(platform_->projects.requestLists.count(), 0);
}

void ProjectTokenDialogTest::usesTheChosenTokenAndCloses() {
  QSignalSpy changed(&access_, &ProjectAccessKeeper::changed);
  ApiToken web = projectToken(u"web"_s, project_);
  web.ownerId.clear();
  openWith({projectToken(u"bot"_s, project_), web});
  choice()->setCurrentIndex(1);
  buttonWith(dialog_, u"Use for reading"_s)->click();
  QTRY_VERIFY(!dialog_);
  QCOMPARE(changed.count(), 1);
  QCOMPARE(access_.chosen(project_.id)->name, u"web"_s);
  QCOMPARE(access_.accessTo(project_.id).token, web.id);
}

void ProjectTokenDialogTest::anotherOneIsOfferedWhereOneIsRefused() {
  access_.choose(projectToken(u"bot"_s, project_));
  openWith({projectToken(u"bot"_s, project_), projectToken(u"web"_s, project_)});
  QVERIFY(choice()->currentText().startsWith(u"web"_s));
}

void ProjectTokenDialogTest::theOnlyOneIsOfferedAgain() {
  access_.choose(projectToken(u"bot"_s, project_));
  openWith({projectToken(u"bot"_s, project_)});
  QVERIFY(choice()->currentText().startsWith(u"bot"_s));
}

void ProjectTokenDialogTest::saysWhereToCreateOneWhereNoneIsActive() {
  openWith({projectToken(u"bot"_s, project_, TokenStatus::Blocked)});
  QVERIFY(messageText(dialog_).contains(u"“Support” has no active token."_s));
  QVERIFY(messageText(dialog_).contains(u"Project API Tokens"_s));
  QVERIFY(!isEnabled(dialog_, u"Use for reading"_s));
  QVERIFY(!choice()->isEnabled());
  QTRY_VERIFY(buttonWith(dialog_, u"Retry"_s));
  buttonWith(dialog_, u"Retry"_s)->click();
  platform_->tokenLists.finish(ApiTokens{projectToken(u"bot"_s, project_)});
  QTRY_VERIFY(isEnabled(dialog_, u"Use for reading"_s));
  QVERIFY(messageText(dialog_).isEmpty());
}

void ProjectTokenDialogTest::saysWhyTheTokensCouldNotBeReadAndTriesAgain() {
  open();
  platform_->tokenLists.fail(ApiErrorKind::Timeout);
  QTRY_VERIFY(messageText(dialog_).contains(u"The tokens of “Support” could not be read."_s));
  QVERIFY(!isEnabled(dialog_, u"Use for reading"_s));
  QTRY_VERIFY(buttonWith(dialog_, u"Retry"_s));
  buttonWith(dialog_, u"Retry"_s)->click();
  QCOMPARE(platform_->tokenLists.count(), 2);
  platform_->tokenLists.finish(ApiTokens{projectToken(u"bot"_s, project_)});
  QTRY_VERIFY(isEnabled(dialog_, u"Use for reading"_s));
  QVERIFY(messageText(dialog_).isEmpty());
}

void ProjectTokenDialogTest::cancelStopsReading() {
  open();
  buttonWith(dialog_, u"Cancel"_s)->click();
  QTRY_VERIFY(!dialog_);
  QVERIFY(platform_->tokenLists.wasStopped(0));
  QVERIFY(!access_.chosen(project_.id));
}

void ProjectTokenDialogTest::cancelChoosesNothing() {
  openWith({projectToken(u"bot"_s, project_)});
  Keyboard(dialog_).press(Qt::Key_Escape);
  QTRY_VERIFY(!dialog_);
  QVERIFY(!access_.chosen(project_.id));
}

void ProjectTokenDialogTest::worksByKeyboard() {
  openWith({projectToken(u"bot"_s, project_), projectToken(u"web"_s, project_)});
  Keyboard keyboard(dialog_);
  QCOMPARE(keyboard.focus(), u"Token"_s);
  QCOMPARE(sharedMnemonics(dialog_), QStringList());
  keyboard.press(Qt::Key_Down);
  keyboard.press(Qt::Key_Return);
  QTRY_VERIFY(!dialog_);
  QCOMPARE(access_.chosen(project_.id)->name, u"web"_s);
}

QTEST_MAIN(ProjectTokenDialogTest)
#include "project_token_dialog_test.moc"
