#include "edited_tokens.h"

#include <QTest>

using namespace tokendesk;
using namespace Qt::StringLiterals;

using enum ApiErrorKind;

namespace {

/// How the job failed; none where it didn't.
std::optional<ApiErrorKind> errorOf(const Job<void>& job) {
  const Outcome<void> outcome = job.result();
  return outcome ? std::nullopt : std::optional(outcome.error().kind);
}

}  // namespace

/// What TokenEditor does with a token that is there.
class TokenEditorTest : public QObject {
  Q_OBJECT

 private:
  std::unique_ptr<EditedTokens> tokens_;

 private slots:
  void init() { tokens_ = std::make_unique<EditedTokens>(); }
  void cleanup() { tokens_.reset(); }
  void updateSaysWhenItIsDone();
  void aRefusedUpdateIsNotRead();
  void aLostUpdateIsFoundOutByReading_data();
  void aLostUpdateIsFoundOutByReading();
  void aLostDeletionIsFoundOutByReading_data();
  void aLostDeletionIsFoundOutByReading();
  void stopReachesTheRequest();
  void stopReachesTheConfirmingRead();
  void aStopThatLosesTheAnswerLeavesTheConfirmingRead();
};

void TokenEditorTest::updateSaysWhenItIsDone() {
  const ApiToken token = tokenNamed(u"billing"_s, 1, &tokens_->project);
  const auto job = tokens_->editor.update(token, {.description = u"new"_s}, {});
  QVERIFY(tokens_->platform.updates.last().token == refOf(token));
  QVERIFY(tokens_->editor.isChanging());
  tokens_->platform.updates.finish({});
  QTRY_VERIFY(job.isFinished());
  QVERIFY(!tokens_->editor.isChanging());
  QVERIFY(job.result().has_value());
  QCOMPARE(tokens_->changed, QList{tokens_->project.id});
  QCOMPARE(tokens_->platform.reads.count(), 0);
}

void TokenEditorTest::aRefusedUpdateIsNotRead() {
  const auto job = tokens_->editor.update(tokenNamed(u"billing"_s), {.status = TokenStatus::Blocked}, {});
  tokens_->platform.updates.fail(Conflict);
  QTRY_VERIFY(job.isFinished());
  QVERIFY(job.result().error().kind == Conflict);
  QCOMPARE(tokens_->platform.updates.count(), 1);
  QCOMPARE(tokens_->platform.reads.count(), 0);
}

void TokenEditorTest::aLostUpdateIsFoundOutByReading_data() {
  QTest::addColumn<QString>("name");  // empty: it can't be read
  QTest::addColumn<QString>("description");
  QTest::addColumn<TokenStatus>("status");
  QTest::addColumn<bool>("mayStillHappen");
  QTest::addColumn<int>("httpStatus");
  QTest::addColumn<std::optional<ApiErrorKind>>("error");
  const auto none = std::optional<ApiErrorKind>();
  const auto is = [](ApiErrorKind kind) { return std::optional(kind); };
  using enum TokenStatus;
  QTest::newRow("all taken") << u"billing"_s << u"new"_s << Blocked << false << 0 << none;
  QTest::newRow("taken all the same") << u"billing"_s << u"new"_s << Blocked << true << 0 << none;
  QTest::newRow("taken, and trimmed") << u"billing "_s << u" new"_s << Blocked << false << 0 << none;
  QTest::newRow("as before") << u"old"_s << u"was"_s << Active << false << 0 << is(Offline);
  QTest::newRow("as before, after an answer")
      << u"old"_s << u"was"_s << Active << false << 200 << is(BadAnswer);
  QTest::newRow("as before yet") << u"old"_s << u"was"_s << Active << true << 0 << is(OutcomeUnknown);
  QTest::newRow("old name") << u"old"_s << u"new"_s << Blocked << false << 0 << is(OutcomeUnknown);
  QTest::newRow("old description") << u"billing"_s << u"was"_s << Blocked << false << 0 << is(OutcomeUnknown);
  QTest::newRow("old status") << u"billing"_s << u"new"_s << Active << false << 0 << is(OutcomeUnknown);
  QTest::newRow("of somebody else") << u"theirs"_s << u"was"_s << Active << false << 0 << is(OutcomeUnknown);
  QTest::newRow("can't be read") << QString() << QString() << Active << false << 0 << is(OutcomeUnknown);
}

void TokenEditorTest::aLostUpdateIsFoundOutByReading() {
  QFETCH(QString, name);
  QFETCH(QString, description);
  QFETCH(TokenStatus, status);
  QFETCH(bool, mayStillHappen);
  QFETCH(int, httpStatus);
  QFETCH(std::optional<ApiErrorKind>, error);
  ApiToken seen = tokenNamed(u"old"_s);
  seen.description = u"was"_s;
  ApiToken now = seen;
  now.name = name;
  now.description = description;
  now.status = status;

  const auto job = tokens_->editor.update(
      seen, {.name = u"billing"_s, .description = u"new"_s, .status = TokenStatus::Blocked}, {});
  tokens_->platform.updates.finish(std::unexpected(
      ApiError{.kind = OutcomeUnknown, .httpStatus = httpStatus, .mayStillHappen = mayStillHappen}));
  QTRY_COMPARE(tokens_->platform.reads.count(), 1);
  QVERIFY(tokens_->platform.reads.last() == refOf(seen));
  if (name.isEmpty()) {
    tokens_->platform.reads.fail(Offline);
  } else {
    tokens_->platform.reads.finish(now);
  }
  QTRY_VERIFY(job.isFinished());
  QVERIFY(errorOf(job) == error);
  QCOMPARE(tokens_->platform.updates.count(), 1);
}

