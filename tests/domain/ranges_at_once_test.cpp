#include "ranges_at_once.h"

#include <QTest>

#include <atomic>
#include <numeric>
#include <stdexcept>

using namespace tokendesk;

class RangesAtOnceTest : public QObject {
  Q_OBJECT

 private slots:
  void rangesMakeUpTheWhole_data();
  void rangesMakeUpTheWhole();
  void littleIsNotCut();
  void everyElementIsWorkedOnOnce();
  void aFailureIsToldWhenAllAreDone();
  void equalOnesKeepTheirOrder();
};

void RangesAtOnceTest::rangesMakeUpTheWhole_data() {
  QTest::addColumn<size_t>("count");
  for (const size_t count : {0U, 1U, 9U, 10U, 11U, 999U, 100'000U}) QTest::addRow("%zu", count) << count;
}

void RangesAtOnceTest::rangesMakeUpTheWhole() {
  QFETCH(size_t, count);
  const std::vector<size_t> ends = rangeEnds(count, 5);
  QVERIFY(!ends.empty());
  QCOMPARE(ends.back(), count);
  QVERIFY(std::is_sorted(ends.begin(), ends.end()));
}

void RangesAtOnceTest::littleIsNotCut() {
  QCOMPARE(rangeEnds(9, 5), std::vector<size_t>{9});
}

void RangesAtOnceTest::everyElementIsWorkedOnOnce() {
  std::vector<int> worked(1000);
  atOnce({100, 100, 101, 900, 1000}, [&worked](size_t begin, size_t end) {
    for (size_t i = begin; i < end; ++i) ++worked[i];
  });
  QCOMPARE(worked, std::vector<int>(1000, 1));
}

void RangesAtOnceTest::aFailureIsToldWhenAllAreDone() {
  std::atomic<int> done = 0;
  const auto work = [&done](size_t begin, size_t) {
    ++done;
    if (begin == 1) throw std::runtime_error("no memory");
  };
  QVERIFY_EXCEPTION_THROWN(atOnce({1, 2, 3}, work), std::runtime_error);
  QCOMPARE(done.load(), 3);
}

void RangesAtOnceTest::equalOnesKeepTheirOrder() {
  std::vector<int> values(100'000);
  std::iota(values.begin(), values.end(), 0);
  sortAtOnce(values, [](int a, int b) { return a % 10 < b % 10; });
  for (size_t i = 1; i < values.size(); ++i) {
    const int before = values[i - 1];
    const int after = values[i];
    QVERIFY(before % 10 < after % 10 || (before % 10 == after % 10 && before < after));
  }
}

QTEST_APPLESS_MAIN(RangesAtOnceTest)
#include "ranges_at_once_test.moc"
