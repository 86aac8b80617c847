#include "token_editor.h"

#include "session_helpers.h"

#include <QSignalSpy>
#include <QTest>

using namespace tokendesk;
using namespace Qt::StringLiterals;

using enum ApiErrorKind;
using Verdict = CreateReport::Verdict;

Q_DECLARE_METATYPE(tokendesk::TokenScope)

class TokenEditorTest : public QObject {
  Q_OBJECT

 private:
  const Project project_ = projectNamed(u"First"_s);
  std::unique_ptr<FakePlatform> platform_;
  std::unique_ptr<TokenEditor> editor_;
  QList<QString> changed_;  // project ids, "organization" for its part

  [[nodiscard]] TokenDraft draft(TokenStatus status = TokenStatus::Active) const {
    return {.name = u" billing "_s, .status = status};
  }
  [[nodiscard]] TokenDraft projectDraft() const {
    return {.name = u"billing"_s,
            .scope = TokenScope::Project,
            .projectId = project_.id,
            .projectName = project_.name};
  }
  static std::shared_ptr<const ApiTokens> listOf(const ApiTokens& tokens) {
    return std::make_shared<const ApiTokens>(tokens);
  }

 private slots:
  void init();
  void createGivesTheNewToken();
  void createPassesARefusalOn();
  void createThatWasCancelledBeforeSendingChangesNothing();
  void creatingABlockedTokenIsTwoCalls();
  void aFailedBlockIsReportedBesideTheToken();
  void aLostBlockIsConfirmedByReading();
  void aTokenThatIsBlockedAtOnceIsNotBlockedAgain();
  void aLostCreationIsJudged_data();
  void aLostCreationIsJudged();
  void aLostCreationReadsItsOwnPart();
  void aLostCreationCantBeJudgedWithoutTheList();
  void aLostCreationThatWasFoundIsBlockedToo();
  void updateSaysWhenItIsDone();
  void aRefusedUpdateIsNotRead();
  void aLostUpdateIsConfirmedByReading_data();
  void aLostUpdateIsConfirmedByReading();
  void aLostDeletionIsConfirmedByReading_data();
  void aLostDeletionIsConfirmedByReading();
  void stopReachesTheRequest();
};

void TokenEditorTest::init() {
  editor_.reset();
  platform_ = std::make_unique<FakePlatform>();
  editor_ = std::make_unique<TokenEditor>(*platform_);
  changed_.clear();
  connect(editor_.get(), &TokenEditor::changed, this, [this](TokenScope scope, const QString& projectId) {
    changed_ << (scope == TokenScope::Organization ? u"organization"_s : projectId);
  });
}

void TokenEditorTest::createGivesTheNewToken() {
  const auto job = editor_->create(projectDraft(), listOf({}), {});
  QCOMPARE(platform_->creates.last().projectId, project_.id);
  QVERIFY(changed_.isEmpty());

  const ApiToken created = tokenNamed(u"billing"_s, 1, &project_);
  platform_->creates.finish(created);
  QTRY_VERIFY(job.isFinished());
  const auto report = job.result();
  QVERIFY(report.has_value());
  QVERIFY(report->verdict == Verdict::Created && !report->answerLost && !report->blockError);
  QVERIFY(report->token == created);
  QCOMPARE(changed_, QList{project_.id});
  QCOMPARE(platform_->creates.count(), 1);
  QCOMPARE(platform_->updates.count() + platform_->tokenLists.count(), 0);
}

void TokenEditorTest::createPassesARefusalOn() {
  const auto job = editor_->create(draft(TokenStatus::Blocked), listOf({}), {});
  ApiError refusal = errorOf(Invalid);
  refusal.field = u"name"_s;
  platform_->creates.fail(refusal);
  QTRY_VERIFY(job.isFinished());
  QVERIFY(job.result().error() == refusal);
  QVERIFY(changed_.isEmpty());
  QCOMPARE(platform_->creates.count(), 1);
  QCOMPARE(platform_->updates.count() + platform_->organizationLists.count(), 0);
}

void TokenEditorTest::createThatWasCancelledBeforeSendingChangesNothing() {
  std::stop_source stop;
  const auto job = editor_->create(draft(), listOf({}), {.stop = stop.get_token()});
  stop.request_stop();
  QTRY_VERIFY(job.isFinished());
  QVERIFY(job.result().error().kind == Cancelled);
  QCOMPARE(platform_->organizationLists.count(), 0);
}

