#include "token_counts.h"

#include "session_helpers.h"

#include <QSignalSpy>
#include <QTest>

using namespace tokendesk;
using namespace Qt::StringLiterals;

using enum ApiErrorKind;

class TokenCountsTest : public QObject {
  Q_OBJECT

 private:
  static Projects projects(int first, int last) {
    Projects all;
    for (int i = first; i <= last; ++i) all.push_back(projectNamed(QString::number(i)));
    return all;
  }
  static QString id(int number) { return projectNamed(QString::number(number)).id; }
  static ApiTokens tokens(int count) {
    ApiTokens all;
    for (int i = 0; i < count; ++i) all.push_back(tokenNamed(u"t"_s, i));
    return all;
  }
  bool finish(int number, const Outcome<ApiTokens>& outcome) {
    return platform_->tokenLists.finishWhere([number](const Project& p) { return p.id == id(number); },
                                             outcome);
  }
  [[nodiscard]] std::optional<TokenNumbers> numbers(int number) const {
    return counts_->count(id(number)).numbers;
  }

  std::unique_ptr<FakePlatform> platform_;
  std::unique_ptr<TokenCounts> counts_;

 private slots:
  void init() {
    counts_.reset();
    platform_ = std::make_unique<FakePlatform>();
    counts_ = std::make_unique<TokenCounts>(*platform_);
  }
  void cleanup() { counts_.reset(); }
  void countsTokensByTheirStatus();
  void readsSixAtOnceInTheOrderWanted();
  void leavesThoseThatAreNoLongerLookedAt();
  void readsNothingTwice();
  void aFailureIsKeptUntilItIsInvalidated();
  void theLastNumberStaysWhileItIsReadAgain();
  void anAnswerOlderThanAChangeIsDropped();
  void whatIsNotLookedAtIsReadAgainOnlyWhenItIs();
  void cancelLeavesTheRest();
  void manyThatAreOverAtOnceAreCountedAll();
  void goingAwayStopsTheRequests();
};

void TokenCountsTest::countsTokensByTheirStatus() {
  QVERIFY(!counts_->count(id(1)).reading && !numbers(1));
  counts_->want(projects(1, 1));
  QVERIFY(counts_->count(id(1)).reading);
  ApiTokens all = tokens(5);
  all[0].status = TokenStatus::Blocked;
  all[1].status = all[2].status = TokenStatus::Revoked;
  all[3].status = TokenStatus::Unknown;
  QSignalSpy changed(counts_.get(), &TokenCounts::changed);
  finish(1, all);
  QTRY_VERIFY(numbers(1));
  QVERIFY((numbers(1) == TokenNumbers{.all = 5, .active = 1, .blocked = 1, .revoked = 2}));
  QVERIFY(!counts_->count(id(1)).reading && !counts_->isReading());
  QCOMPARE(changed.count(), 1);
  QCOMPARE(changed.first().first().toString(), id(1));
}

void TokenCountsTest::readsSixAtOnceInTheOrderWanted() {
  counts_->want(projects(1, 10));
  QCOMPARE(platform_->tokenLists.count(), 6);
  QCOMPARE(platform_->tokenLists.argument(5).id, id(6));
  QVERIFY(counts_->count(id(10)).reading);
  QCOMPARE(counts_->total(), 10);
  QCOMPARE(counts_->done(), 0);
  finish(3, tokens(1));
  QTRY_COMPARE(platform_->tokenLists.count(), 7);
  QCOMPARE(platform_->tokenLists.last().id, id(7));
  QCOMPARE(counts_->done(), 1);
}

void TokenCountsTest::leavesThoseThatAreNoLongerLookedAt() {
  counts_->want(projects(1, 20));
  counts_->want(projects(19, 20));
  QVERIFY(!counts_->count(id(10)).reading);
  QVERIFY(counts_->count(id(1)).reading);  // it started
  for (int i = 1; i <= 6; ++i) finish(i, tokens(i));
  QTRY_COMPARE(platform_->tokenLists.count(), 8);
  QCOMPARE(platform_->tokenLists.argument(6).id, id(19));
  QCOMPARE(numbers(1)->all, 1);
  settle();
  QCOMPARE(platform_->tokenLists.count(), 8);
}

