#include "parallel_jobs.h"

#include "scripted_calls.h"

#include <QTest>

#include <numeric>

using namespace tokendesk;

class ParallelJobsTest : public QObject {
  Q_OBJECT

 private:
  std::unique_ptr<ScriptedCalls<int, int>> calls_;
  std::unique_ptr<QObject> context_;
  std::vector<std::pair<int, int>> ended_;  // item and value, -1 for an error

  void run(int items, int limit) {
    std::vector<int> numbers(static_cast<size_t>(items));
    std::iota(numbers.begin(), numbers.end(), 0);
    runInParallel<int, int>(
        context_.get(), numbers, limit, [this](int item) { return calls_->start(item, {}); },
        [this](int item, const Outcome<int>& outcome) { ended_.emplace_back(item, outcome.value_or(-1)); });
  }

 private slots:
  void init() {
    calls_ = std::make_unique<ScriptedCalls<int, int>>();
    context_ = std::make_unique<QObject>();
    ended_.clear();
  }
  void startsInOrderUpToTheLimit();
  void reportsEachItemAsItEnds();
  void aFailureStopsNothing();
  void startsNothingOnceItsContextIsGone();
  void stopsWhereAnEndDeletesTheContext();
  void manyJobsThatAreOverAtOnceDontFillTheStack();
  void nothingToDoIsNothingDone();
};

void ParallelJobsTest::startsInOrderUpToTheLimit() {
  run(5, 2);
  QCOMPARE(calls_->count(), 2);
  for (int done = 1; done <= 5; ++done) {
    calls_->finish(0);
    QTRY_COMPARE(calls_->count(), std::min(5, 2 + done));
    QVERIFY(calls_->waiting() <= 2);
  }
  for (int i = 0; i < 5; ++i) QCOMPARE(calls_->argument(i), i);
  QTRY_COMPARE(ended_.size(), size_t(5));
}

void ParallelJobsTest::reportsEachItemAsItEnds() {
  run(3, 6);
  QCOMPARE(calls_->count(), 3);
  calls_->finishWhere([](int item) { return item == 2; }, 22);
  QTRY_COMPARE(ended_.size(), size_t(1));
  calls_->finish(20);
  QTRY_COMPARE(ended_.size(), size_t(2));
  calls_->finish(21);
  QTRY_COMPARE(ended_.size(), size_t(3));
  QVERIFY((ended_ == std::vector<std::pair<int, int>>{{2, 22}, {0, 20}, {1, 21}}));
}

void ParallelJobsTest::aFailureStopsNothing() {
  run(3, 1);
  calls_->fail(ApiErrorKind::Offline);
  QTRY_COMPARE(calls_->count(), 2);
  calls_->finish(1);
  QTRY_COMPARE(calls_->count(), 3);
  calls_->finish(2);
  QTRY_COMPARE(ended_.size(), size_t(3));
  QVERIFY((ended_ == std::vector<std::pair<int, int>>{{0, -1}, {1, 1}, {2, 2}}));
}

void ParallelJobsTest::startsNothingOnceItsContextIsGone() {
  run(5, 2);
  context_.reset();
  calls_->finish(0);
  calls_->finish(0);
  QCoreApplication::processEvents();
  QCOMPARE(calls_->count(), 2);
  QVERIFY(ended_.empty());
}

void ParallelJobsTest::stopsWhereAnEndDeletesTheContext() {
  runInParallel<int, int>(
      context_.get(), {0, 1, 2}, 1, [this](int item) { return calls_->start(item, {}); },
      [this](int, const Outcome<int>&) { context_.reset(); });
  calls_->finish(0);
  QTRY_VERIFY(!context_);
  QCoreApplication::processEvents();
  QCOMPARE(calls_->count(), 1);
}

void ParallelJobsTest::manyJobsThatAreOverAtOnceDontFillTheStack() {
  std::vector<int> items(50'000);
  size_t ended = 0;
  runInParallel<int, int>(
      context_.get(), items, 6, [](int) { return finishedJob<int>(0); },
      [&ended](int, const Outcome<int>&) { ++ended; });
  QTRY_COMPARE_WITH_TIMEOUT(ended, items.size(), 60'000);
}

void ParallelJobsTest::nothingToDoIsNothingDone() {
  run(0, 6);
  QCOMPARE(calls_->count(), 0);
  QVERIFY(ended_.empty());
}

QTEST_GUILESS_MAIN(ParallelJobsTest)
#include "parallel_jobs_test.moc"