void TokenEditorTest::creatingABlockedTokenIsTwoCalls() {
  const auto job = editor_->create(draft(TokenStatus::Blocked), listOf({}), {});
  QCOMPARE(platform_->updates.count(), 0);
  const ApiToken created = tokenNamed(u"billing"_s);
  platform_->creates.finish(created);
  QTRY_COMPARE(platform_->updates.count(), 1);
  QVERIFY(!job.isFinished());
  QVERIFY(platform_->updates.last().token == refOf(created));
  QVERIFY(platform_->updates.last().change.status == TokenStatus::Blocked);
  QVERIFY(!platform_->updates.last().change.name && !platform_->updates.last().change.description);

  platform_->updates.finish({});
  QTRY_VERIFY(job.isFinished());
  QVERIFY(job.result()->token->status == TokenStatus::Blocked);
  QVERIFY(!job.result()->blockError);
  QCOMPARE(platform_->creates.count(), 1);
  QCOMPARE(platform_->updates.count(), 1);
}

void TokenEditorTest::aFailedBlockIsReportedBesideTheToken() {
  const auto job = editor_->create(draft(TokenStatus::Blocked), listOf({}), {});
  platform_->creates.finish(tokenNamed(u"billing"_s));
  QTRY_COMPARE(platform_->updates.count(), 1);
  platform_->updates.fail(ServerFault);
  QTRY_VERIFY(job.isFinished());
  const auto report = job.result();
  QVERIFY(report.has_value());
  QVERIFY(report->verdict == Verdict::Created);
  QVERIFY(report->token->status == TokenStatus::Active);
  QVERIFY(report->blockError && report->blockError->kind == ServerFault);
  QCOMPARE(platform_->updates.count(), 1);
}

void TokenEditorTest::aLostBlockIsConfirmedByReading() {
  const auto job = editor_->create(draft(TokenStatus::Blocked), listOf({}), {});
  ApiToken created = tokenNamed(u"billing"_s);
  platform_->creates.finish(created);
  QTRY_COMPARE(platform_->updates.count(), 1);
  platform_->updates.fail(OutcomeUnknown);
  QTRY_COMPARE(platform_->reads.count(), 1);
  created.status = TokenStatus::Blocked;
  platform_->reads.finish(created);
  QTRY_VERIFY(job.isFinished());
  QVERIFY(!job.result()->blockError);
  QVERIFY(job.result()->token->status == TokenStatus::Blocked);
}

void TokenEditorTest::aTokenThatIsBlockedAtOnceIsNotBlockedAgain() {
  const auto job = editor_->create(draft(TokenStatus::Blocked), listOf({}), {});
  ApiToken created = tokenNamed(u"billing"_s);
  created.status = TokenStatus::Blocked;
  platform_->creates.finish(created);
  QTRY_VERIFY(job.isFinished());
  QCOMPARE(platform_->updates.count(), 0);
}

void TokenEditorTest::aLostCreationIsJudged_data() {
  QTest::addColumn<QStringList>("before");  // name and number; "-" where unknown
  QTest::addColumn<QStringList>("after");
  QTest::addColumn<int>("verdict");
  QTest::addColumn<int>("candidates");
  const QStringList unknown{u"-"_s};
  QTest::newRow("new one") << QStringList{u"other 1"_s} << QStringList{u"other 1"_s, u"billing 1"_s}
                           << int(Verdict::Created) << 0;
  QTest::newRow("new one beside one of that name")
      << QStringList{u"billing 1"_s} << QStringList{u"billing 1"_s, u"billing 2"_s} << int(Verdict::Created)
      << 0;
  QTest::newRow("nothing new") << QStringList{u"billing 1"_s} << QStringList{u"billing 1"_s}
                               << int(Verdict::NotCreated) << 0;
  QTest::newRow("new one of another name")
      << QStringList() << QStringList{u"Billing 1"_s, u"billing2 1"_s} << int(Verdict::NotCreated) << 0;
  QTest::newRow("empty list") << QStringList() << QStringList() << int(Verdict::NotCreated) << 0;
  QTest::newRow("two new ones") << QStringList() << QStringList{u"billing 1"_s, u"billing 2"_s}
                                << int(Verdict::CannotTell) << 2;
  QTest::newRow("one, before unknown")
      << unknown << QStringList{u"billing 1"_s} << int(Verdict::CannotTell) << 1;
  QTest::newRow("none, before unknown")
      << unknown << QStringList{u"other 1"_s} << int(Verdict::NotCreated) << 0;
}

