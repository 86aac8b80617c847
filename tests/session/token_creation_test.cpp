#include "edited_tokens.h"

#include <QTest>

using namespace tokendesk;
using namespace Qt::StringLiterals;

using enum ApiErrorKind;
using Verdict = CreateReport::Verdict;

/// TokenEditor::create(), blocked tokens and lost answers included.
class TokenCreationTest : public QObject {
  Q_OBJECT

 private:
  std::unique_ptr<EditedTokens> tokens_;

  [[nodiscard]] TokenDraft draft(TokenStatus status = TokenStatus::Active) const {
    return {.name = u" billing "_s, .status = status};
  }
  [[nodiscard]] TokenDraft projectDraft() const {
    return {.name = u"billing"_s,
            .scope = TokenScope::Project,
            .ownerId = tokens_->project.id,
            .ownerName = tokens_->project.name};
  }
  static std::shared_ptr<const ApiTokens> listOf(const ApiTokens& tokens) {
    return std::make_shared<const ApiTokens>(tokens);
  }

 private slots:
  void init() { tokens_ = std::make_unique<EditedTokens>(); }
  void cleanup() { tokens_.reset(); }
  void createGivesTheNewToken();
  void createPassesARefusalOn();
  void createThatWasCancelledBeforeSendingChangesNothing();
  void creatingABlockedTokenIsTwoCalls();
  void aFailedBlockIsReportedBesideTheToken();
  void aLostBlockIsConfirmedByReading();
  void aTokenThatIsBlockedAtOnceIsNotBlockedAgain();
  void aLostCreationIsJudged_data();
  void aLostCreationIsJudged();
  void aListReadTooEarlyDoesNotProveAnything();
  void aLostCreationReadsItsOwnPart();
  void aLostCreationCantBeJudgedWithoutTheList();
  void aLostCreationThatWasFoundIsBlockedToo();
  void eachCallOfACreationIsStoppedOnItsOwn();
};

void TokenCreationTest::createGivesTheNewToken() {
  const auto job = tokens_->editor.create(projectDraft(), listOf({}), {});
  QCOMPARE(tokens_->platform.creates.last().ownerId, tokens_->project.id);
  QVERIFY(tokens_->changed.isEmpty());

  const ApiToken created = tokenNamed(u"billing"_s, 1, &tokens_->project);
  tokens_->platform.creates.finish(IssuedToken{created});
  QTRY_VERIFY(job.isFinished());
  const auto report = job.result();
  QVERIFY(report.has_value());
  QVERIFY(report->verdict == Verdict::Created && !report->answerLost && !report->blockError);
  QVERIFY(report->token == created);
  QCOMPARE(tokens_->changed, QList{tokens_->project.id});
  QCOMPARE(tokens_->platform.creates.count(), 1);
  QCOMPARE(tokens_->platform.updates.count() + tokens_->platform.tokenLists.count(), 0);
}

void TokenCreationTest::createPassesARefusalOn() {
  const auto job = tokens_->editor.create(draft(TokenStatus::Blocked), listOf({}), {});
  ApiError refusal = errorOf(Invalid);
  refusal.field = u"name"_s;
  tokens_->platform.creates.fail(refusal);
  QTRY_VERIFY(job.isFinished());
  QVERIFY(job.result().error() == refusal);
  QVERIFY(tokens_->changed.isEmpty());
  QCOMPARE(tokens_->platform.creates.count(), 1);
  QCOMPARE(tokens_->platform.updates.count() + tokens_->platform.organizationLists.count(), 0);
}

void TokenCreationTest::createThatWasCancelledBeforeSendingChangesNothing() {
  std::stop_source stop;
  const auto job = tokens_->editor.create(draft(), listOf({}), {.stop = stop.get_token()});
  stop.request_stop();
  QTRY_VERIFY(job.isFinished());
  QVERIFY(job.result().error().kind == Cancelled);
  QCOMPARE(tokens_->platform.organizationLists.count(), 0);
}

