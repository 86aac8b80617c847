#include "project_editor.h"

#include "session_helpers.h"

#include <QTest>

using namespace tokendesk;
using namespace Qt::StringLiterals;

using enum ApiErrorKind;

/// What ProjectEditor does with projects that are there. Their creation is in project_creation_test.
class ProjectEditorTest : public QObject {
  Q_OBJECT

 private:
  static ProjectDetails detailsOf(const Project& project) { return {.project = project}; }
  static std::unexpected<ApiError> lost(bool mayStillHappen) {
    return std::unexpected(ApiError{.kind = OutcomeUnknown, .mayStillHappen = mayStillHappen});
  }

  const Project seen_{.id = u"p1"_s, .name = u"Support"_s, .description = u"Bots"_s};
  const ProjectTexts wanted_{.name = u"Support 2"_s, .description = u"More bots"_s};
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
  void anUpdateIsSentOnceTheProjectIsStillAsItWasSeen();
  void nothingIsSentWhereTheProjectChanged_data();
  void nothingIsSentWhereTheProjectChanged();
  void nothingIsSentWhereTheProjectCannotBeRead();
  void nothingIsSentAfterAStopWhileReading();
  void aRefusedUpdateIsNotRead();
  void aLostUpdateIsFoundOutByReading_data();
  void aLostUpdateIsFoundOutByReading();
  void aDeletionSaysWhenItIsDone();
  void aLostDeletionIsFoundOutByReading_data();
  void aLostDeletionIsFoundOutByReading();
  void aStopThatLosesTheAnswerLeavesTheConfirmingRead();
  void jobsGoOnWithoutWhoeverStartedThem();
};

void ProjectEditorTest::anUpdateIsSentOnceTheProjectIsStillAsItWasSeen() {
  const auto job = editor_->update(seen_, wanted_, {});
  QVERIFY(editor_->isChanging());
  QCOMPARE(platform_->projects.reads.last(), u"p1"_s);
  QCOMPARE(platform_->projects.updates.count(), 0);
  Project now = seen_;
  now.active = false;  // not what the user edits
  platform_->projects.reads.finish(detailsOf(now));
  QTRY_COMPARE(platform_->projects.updates.count(), 1);
  QCOMPARE(platform_->projects.updates.last().projectId, u"p1"_s);
  QVERIFY(platform_->projects.updates.last().texts == wanted_);
  QVERIFY(changed_.isEmpty());
  platform_->projects.updates.finish({});
  QTRY_VERIFY(job.isFinished());
  QVERIFY(job.result() && !job.result()->changedMeanwhile);
  QVERIFY(!editor_->isChanging());
  QCOMPARE(changed_, QStringList{u"p1"_s});
  QCOMPARE(platform_->projects.reads.count(), 1);
}

void ProjectEditorTest::nothingIsSentWhereTheProjectChanged_data() {
  QTest::addColumn<QString>("name");
  QTest::addColumn<QString>("description");
  QTest::newRow("name") << u"Help"_s << u"Bots"_s;
  QTest::newRow("description") << u"Support"_s << u"None"_s;
}

void ProjectEditorTest::nothingIsSentWhereTheProjectChanged() {
  QFETCH(QString, name);
  QFETCH(QString, description);
  const Project now{.id = u"p1"_s, .name = name, .description = description};
  const auto job = editor_->update(seen_, wanted_, {});
  platform_->projects.reads.finish(detailsOf(now));
  QTRY_VERIFY(job.isFinished());
  QVERIFY(job.result() && job.result()->changedMeanwhile == now);
  QCOMPARE(platform_->projects.updates.count(), 0);
  QVERIFY(!editor_->isChanging());
  QCOMPARE(changed_, QStringList{u"p1"_s});  // the list is out of date
}

void ProjectEditorTest::nothingIsSentWhereTheProjectCannotBeRead() {
  const auto job = editor_->update(seen_, wanted_, {});
  platform_->projects.reads.fail(NotFound);
  QTRY_VERIFY(job.isFinished());
  QVERIFY(job.result().error().kind == NotFound);
  QCOMPARE(platform_->projects.updates.count(), 0);
}

void ProjectEditorTest::nothingIsSentAfterAStopWhileReading() {
  platform_->projects.reads.endOnStop.reset();  // its answer is on the way already
  std::stop_source stop;
  const auto job = editor_->update(seen_, wanted_, {.stop = stop.get_token()});
  stop.request_stop();
  platform_->projects.reads.finish(detailsOf(seen_));
  QTRY_VERIFY(job.isFinished());
  QVERIFY(job.result().error().kind == Cancelled);
  QCOMPARE(platform_->projects.updates.count(), 0);
}

void ProjectEditorTest::aRefusedUpdateIsNotRead() {
  const auto job = editor_->update(seen_, wanted_, {});
  platform_->projects.reads.finish(detailsOf(seen_));
  QTRY_COMPARE(platform_->projects.updates.count(), 1);
  platform_->projects.updates.fail(Conflict);
  QTRY_VERIFY(job.isFinished());
  QVERIFY(job.result().error().kind == Conflict);
  QCOMPARE(platform_->projects.reads.count(), 1);
}

