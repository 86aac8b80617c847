#include "project_editor.h"
#include "session_helpers.h"

#include <QTest>

using namespace tokendesk;
using namespace Qt::StringLiterals;

using enum ApiErrorKind;
using Verdict = ProjectCreation::Verdict;

/// How the creation of a project can end.
class ProjectCreationTest : public QObject {
  Q_OBJECT

 private:
  static std::shared_ptr<const Projects> listed(const Projects& projects) {
    return std::make_shared<const Projects>(projects);
  }

  const ProjectDraft draft_{.name = u" Billing "_s, .administratorEmail = u"a@b.c"_s};
  const Project old_ = projectNamed(u"Old"_s);
  const Project billing_ = projectNamed(u"Billing"_s);
  std::unique_ptr<FakePlatform> platform_;
  std::unique_ptr<ProjectEditor> editor_;
  QStringList changed_;

 private slots:
  void init() {
    platform_ = std::make_unique<FakePlatform>();
    editor_ = std::make_unique<ProjectEditor>(platform_->projects, *platform_);
    changed_.clear();
    connect(editor_.get(), &ProjectEditor::changed, this, [this](const QString& id) { changed_ << id; });
  }
  void cleanup() { editor_.reset(); }
  void theProjectComesWithItsTokens();
  void aRefusalIsPassedOnAndNothingIsRead();
  void aLostAnswerIsJudgedByTheList_data();
  void aLostAnswerIsJudgedByTheList();
  void aListThatCannotBeReadTellsNothing();
  void theLookAfterALostAnswerIsStoppedOnItsOwn();
};

void ProjectCreationTest::theProjectComesWithItsTokens() {
  const CreatedProject created{.project = billing_, .tokens = {tokenNamed(u"default"_s, 1, &billing_)}};
  const auto job = editor_->create(draft_, nullptr, {});
  QVERIFY(editor_->isChanging());
  QVERIFY(platform_->projects.creates.last() == draft_);
  platform_->projects.creates.finish(created);
  QTRY_VERIFY(job.isFinished());
  QVERIFY(job.result()->verdict == Verdict::Created && !job.result()->answerLost);
  QVERIFY(job.result()->created == created);
  QVERIFY(!editor_->isChanging());
  QCOMPARE(changed_, QStringList{billing_.id});
  QCOMPARE(platform_->projectLists.count(), 0);
}

void ProjectCreationTest::aRefusalIsPassedOnAndNothingIsRead() {
  const auto job = editor_->create(draft_, listed({old_}), {});
  platform_->projects.creates.fail({.kind = Conflict, .platformCode = 2029});
  QTRY_VERIFY(job.isFinished());
  QCOMPARE(job.result().error().platformCode, 2029);
  QCOMPARE(platform_->projectLists.count(), 0);
  QVERIFY(changed_.isEmpty());
}

void ProjectCreationTest::aLostAnswerIsJudgedByTheList_data() {
  QTest::addColumn<bool>("isBeforeKnown");
  QTest::addColumn<bool>("wasThere");
  QTest::addColumn<bool>("isThere");
  QTest::addColumn<bool>("mayStillHappen");
  QTest::addColumn<int>("verdict");
  QTest::newRow("new in the list") << true << false << true << false << int(Verdict::Created);
  QTest::newRow("new, though it may still happen") << true << false << true << true << int(Verdict::Created);
  QTest::newRow("not in the list") << true << false << false << false << int(Verdict::NotCreated);
  QTest::newRow("not there yet") << true << false << false << true << int(Verdict::CannotTell);
  QTest::newRow("an old one of its name") << true << true << true << false << int(Verdict::NotCreated);
  QTest::newRow("there, unknown since when") << false << false << true << false << int(Verdict::CannotTell);
  QTest::newRow("not there, list unknown before")
      << false << false << false << false << int(Verdict::NotCreated);
}

void ProjectCreationTest::aLostAnswerIsJudgedByTheList() {
  QFETCH(bool, isBeforeKnown);
  QFETCH(bool, wasThere);
  QFETCH(bool, isThere);
  QFETCH(bool, mayStillHappen);
  QFETCH(int, verdict);
  const Projects without{old_};
  const Projects with{old_, billing_};
  const auto job = editor_->create(draft_, isBeforeKnown ? listed(wasThere ? with : without) : nullptr, {});
  platform_->projects.creates.fail({.kind = OutcomeUnknown, .mayStillHappen = mayStillHappen});
  QTRY_COMPARE(platform_->projectLists.waiting(), 1);
  platform_->projectLists.finish(isThere ? with : without);
  QTRY_VERIFY(job.isFinished());
  QCOMPARE(int(job.result()->verdict), verdict);
  QVERIFY(job.result()->answerLost);
  if (verdict == int(Verdict::Created)) QVERIFY(job.result()->created.project == billing_);
  QVERIFY(job.result()->created.tokens.empty());
  QCOMPARE(platform_->projects.creates.count(), 1);
  QCOMPARE(changed_.size(), 1);
}

void ProjectCreationTest::aListThatCannotBeReadTellsNothing() {
  const auto job = editor_->create(draft_, listed({old_}), {});
  platform_->projects.creates.fail(OutcomeUnknown);
  QTRY_COMPARE(platform_->projectLists.waiting(), 1);
  platform_->projectLists.fail(Offline);
  QTRY_VERIFY(job.isFinished());
  QVERIFY(job.result()->verdict == Verdict::CannotTell);
  QCOMPARE(changed_, QStringList{QString()});
}

void ProjectCreationTest::theLookAfterALostAnswerIsStoppedOnItsOwn() {
  platform_->projects.creates.endOnStop = OutcomeUnknown;
  std::stop_source creation;
  std::stop_source look;
  const auto job = editor_->create(draft_, listed({old_}), {.stop = creation.get_token()},
                                   [&look] { return CallOptions{.stop = look.get_token()}; });
  creation.request_stop();
  QTRY_COMPARE(platform_->projectLists.waiting(), 1);
  QVERIFY(!platform_->projectLists.wasStopped(0));
  look.request_stop();
  QTRY_VERIFY(job.isFinished());
  QVERIFY(job.result()->verdict == Verdict::CannotTell);
}

QTEST_GUILESS_MAIN(ProjectCreationTest)
#include "project_creation_test.moc"