void TokenCountsTest::readsNothingTwice() {
  counts_->want(projects(1, 2));
  counts_->want(projects(1, 2));
  finish(1, tokens(1));
  QTRY_VERIFY(numbers(1));
  counts_->want(projects(1, 2));
  settle();
  QCOMPARE(platform_->tokenLists.count(), 2);
}

void TokenCountsTest::aFailureIsKeptUntilItIsInvalidated() {
  counts_->want(projects(1, 1));
  platform_->tokenLists.fail(Timeout);
  QTRY_VERIFY(counts_->count(id(1)).error);
  QVERIFY(counts_->count(id(1)).error->kind == Timeout);
  counts_->want(projects(1, 1));
  QCOMPARE(platform_->tokenLists.count(), 1);
  counts_->invalidateAll();
  QCOMPARE(platform_->tokenLists.count(), 2);
  finish(1, tokens(0));
  QTRY_VERIFY(numbers(1));
  QCOMPARE(numbers(1)->all, 0);
  QVERIFY(!counts_->count(id(1)).error);
}

void TokenCountsTest::theLastNumberStaysWhileItIsReadAgain() {
  counts_->want(projects(1, 1));
  finish(1, tokens(3));
  QTRY_VERIFY(numbers(1));
  counts_->invalidate(id(1));
  QVERIFY(counts_->count(id(1)).reading);
  QCOMPARE(numbers(1)->all, 3);
  finish(1, tokens(4));
  QTRY_COMPARE(numbers(1)->all, 4);
}

void TokenCountsTest::anAnswerOlderThanAChangeIsDropped() {
  counts_->want(projects(1, 1));
  counts_->invalidate(id(1));
  QCOMPARE(platform_->tokenLists.waiting(), 2);
  finish(1, tokens(1));
  settle();
  QVERIFY(!numbers(1) && counts_->count(id(1)).reading);
  finish(1, tokens(2));
  QTRY_VERIFY(numbers(1));
  QCOMPARE(numbers(1)->all, 2);
}

void TokenCountsTest::whatIsNotLookedAtIsReadAgainOnlyWhenItIs() {
  counts_->want(projects(1, 1));
  finish(1, tokens(1));
  QTRY_VERIFY(numbers(1));
  counts_->want({});
  counts_->invalidate(id(1));
  QCOMPARE(platform_->tokenLists.count(), 1);
  counts_->want(projects(1, 1));
  QCOMPARE(platform_->tokenLists.count(), 2);
}

void TokenCountsTest::cancelLeavesTheRest() {
  counts_->want(projects(1, 8));
  finish(1, tokens(1));
  QTRY_COMPARE(platform_->tokenLists.count(), 7);
  counts_->cancel();
  QVERIFY(platform_->tokenLists.wasStopped(6));
  QVERIFY(!counts_->isReading());
  for (int i = 2; i <= 8; ++i) QVERIFY(counts_->count(id(i)).error->kind == Cancelled);
  QCOMPARE(numbers(1)->all, 1);
  settle();
  QCOMPARE(platform_->tokenLists.count(), 7);
  counts_->invalidateAll();
  QTRY_COMPARE(platform_->tokenLists.waiting(), 6);
}

void TokenCountsTest::manyThatAreOverAtOnceAreCountedAll() {
  platform_->tokenLists.answer = [](const Project&) { return ApiTokens{tokenNamed(u"t"_s)}; };
  counts_->want(projects(1, 300));
  QTRY_VERIFY(!counts_->isReading());
  for (int i = 1; i <= 300; ++i) QVERIFY(numbers(i) && numbers(i)->all == 1);
  QCOMPARE(platform_->tokenLists.count(), 300);
}

void TokenCountsTest::goingAwayStopsTheRequests() {
  counts_->want(projects(1, 8));
  counts_.reset();
  for (int i = 0; i < 6; ++i) QVERIFY(platform_->tokenLists.wasStopped(i));
  settle();
  QCOMPARE(platform_->tokenLists.count(), 6);
}

QTEST_GUILESS_MAIN(TokenCountsTest)
#include "token_counts_test.moc"
