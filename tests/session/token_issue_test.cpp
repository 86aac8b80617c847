#include "edited_tokens.h"

#include <QTest>

using namespace tokendesk;
using namespace Qt::StringLiterals;

using enum ApiErrorKind;

namespace {

const TokenDraft draft{.name = u"ci"_s, .scope = TokenScope::ServiceAccount, .ownerId = u"s1"_s};

IssuedToken issued() {
  return {.token = tokenNamed(u"ci"_s), .value = Secret("fresh-value")};
}

}  // namespace

/// Values that come once: with a creation, and with a refresh.
class TokenIssueTest : public QObject {
  Q_OBJECT

 private:
  std::unique_ptr<EditedTokens> tokens_;

 private slots:
  void init() {
    tokens_ = std::make_unique<EditedTokens>();
    tokens_->platform.hasAccounts = true;
  }
  void cleanup() { tokens_.reset(); }

  void aCreationHandsTheValueOn() {
    const auto job = tokens_->editor.create(draft, nullptr, {});
    tokens_->platform.creates.finish(issued());
    QTRY_VERIFY(job.isFinished());
    QCOMPARE(job.result()->token->name, u"ci"_s);
    QVERIFY(job.result()->value == issued().value);
    QCOMPARE(tokens_->changed, QList{u"s1"_s});
  }

  void aTokenFoundAfterALostAnswerHasNoValue() {
    const auto job = tokens_->editor.create(draft, std::make_shared<const ApiTokens>(), {});
    tokens_->platform.creates.fail(OutcomeUnknown);
    QTRY_COMPARE(tokens_->platform.accountLists.waiting(), 1);
    QCOMPARE(tokens_->platform.accountLists.last().id, u"s1"_s);
    tokens_->platform.accountLists.finish(ApiTokens{tokenNamed(u"ci"_s)});
    QTRY_VERIFY(job.isFinished());
    QVERIFY(job.result()->answerLost && job.result()->token);
    QVERIFY(job.result()->value.isEmpty());
  }

  void aRefreshIsSentOnceAndHandsTheValueOn() {
    const TokenRef token{.id = Secret("t1"), .scope = TokenScope::ServiceAccount, .ownerId = u"s1"_s};
    const QDateTime end(QDate(2027, 1, 1), QTime(0, 0), Qt::UTC);
    const auto job = tokens_->editor.refresh(token, end, {});
    QVERIFY(tokens_->editor.isChanging());
    QCOMPARE(tokens_->platform.accounts.refreshes.last().expires, end);
    QVERIFY(tokens_->platform.accounts.refreshes.last().token == token);
    tokens_->platform.accounts.refreshes.finish(issued());
    QTRY_VERIFY(job.isFinished());
    QVERIFY(job.result()->value == issued().value);
    QCOMPARE(tokens_->changed, QList{u"s1"_s});
    QVERIFY(!tokens_->editor.isChanging());
    QCOMPARE(tokens_->platform.accounts.refreshes.count(), 1);
  }

  void aRefreshThatFailsTellsThatTheTokenMayHaveChanged_data() {
    QTest::addColumn<ApiErrorKind>("kind");
    QTest::newRow("lost") << OutcomeUnknown;
    QTest::newRow("refused") << NotPermitted;
    QTest::newRow("stopped") << Cancelled;
  }
  void aRefreshThatFailsTellsThatTheTokenMayHaveChanged() {
    QFETCH(ApiErrorKind, kind);
    const auto job = tokens_->editor.refresh({.id = Secret("t1"), .scope = TokenScope::Account}, {}, {});
    tokens_->platform.accounts.refreshes.fail(kind);
    QTRY_VERIFY(job.isFinished());
    QCOMPARE(job.result().error().kind, kind);
    QCOMPARE(tokens_->changed, QList{QString()});
    QCOMPARE(tokens_->platform.accounts.refreshes.count(), 1);
    QCOMPARE(tokens_->platform.accountLists.count(), 0);
  }
};

QTEST_MAIN(TokenIssueTest)
#include "token_issue_test.moc"