void TokenEditorTest::aLostDeletionIsFoundOutByReading_data() {
  QTest::addColumn<std::optional<TokenStatus>>("status");
  QTest::addColumn<ApiErrorKind>("readError");  // where there is no status
  QTest::addColumn<bool>("mayStillHappen");
  QTest::addColumn<std::optional<ApiErrorKind>>("error");
  const auto none = std::optional<ApiErrorKind>();
  const auto is = [](ApiErrorKind kind) { return std::optional(kind); };
  const auto read = [](TokenStatus status) { return std::optional(status); };
  const auto unread = std::optional<TokenStatus>();
  QTest::newRow("revoked") << read(TokenStatus::Revoked) << Offline << false << none;
  QTest::newRow("not found") << unread << NotFound << false << none;
  QTest::newRow("not found all the same") << unread << NotFound << true << none;
  QTest::newRow("still there") << read(TokenStatus::Active) << Offline << false << is(Offline);
  QTest::newRow("there yet") << read(TokenStatus::Active) << Offline << true << is(OutcomeUnknown);
  QTest::newRow("can't be read") << unread << NotPermitted << false << is(OutcomeUnknown);
}

void TokenEditorTest::aLostDeletionIsFoundOutByReading() {
  QFETCH(std::optional<TokenStatus>, status);
  QFETCH(ApiErrorKind, readError);
  QFETCH(bool, mayStillHappen);
  QFETCH(std::optional<ApiErrorKind>, error);
  ApiToken now = tokenNamed(u"billing"_s);
  const auto job = tokens_->editor.remove(refOf(now), {});
  tokens_->platform.removals.finish(
      std::unexpected(ApiError{.kind = OutcomeUnknown, .mayStillHappen = mayStillHappen}));
  QTRY_COMPARE(tokens_->platform.reads.count(), 1);
  if (status) {
    now.status = *status;
    tokens_->platform.reads.finish(now);
  } else {
    tokens_->platform.reads.fail(readError);
  }
  QTRY_VERIFY(job.isFinished());
  QVERIFY(errorOf(job) == error);
  QCOMPARE(tokens_->platform.removals.count(), 1);
  QCOMPARE(tokens_->changed, QList{u"organization"_s});
}

void TokenEditorTest::stopReachesTheRequest() {
  const ApiToken token = tokenNamed(u"billing"_s);
  std::stop_source stop;
  const CallOptions options{.stop = stop.get_token()};
  const auto read = tokens_->editor.read(refOf(token), options);
  const auto update = tokens_->editor.update(token, {.status = TokenStatus::Active}, options);
  const auto removal = tokens_->editor.remove(refOf(token), options);
  stop.request_stop();
  QTRY_VERIFY(read.isFinished() && update.isFinished() && removal.isFinished());
  QVERIFY(read.result().error().kind == Cancelled);
  QVERIFY(update.result().error().kind == Cancelled);
  QVERIFY(removal.result().error().kind == Cancelled);
}

void TokenEditorTest::stopReachesTheConfirmingRead() {
  const ApiToken token = tokenNamed(u"billing"_s);
  std::stop_source stop;
  const CallOptions options{.stop = stop.get_token()};
  const auto update = tokens_->editor.update(token, {.status = TokenStatus::Active}, options);
  const auto removal = tokens_->editor.remove(refOf(token), options);
  tokens_->platform.updates.fail(OutcomeUnknown);
  tokens_->platform.removals.fail(OutcomeUnknown);
  QTRY_COMPARE(tokens_->platform.reads.waiting(), 2);
  stop.request_stop();
  QTRY_VERIFY(update.isFinished() && removal.isFinished());
  QVERIFY(update.result().error().kind == OutcomeUnknown);
  QVERIFY(removal.result().error().kind == OutcomeUnknown);
}

void TokenEditorTest::aStopThatLosesTheAnswerLeavesTheConfirmingRead() {
  ApiToken token = tokenNamed(u"billing"_s);
  token.status = TokenStatus::Blocked;
  tokens_->platform.updates.endOnStop = OutcomeUnknown;
  std::stop_source stop;
  const auto update =
      tokens_->editor.update(token, {.status = TokenStatus::Blocked}, {.stop = stop.get_token()});
  stop.request_stop();
  QTRY_COMPARE(tokens_->platform.reads.waiting(), 1);
  tokens_->platform.reads.finish(token);
  QTRY_VERIFY(update.isFinished());
  QVERIFY(update.result().has_value());
}

QTEST_GUILESS_MAIN(TokenEditorTest)
#include "token_editor_test.moc"