void ProjectEditorTest::aLostUpdateIsFoundOutByReading_data() {
  QTest::addColumn<QString>("name");  // empty: it can't be read
  QTest::addColumn<QString>("description");
  QTest::addColumn<bool>("mayStillHappen");
  QTest::addColumn<std::optional<ApiErrorKind>>("error");
  const auto none = std::optional<ApiErrorKind>();
  const auto is = [](ApiErrorKind kind) { return std::optional(kind); };
  QTest::newRow("taken") << u"Support 2"_s << u"More bots"_s << false << none;
  QTest::newRow("taken all the same") << u"Support 2"_s << u"More bots"_s << true << none;
  QTest::newRow("taken, and trimmed") << u"Support 2"_s << u" More bots "_s << false << none;
  QTest::newRow("as before") << u"Support"_s << u"Bots"_s << false << is(Offline);
  QTest::newRow("as before yet") << u"Support"_s << u"Bots"_s << true << is(OutcomeUnknown);
  QTest::newRow("old name") << u"Support"_s << u"More bots"_s << false << is(OutcomeUnknown);
  QTest::newRow("old description") << u"Support 2"_s << u"Bots"_s << false << is(OutcomeUnknown);
  QTest::newRow("can't be read") << QString() << QString() << false << is(OutcomeUnknown);
}

void ProjectEditorTest::aLostUpdateIsFoundOutByReading() {
  QFETCH(QString, name);
  QFETCH(QString, description);
  QFETCH(bool, mayStillHappen);
  QFETCH(std::optional<ApiErrorKind>, error);
  const auto job = editor_->update(seen_, {.name = u" Support 2"_s, .description = u"More bots"_s}, {});
  platform_->projects.reads.finish(detailsOf(seen_));
  QTRY_COMPARE(platform_->projects.updates.count(), 1);
  platform_->projects.updates.finish(lost(mayStillHappen));
  QTRY_COMPARE(platform_->projects.reads.count(), 2);
  if (name.isEmpty()) {
    platform_->projects.reads.fail(Offline);
  } else {
    platform_->projects.reads.finish(detailsOf({.id = u"p1"_s, .name = name, .description = description}));
  }
  QTRY_VERIFY(job.isFinished());
  const auto outcome = job.result();
  QVERIFY((outcome ? std::nullopt : std::optional(outcome.error().kind)) == error);
  QCOMPARE(platform_->projects.updates.count(), 1);
}

void ProjectEditorTest::aDeletionSaysWhenItIsDone() {
  const auto job = editor_->remove(u"p1"_s, {});
  QVERIFY(editor_->isChanging());
  QCOMPARE(platform_->projects.removals.last(), u"p1"_s);
  platform_->projects.removals.finish({});
  QTRY_VERIFY(job.isFinished());
  QVERIFY(job.result().has_value());
  QVERIFY(!editor_->isChanging());
  QCOMPARE(changed_, QStringList{u"p1"_s});
  QCOMPARE(platform_->projects.reads.count(), 0);
}

void ProjectEditorTest::aLostDeletionIsFoundOutByReading_data() {
  QTest::addColumn<std::optional<ApiErrorKind>>("readError");  // none: it is still there
  QTest::addColumn<bool>("active");
  QTest::addColumn<bool>("mayStillHappen");
  QTest::addColumn<std::optional<ApiErrorKind>>("error");
  const auto none = std::optional<ApiErrorKind>();
  const auto is = [](ApiErrorKind kind) { return std::optional(kind); };
  QTest::newRow("gone") << is(NotFound) << true << false << none;
  QTest::newRow("gone all the same") << is(NotFound) << true << true << none;
  QTest::newRow("still there") << none << true << false << is(Offline);
  QTest::newRow("there yet") << none << true << true << is(OutcomeUnknown);
  QTest::newRow("hidden") << none << false << false << is(OutcomeUnknown);
  QTest::newRow("not permitted") << is(NotPermitted) << true << false << is(OutcomeUnknown);
  QTest::newRow("offline") << is(Offline) << true << false << is(OutcomeUnknown);
}

void ProjectEditorTest::aLostDeletionIsFoundOutByReading() {
  QFETCH(std::optional<ApiErrorKind>, readError);
  QFETCH(bool, active);
  QFETCH(bool, mayStillHappen);
  QFETCH(std::optional<ApiErrorKind>, error);
  const auto job = editor_->remove(u"p1"_s, {});
  platform_->projects.removals.finish(lost(mayStillHappen));
  QTRY_COMPARE(platform_->projects.reads.count(), 1);
  if (readError) {
    platform_->projects.reads.fail(*readError);
  } else {
    Project now = seen_;
    now.active = active;
    platform_->projects.reads.finish(detailsOf(now));
  }
  QTRY_VERIFY(job.isFinished());
  const auto outcome = job.result();
  QVERIFY((outcome ? std::nullopt : std::optional(outcome.error().kind)) == error);
  QCOMPARE(platform_->projects.removals.count(), 1);
}

void ProjectEditorTest::aStopThatLosesTheAnswerLeavesTheConfirmingRead() {
  platform_->projects.removals.endOnStop = OutcomeUnknown;
  std::stop_source stop;
  const auto job = editor_->remove(u"p1"_s, {.stop = stop.get_token()});
  stop.request_stop();
  QTRY_COMPARE(platform_->projects.reads.waiting(), 1);
  platform_->projects.reads.fail(NotFound);
  QTRY_VERIFY(job.isFinished());
  QVERIFY(job.result().has_value());
}

void ProjectEditorTest::jobsGoOnWithoutWhoeverStartedThem() {
  editor_->update(seen_, wanted_, {});
  platform_->projects.reads.finish(detailsOf(seen_));
  QTRY_COMPARE(platform_->projects.updates.count(), 1);
  platform_->projects.updates.finish({});
  QTRY_COMPARE(changed_, QStringList{u"p1"_s});
}

QTEST_GUILESS_MAIN(ProjectEditorTest)
#include "project_editor_test.moc"