void TokenCreationTest::creatingABlockedTokenIsTwoCalls() {
  const auto job = tokens_->editor.create(draft(TokenStatus::Blocked), listOf({}), {});
  QCOMPARE(tokens_->platform.updates.count(), 0);
  const ApiToken created = tokenNamed(u"billing"_s);
  tokens_->platform.creates.finish(IssuedToken{created});
  QTRY_COMPARE(tokens_->platform.updates.count(), 1);
  QVERIFY(!job.isFinished());
  QVERIFY(tokens_->platform.updates.last().token == refOf(created));
  QVERIFY(tokens_->platform.updates.last().change.status == TokenStatus::Blocked);
  QVERIFY(!tokens_->platform.updates.last().change.name &&
          !tokens_->platform.updates.last().change.description);

  tokens_->platform.updates.finish({});
  QTRY_VERIFY(job.isFinished());
  QVERIFY(job.result()->token->status == TokenStatus::Blocked);
  QVERIFY(!job.result()->blockError);
  QCOMPARE(tokens_->platform.creates.count(), 1);
  QCOMPARE(tokens_->platform.updates.count(), 1);
}

void TokenCreationTest::aFailedBlockIsReportedBesideTheToken() {
  const auto job = tokens_->editor.create(draft(TokenStatus::Blocked), listOf({}), {});
  tokens_->platform.creates.finish(IssuedToken{tokenNamed(u"billing"_s)});
  QTRY_COMPARE(tokens_->platform.updates.count(), 1);
  tokens_->platform.updates.fail(ServerFault);
  QTRY_VERIFY(job.isFinished());
  const auto report = job.result();
  QVERIFY(report.has_value());
  QVERIFY(report->verdict == Verdict::Created);
  QVERIFY(report->token->status == TokenStatus::Active);
  QVERIFY(report->blockError && report->blockError->kind == ServerFault);
  QCOMPARE(tokens_->platform.updates.count(), 1);
}

void TokenCreationTest::aLostBlockIsConfirmedByReading() {
  const auto job = tokens_->editor.create(draft(TokenStatus::Blocked), listOf({}), {});
  ApiToken created = tokenNamed(u"billing"_s);
  tokens_->platform.creates.finish(IssuedToken{created});
  QTRY_COMPARE(tokens_->platform.updates.count(), 1);
  tokens_->platform.updates.fail(OutcomeUnknown);
  QTRY_COMPARE(tokens_->platform.reads.count(), 1);
  created.status = TokenStatus::Blocked;
  tokens_->platform.reads.finish(created);
  QTRY_VERIFY(job.isFinished());
  QVERIFY(!job.result()->blockError);
  QVERIFY(job.result()->token->status == TokenStatus::Blocked);
}

void TokenCreationTest::aTokenThatIsBlockedAtOnceIsNotBlockedAgain() {
  const auto job = tokens_->editor.create(draft(TokenStatus::Blocked), listOf({}), {});
  ApiToken created = tokenNamed(u"billing"_s);
  created.status = TokenStatus::Blocked;
  tokens_->platform.creates.finish(IssuedToken{created});
  QTRY_VERIFY(job.isFinished());
  QCOMPARE(tokens_->platform.updates.count(), 0);
}