void TokenEditorTest::aLostCreationIsJudged() {
  const auto tokensOf = [](const QStringList& texts) {
    ApiTokens tokens;
    for (const QString& text : texts) {
      const QStringList words = text.split(u' ');
      tokens.push_back(tokenNamed(words[0], words[1].toInt()));
    }
    return tokens;
  };
  QFETCH(QStringList, before);
  QFETCH(QStringList, after);
  QFETCH(int, candidates);
  const bool isKnown = before != QStringList{u"-"_s};

  const auto job = editor_->create(draft(), isKnown ? listOf(tokensOf(before)) : nullptr, {});
  platform_->creates.fail(OutcomeUnknown);
  QTRY_COMPARE(platform_->organizationLists.count(), 1);
  QVERIFY(!job.isFinished());
  platform_->organizationLists.finish(tokensOf(after));
  QTRY_VERIFY(job.isFinished());

  const auto report = job.result();
  QVERIFY(report.has_value());
  QVERIFY(report->answerLost);
  QTEST(int(report->verdict), "verdict");
  QCOMPARE(int(report->candidates.size()), candidates);
  QCOMPARE(report->token.has_value(), report->verdict == Verdict::Created);
  if (report->token) QVERIFY(report->token->id == tokensOf(after).back().id);
  QCOMPARE(platform_->creates.count(), 1);
  QCOMPARE(changed_, QList{u"organization"_s});
}

void TokenEditorTest::aLostCreationReadsItsOwnPart() {
  const auto job = editor_->create(projectDraft(), listOf({}), {});
  platform_->creates.fail(OutcomeUnknown);
  QTRY_COMPARE(platform_->tokenLists.count(), 1);
  QVERIFY(platform_->tokenLists.last() == project_);
  platform_->tokenLists.finish(ApiTokens{tokenNamed(u"billing"_s, 1, &project_)});
  QTRY_VERIFY(job.isFinished());
  QVERIFY(job.result()->verdict == Verdict::Created);
  QCOMPARE(changed_, QList{project_.id});
}

void TokenEditorTest::aLostCreationCantBeJudgedWithoutTheList() {
  const auto job = editor_->create(draft(TokenStatus::Blocked), listOf({}), {});
  platform_->creates.fail(OutcomeUnknown);
  QTRY_COMPARE(platform_->organizationLists.count(), 1);
  platform_->organizationLists.fail(Offline);
  QTRY_VERIFY(job.isFinished());
  QVERIFY(job.result()->verdict == Verdict::CannotTell);
  QVERIFY(job.result()->candidates.empty() && !job.result()->token);
  QCOMPARE(platform_->updates.count(), 0);
}

void TokenEditorTest::aLostCreationThatWasFoundIsBlockedToo() {
  const auto job = editor_->create(draft(TokenStatus::Blocked), listOf({}), {});
  platform_->creates.fail(OutcomeUnknown);
  QTRY_COMPARE(platform_->organizationLists.count(), 1);
  platform_->organizationLists.finish(ApiTokens{tokenNamed(u"billing"_s)});
  QTRY_COMPARE(platform_->updates.count(), 1);
  platform_->updates.finish({});
  QTRY_VERIFY(job.isFinished());
  QVERIFY(job.result()->answerLost);
  QVERIFY(job.result()->token->status == TokenStatus::Blocked);
}

void TokenEditorTest::updateSaysWhenItIsDone() {
  const ApiToken token = tokenNamed(u"billing"_s, 1, &project_);
  const auto job = editor_->update(refOf(token), {.description = u"new"_s}, {});
  QVERIFY(platform_->updates.last().token == refOf(token));
  platform_->updates.finish({});
  QTRY_VERIFY(job.isFinished());
  QVERIFY(job.result().has_value());
  QCOMPARE(changed_, QList{project_.id});
  QCOMPARE(platform_->reads.count(), 0);
}

void TokenEditorTest::aRefusedUpdateIsNotRead() {
  const auto job = editor_->update(refOf(tokenNamed(u"billing"_s)), {.status = TokenStatus::Blocked}, {});
  platform_->updates.fail(Conflict);
  QTRY_VERIFY(job.isFinished());
  QVERIFY(job.result().error().kind == Conflict);
  QCOMPARE(platform_->updates.count(), 1);
  QCOMPARE(platform_->reads.count(), 0);
}

