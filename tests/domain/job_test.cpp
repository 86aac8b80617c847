#include "job.h"

#include <QTest>
#include <QThread>
#include <QtConcurrent>

using namespace tokendesk;

/// What Qt's futures need help with.
class JobTest : public QObject {
  Q_OBJECT

 private slots:
  void aFinishedJobHasItsOutcome();
  void whatFollowsAWorkerRunsOnTheInterfaceThread();
  void whatIsFinishedAlreadyComesThroughTheEventLoop();
  void aContextMayGoWhileAWorkerFinishes();
  void aLargeValueIsNotCopiedOnTheInterfaceThread();
  void whatAWorkerMakesIsNotCopied();
};

void JobTest::aFinishedJobHasItsOutcome() {
  const auto job = finishedJob<int>(7);
  QVERIFY(job.isFinished());
  QCOMPARE(*job.result(), 7);
}

void JobTest::whatFollowsAWorkerRunsOnTheInterfaceThread() {
  QThread* ran = nullptr;
  int value = 0;
  onInterfaceThread(QtConcurrent::run([] { return 7; })).then([&](int result) {
    ran = QThread::currentThread();
    value = result;
  });
  QTRY_COMPARE(ran, qApp->thread());
  QCOMPARE(value, 7);
}

void JobTest::whatIsFinishedAlreadyComesThroughTheEventLoop() {
  const QFuture<int> future = onInterfaceThread(QtFuture::makeReadyFuture(7));
  QVERIFY(!future.isFinished());
  QTRY_VERIFY(future.isFinished());
  QCOMPARE(future.result(), 7);
}

void JobTest::aContextMayGoWhileAWorkerFinishes() {
  int ran = 0;
  for (int run = 0; run < 1000; ++run) {
    auto context = std::make_unique<QObject>();
    std::atomic<bool> finishing = false;
    auto future = QtConcurrent::run([&finishing] {
      finishing = true;
      return 7;
    });
    onInterfaceThread(future).then(context.get(), [&ran](int) { ++ran; });
    while (!finishing) QThread::yieldCurrentThread();
    context.reset();
    QThreadPool::globalInstance()->waitForDone();
    QCoreApplication::processEvents();
  }
  QCOMPARE(ran, 0);
}

namespace {

/// Counts its copies, and those on the interface thread.
struct Large {
  Large() = default;
  Large(const Large& other) : copies(other.copies), allCopies(other.allCopies) {
    ++*allCopies;
    if (QThread::currentThread() == qApp->thread()) ++*copies;
  }
  Large(Large&&) = default;
  Large& operator=(const Large&) = default;
  Large& operator=(Large&&) = default;
  ~Large() = default;

  std::shared_ptr<int> copies = std::make_shared<int>(0);
  std::shared_ptr<int> allCopies = std::make_shared<int>(0);
};

}  // namespace

void JobTest::aLargeValueIsNotCopiedOnTheInterfaceThread() {
  const Large value;
  const auto copies = value.copies;
  const int before = *copies;
  auto future = onInterfaceThread(
      QtConcurrent::run([] { return 7; }).then(QtFuture::Launch::Async, [&](int) { return value; }));
  QTRY_VERIFY(future.isFinished());
  QCOMPARE(*copies, before);
}

void JobTest::whatAWorkerMakesIsNotCopied() {
  std::shared_ptr<int> copies;
  QThread* worked = nullptr;
  const auto future = thenOnWorker(QtConcurrent::run([] { return 7; }), [&](int number) {
    worked = QThread::currentThread();
    Large value;
    copies = value.allCopies;
    *copies = number;
    return value;
  });
  QTRY_VERIFY(future.isFinished());
  QVERIFY(worked != qApp->thread());
  QCOMPARE(*copies, 7);
}

QTEST_GUILESS_MAIN(JobTest)
#include "job_test.moc"