void TokenCreationTest::aLostCreationIsJudged_data() {
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

void TokenCreationTest::aLostCreationIsJudged() {
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

  const auto job = tokens_->editor.create(draft(), isKnown ? listOf(tokensOf(before)) : nullptr, {});
  tokens_->platform.creates.fail(OutcomeUnknown);
  QTRY_COMPARE(tokens_->platform.organizationLists.count(), 1);
  QVERIFY(!job.isFinished());
  tokens_->platform.organizationLists.finish(tokensOf(after));
  QTRY_VERIFY(job.isFinished());

  const auto report = job.result();
  QVERIFY(report.has_value());
  QVERIFY(report->answerLost);
  QTEST(int(report->verdict), "verdict");
  QCOMPARE(int(report->candidates.size()), candidates);
  QCOMPARE(report->token.has_value(), report->verdict == Verdict::Created);
  if (report->token) QVERIFY(report->token->id == tokensOf(after).back().id);
  QCOMPARE(tokens_->platform.creates.count(), 1);
  QCOMPARE(tokens_->changed, QList{u"organization"_s});
}

void TokenCreationTest::aListReadTooEarlyDoesNotProveAnything() {
  ApiError givenUp = errorOf(OutcomeUnknown);
  givenUp.mayStillHappen = true;
  const auto job = tokens_->editor.create(draft(), listOf({}), {});
  tokens_->platform.creates.fail(givenUp);
  QTRY_COMPARE(tokens_->platform.organizationLists.count(), 1);
  tokens_->platform.organizationLists.finish(ApiTokens{tokenNamed(u"other"_s)});
  QTRY_VERIFY(job.isFinished());
  QVERIFY(job.result()->verdict == Verdict::CannotTell);
  QVERIFY(job.result()->candidates.empty());
}

void TokenCreationTest::aLostCreationReadsItsOwnPart() {
  const auto job = tokens_->editor.create(projectDraft(), listOf({}), {});
  tokens_->platform.creates.fail(OutcomeUnknown);
  QTRY_COMPARE(tokens_->platform.tokenLists.count(), 1);
  QVERIFY(tokens_->platform.tokenLists.last() == tokens_->project);
  tokens_->platform.tokenLists.finish(ApiTokens{tokenNamed(u"billing"_s, 1, &tokens_->project)});
  QTRY_VERIFY(job.isFinished());
  QVERIFY(job.result()->verdict == Verdict::Created);
  QCOMPARE(tokens_->changed, QList{tokens_->project.id});
}

void TokenCreationTest::aLostCreationCantBeJudgedWithoutTheList() {
  const auto job = tokens_->editor.create(draft(TokenStatus::Blocked), listOf({}), {});
  tokens_->platform.creates.fail(OutcomeUnknown);
  QTRY_COMPARE(tokens_->platform.organizationLists.count(), 1);
  tokens_->platform.organizationLists.fail(Offline);
  QTRY_VERIFY(job.isFinished());
  QVERIFY(job.result()->verdict == Verdict::CannotTell);
  QVERIFY(job.result()->candidates.empty() && !job.result()->token);
  QCOMPARE(tokens_->platform.updates.count(), 0);
}

void TokenCreationTest::aLostCreationThatWasFoundIsBlockedToo() {
  const auto job = tokens_->editor.create(draft(TokenStatus::Blocked), listOf({}), {});
  tokens_->platform.creates.fail(OutcomeUnknown);
  QTRY_COMPARE(tokens_->platform.organizationLists.count(), 1);
  tokens_->platform.organizationLists.finish(ApiTokens{tokenNamed(u"billing"_s)});
  QTRY_COMPARE(tokens_->platform.updates.count(), 1);
  tokens_->platform.updates.finish({});
  QTRY_VERIFY(job.isFinished());
  QVERIFY(job.result()->answerLost);
  QVERIFY(job.result()->token->status == TokenStatus::Blocked);
}

void TokenCreationTest::eachCallOfACreationIsStoppedOnItsOwn() {
  FakePlatform& platform = tokens_->platform;
  platform.creates.endOnStop = platform.updates.endOnStop = OutcomeUnknown;
  std::stop_source create;
  std::stop_source list;
  std::stop_source block;
  const auto followUp = [&](const CreateReport& soFar) {
    return CallOptions{.stop = soFar.token ? block.get_token() : list.get_token()};
  };
  const auto blocked =
      tokens_->editor.create(draft(TokenStatus::Blocked), listOf({}), {.stop = create.get_token()}, followUp);
  create.request_stop();
  QTRY_COMPARE(platform.organizationLists.waiting(), 1);
  platform.organizationLists.finish(ApiTokens{tokenNamed(u"billing"_s)});
  QTRY_COMPARE(platform.updates.waiting(), 1);
  QVERIFY(!list.stop_requested());
  block.request_stop();
  QTRY_COMPARE(platform.reads.waiting(), 1);  // it was sent: what became of it is still found out
  platform.reads.finish(tokenNamed(u"billing"_s));
  QTRY_VERIFY(blocked.isFinished());
  QVERIFY(blocked.result()->token.has_value());
  QVERIFY(blocked.result()->blockError->kind == OutcomeUnknown);

  const auto lost = tokens_->editor.create(draft(), listOf({}), {}, followUp);
  platform.creates.fail(OutcomeUnknown);
  QTRY_COMPARE(platform.organizationLists.waiting(), 1);
  list.request_stop();
  QTRY_VERIFY(lost.isFinished());
  QVERIFY(lost.result()->verdict == Verdict::CannotTell);
}

QTEST_GUILESS_MAIN(TokenCreationTest)
#include "token_creation_test.moc"