void TokenEditorTest::aLostUpdateIsConfirmedByReading_data() {
  QTest::addColumn<QString>("name");
  QTest::addColumn<QString>("description");
  QTest::addColumn<int>("status");
  QTest::addColumn<bool>("isDone");
  QTest::newRow("all taken") << u"billing"_s << u"new"_s << int(TokenStatus::Blocked) << true;
  QTest::newRow("old name") << u"old"_s << u"new"_s << int(TokenStatus::Blocked) << false;
  QTest::newRow("old description") << u"billing"_s << u"old"_s << int(TokenStatus::Blocked) << false;
  QTest::newRow("old status") << u"billing"_s << u"new"_s << int(TokenStatus::Active) << false;
  QTest::newRow("can't be read") << QString() << QString() << 0 << false;
}

void TokenEditorTest::aLostUpdateIsConfirmedByReading() {
  QFETCH(QString, name);
  QFETCH(QString, description);
  QFETCH(int, status);
  QFETCH(bool, isDone);
  ApiToken now = tokenNamed(u"billing"_s);
  const TokenRef token = refOf(now);
  now.name = name;
  now.description = description;
  now.status = static_cast<TokenStatus>(status);

  const auto job = editor_->update(
      token, {.name = u"billing"_s, .description = u"new"_s, .status = TokenStatus::Blocked}, {});
  platform_->updates.fail(OutcomeUnknown);
  QTRY_COMPARE(platform_->reads.count(), 1);
  QVERIFY(platform_->reads.last() == token);
  if (name.isEmpty()) {
    platform_->reads.fail(Offline);
  } else {
    platform_->reads.finish(now);
  }
  QTRY_VERIFY(job.isFinished());
  QCOMPARE(job.result().has_value(), isDone);
  if (!isDone) QVERIFY(job.result().error().kind == OutcomeUnknown);
  QCOMPARE(platform_->updates.count(), 1);
}

void TokenEditorTest::aLostDeletionIsConfirmedByReading_data() {
  QTest::addColumn<int>("status");  // -1: read fails
  QTest::addColumn<int>("error");
  QTest::addColumn<bool>("isDone");
  QTest::newRow("revoked") << int(TokenStatus::Revoked) << 0 << true;
  QTest::newRow("active") << int(TokenStatus::Active) << 0 << false;
  QTest::newRow("not found") << -1 << int(NotFound) << true;
  QTest::newRow("offline") << -1 << int(Offline) << false;
}

void TokenEditorTest::aLostDeletionIsConfirmedByReading() {
  QFETCH(int, status);
  QFETCH(int, error);
  QFETCH(bool, isDone);
  ApiToken now = tokenNamed(u"billing"_s);
  const auto job = editor_->remove(refOf(now), {});
  platform_->removals.fail(OutcomeUnknown);
  QTRY_COMPARE(platform_->reads.count(), 1);
  now.status = static_cast<TokenStatus>(status);
  if (status < 0) {
    platform_->reads.fail(static_cast<ApiErrorKind>(error));
  } else {
    platform_->reads.finish(now);
  }
  QTRY_VERIFY(job.isFinished());
  QCOMPARE(job.result().has_value(), isDone);
  if (!isDone) QVERIFY(job.result().error().kind == OutcomeUnknown);
  QCOMPARE(platform_->removals.count(), 1);
  QCOMPARE(changed_, QList{u"organization"_s});
}

void TokenEditorTest::stopReachesTheRequest() {
  const TokenRef token = refOf(tokenNamed(u"billing"_s));
  std::stop_source stop;
  const CallOptions options{.stop = stop.get_token()};
  const auto read = editor_->read(token, options);
  const auto update = editor_->update(token, {.status = TokenStatus::Active}, options);
  const auto removal = editor_->remove(token, options);
  stop.request_stop();
  QTRY_VERIFY(read.isFinished() && update.isFinished() && removal.isFinished());
  QVERIFY(read.result().error().kind == Cancelled);
  QVERIFY(update.result().error().kind == Cancelled);
  QVERIFY(removal.result().error().kind == Cancelled);
}

QTEST_GUILESS_MAIN(TokenEditorTest)
#include "token_editor_test.moc"
