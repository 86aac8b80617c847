#include "edited_tokens.h"

#include <QTest>

using namespace tokendesk;
using namespace Qt::StringLiterals;

using enum ApiErrorKind;

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
  void aLostUpdateIsConfirmedByReading_data();
  void aLostUpdateIsConfirmedByReading();
  void aLostDeletionIsConfirmedByReading_data();
  void aLostDeletionIsConfirmedByReading();
  void stopReachesTheRequest();
  void stopReachesTheConfirmingRead();
  void aStopThatLosesTheAnswerLeavesTheConfirmingRead();
};

void TokenEditorTest::updateSaysWhenItIsDone() {
  const ApiToken token = tokenNamed(u"billing"_s, 1, &tokens_->project);
  const auto job = tokens_->editor.update(refOf(token), {.description = u"new"_s}, {});
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
  const auto job =
      tokens_->editor.update(refOf(tokenNamed(u"billing"_s)), {.status = TokenStatus::Blocked}, {});
  tokens_->platform.updates.fail(Conflict);
  QTRY_VERIFY(job.isFinished());
  QVERIFY(job.result().error().kind == Conflict);
  QCOMPARE(tokens_->platform.updates.count(), 1);
  QCOMPARE(tokens_->platform.reads.count(), 0);
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

  const auto job = tokens_->editor.update(
      token, {.name = u"billing"_s, .description = u"new"_s, .status = TokenStatus::Blocked}, {});
  tokens_->platform.updates.fail(OutcomeUnknown);
  QTRY_COMPARE(tokens_->platform.reads.count(), 1);
  QVERIFY(tokens_->platform.reads.last() == token);
  if (name.isEmpty()) {
    tokens_->platform.reads.fail(Offline);
  } else {
    tokens_->platform.reads.finish(now);
  }
  QTRY_VERIFY(job.isFinished());
  QCOMPARE(job.result().has_value(), isDone);
  if (!isDone) QVERIFY(job.result().error().kind == OutcomeUnknown);
  QCOMPARE(tokens_->platform.updates.count(), 1);
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
  const auto job = tokens_->editor.remove(refOf(now), {});
  tokens_->platform.removals.fail(OutcomeUnknown);
  QTRY_COMPARE(tokens_->platform.reads.count(), 1);
  now.status = static_cast<TokenStatus>(status);
  if (status < 0) {
    tokens_->platform.reads.fail(static_cast<ApiErrorKind>(error));
  } else {
    tokens_->platform.reads.finish(now);
  }
  QTRY_VERIFY(job.isFinished());
  QCOMPARE(job.result().has_value(), isDone);
  if (!isDone) QVERIFY(job.result().error().kind == OutcomeUnknown);
  QCOMPARE(tokens_->platform.removals.count(), 1);
  QCOMPARE(tokens_->changed, QList{u"organization"_s});
}

void TokenEditorTest::stopReachesTheRequest() {
  const TokenRef token = refOf(tokenNamed(u"billing"_s));
  std::stop_source stop;
  const CallOptions options{.stop = stop.get_token()};
  const auto read = tokens_->editor.read(token, options);
  const auto update = tokens_->editor.update(token, {.status = TokenStatus::Active}, options);
  const auto removal = tokens_->editor.remove(token, options);
  stop.request_stop();
  QTRY_VERIFY(read.isFinished() && update.isFinished() && removal.isFinished());
  QVERIFY(read.result().error().kind == Cancelled);
  QVERIFY(update.result().error().kind == Cancelled);
  QVERIFY(removal.result().error().kind == Cancelled);
}

void TokenEditorTest::stopReachesTheConfirmingRead() {
  const TokenRef token = refOf(tokenNamed(u"billing"_s));
  std::stop_source stop;
  const CallOptions options{.stop = stop.get_token()};
  const auto update = tokens_->editor.update(token, {.status = TokenStatus::Active}, options);
  const auto removal = tokens_->editor.remove(token, options);
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
      tokens_->editor.update(refOf(token), {.status = TokenStatus::Blocked}, {.stop = stop.get_token()});
  stop.request_stop();
  QTRY_COMPARE(tokens_->platform.reads.waiting(), 1);
  tokens_->platform.reads.finish(token);
  QTRY_VERIFY(update.isFinished());
  QVERIFY(update.result().has_value());
}

QTEST_GUILESS_MAIN(TokenEditorTest)
#include "token_editor_test.moc"
