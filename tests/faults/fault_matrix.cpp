#include "fault_matrix.h"

#include <QApplication>
#include <QTest>

#include <algorithm>

namespace tokendesk {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

#if defined __SANITIZE_ADDRESS__ || defined __SANITIZE_THREAD__
constexpr auto longestStall = 150ms;
constexpr qint64 mostMegabytes = 600;
#else
constexpr auto longestStall = 50ms;
constexpr qint64 mostMegabytes = 300;
#endif
constexpr auto longestCancel = 100ms;

/// A machine that is busy with other things holds everything up now and then; a program that does so itself
/// does it each time.
constexpr int tries = 3;

QString expectedFolder() {
  return QStringLiteral(TOKENDESK_TEST_SOURCE "/expected");
}

bool isTooSlow(const CellOutcome& outcome) {
  return outcome.cancelled.value_or(0ms) > longestCancel || outcome.stall > longestStall;
}

bool isFoundBefore(Fault::Moment moment) {
  using enum Fault::Moment;
  return moment == ChangedBefore || moment == VanishedBefore || moment == RevokedBefore;
}

bool isAmong(const PossibleEnds& ends, const QString& end) {
  return std::ranges::any_of(ends, [&end](const auto& possible) { return endText(possible) == end; });
}

}  // namespace

void FaultMatrix::initTestCase() {
  for (const FaultedOperation& operation : operations_)
    approved_[operation.name] = readApproved(expectedFolder(), operation.name);
}

void FaultMatrix::cell_data() {
  QTest::addColumn<int>("operation");
  QTest::addColumn<int>("fault");
  for (int i = 0; i < operations_.size(); ++i) {
    for (int j = 0; j < faults().size(); ++j)
      QTest::addRow("%s: %s", operations_[i].name.constData(), faults()[j].name.constData()) << i << j;
  }
}

void FaultMatrix::cell() {
  QFETCH(int, operation);
  QFETCH(int, fault);
  const FaultedOperation& tried = operations_[operation];
  const Fault& struck = faults()[fault];
  std::optional<CellOutcome> outcome = runCell(tried, struck);
  if (!outcome) {  // it has no meaning here
    QVERIFY(!approved_[tried.name].contains(struck.name));
    return;
  }
  for (int i = 1; i < tries && isTooSlow(*outcome); ++i) {
    const auto again = runCell(tried, struck);
    // another time it may be over before Cancel
    if (again->cancelled && outcome->cancelled)
      outcome->cancelled = std::min(*outcome->cancelled, *again->cancelled);
    outcome->stall = std::min(outcome->stall, again->stall);
  }
  outcomes_[tried.name][struck.name] = *outcome;

  QVERIFY2(isAmong(tried.isChange ? struck.changeEnds : struck.readEnds, outcome->end),
           qPrintable(outcome->end));
  const bool isSentOnce = tried.isChange || tried.isSentOnce;
  const int requests = isSentOnce ? struck.changeRequests : struck.readRequests;
  QCOMPARE(outcome->ownAtPlatform, requests);
  // A window that reads before it changes may find out before it asks.
  if (!isFoundBefore(struck.moment) || outcome->ownAtWindow != 0) QCOMPARE(outcome->ownAtWindow, requests);
  QCOMPARE(outcome->ends, 1);
  QCOMPARE(outcome->leaks, QString());
  if (isSentOnce) QVERIFY(outcome->ownAfterCancel <= 1);
  QVERIFY2(!isTooSlow(*outcome),
           qPrintable(u"Cancel %1 ms, stall %2 ms"_s.arg(outcome->cancelled.value_or(0ms).count())
                          .arg(outcome->stall.count())));
  QVERIFY2(outcome->megabytes < mostMegabytes, qPrintable(QString::number(outcome->megabytes)));
  if (qEnvironmentVariableIsSet("TOKENDESK_APPROVE_FAULTS")) return;
  QCOMPARE(statedRow(struck.name, *outcome), approved_[tried.name].value(struck.name));
}

void FaultMatrix::cleanupTestCase() {
  for (const auto& [operation, outcomes] : outcomes_.asKeyValueRange()) {
    QVERIFY(writeReport(QStringLiteral(TOKENDESK_FAULT_REPORT), operation, outcomes));
    if (qEnvironmentVariableIsSet("TOKENDESK_APPROVE_FAULTS"))
      QVERIFY(writeApproved(expectedFolder(), operation, outcomes));
  }
}

int runFaultMatrix(int argc, char** argv, const QList<FaultedOperation>& operations) {
  QApplication application(argc, argv);
  FaultMatrix matrix(operations);
  return QTest::qExec(&matrix, argc, argv);
}

}  // namespace tokendesk
