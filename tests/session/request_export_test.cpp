#include "request_csv.h"
#include "request_export_case.h"
#include "request_json_lines.h"

#include <QSemaphore>
#include <QSignalSpy>

#include <memory>

using namespace tokendesk;
using namespace Qt::StringLiterals;

/// What an export reads and writes, and how it is cancelled.
class RequestExportTest : public QObject {
  Q_OBJECT

 private slots:
  void init() { test_ = std::make_unique<RequestExportCase>(); }
  void cleanup() { test_.reset(); }
  void readsWindowAfterWindow();
  void endsWhereTheRequestsDo_data();
  void endsWhereTheRequestsDo();
  void aServerThatIgnoresTheCountIsTakenWhole();
  void aServerThatIgnoresTheSkipEndsIt();
  void aServerThatIgnoresTheSkipHasNoMoreThanItGave();
  void aFailureKeepsTheFileThatWasThere();
  void writesInTheChosenFormat_data();
  void writesInTheChosenFormat();
  void tellsHowManyRowsWereWritten();
  void tellsHowFarReadingIs();
  void nothingIsThereBeforeAllIs();
  void cancelledBeforeItAsks();
  void cancelledWhileItWaits();
  void cancelledWhileItWrites();
  void cancelledAfterTheLastWindow();
  void cancelledTooLate();
  void canBeStartedAgain();
  void endsWithItsOwner_data();
  void endsWithItsOwner();

 private:
  std::unique_ptr<RequestExportCase> test_;
};

void RequestExportTest::readsWindowAfterWindow() {
  test_->start();
  QVERIFY(test_->answer(1000));
  QVERIFY(test_->answer(1000));
  QVERIFY(test_->answerLast(7));
  QCOMPARE(test_->rows(), 2007);
  QCOMPARE(test_->projects.requestLists.count(), 4);
  const qint64 skips[] = {0, 1000, 2000, 2007};
  for (int i = 0; i < 4; ++i) {
    const auto& asked = test_->projects.requestLists.argument(i);
    QCOMPARE(asked.access.projectId, u"p1"_s);
    QVERIFY(asked.access.token == Secret("chosen_1"));
    QVERIFY((asked.query == RequestQuery{.assistant = u"Help"_s, .status = u"Failed"_s}));
    QVERIFY((asked.window == RequestWindow{.skip = skips[i], .count = 1000}));
  }
  QCOMPARE(test_->content(),
           requestCsvHeader(ByteOrderMark::Without) + requestCsv(RequestExportCase::requests(0, 2007)));
}

void RequestExportTest::endsWhereTheRequestsDo_data() {
  QTest::addColumn<QList<int>>("windows");
  QTest::newRow("none") << QList<int>{0};
  QTest::newRow("one") << QList<int>{1, 0};
  QTest::newRow("one less than a window") << QList<int>{999, 0};
  QTest::newRow("a window") << QList<int>{1000, 0};
  QTest::newRow("one more") << QList<int>{1000, 1, 0};
  QTest::newRow("fewer at once than asked for") << QList<int>{50, 50, 20, 0};
  QTest::newRow("two windows") << QList<int>{1000, 1000, 0};
}

void RequestExportTest::endsWhereTheRequestsDo() {
  QFETCH(QList<int>, windows);
  test_->start();
  qint64 rows = 0;
  for (const int count : windows) {
    QVERIFY(test_->answer(count));
    rows += count;
  }
  QCOMPARE(test_->rows(), rows);
  QCOMPARE(test_->projects.requestLists.count(), windows.size());
  QCOMPARE(test_->content().count("\r\n"), rows + 1);
  QCOMPARE(test_->files().size(), 1);
}

void RequestExportTest::aServerThatIgnoresTheCountIsTakenWhole() {
  test_->start();
  QVERIFY(test_->answer(3456));
  QCOMPARE(test_->rows(), 3456);
  QCOMPARE(test_->projects.requestLists.count(), 1);
  QCOMPARE(test_->content().count("\r\n"), 3457);
}

void RequestExportTest::aServerThatIgnoresTheSkipEndsIt() {
  test_->writeOld();
  test_->start();
  QVERIFY(test_->answer(1000));
  QTRY_COMPARE(test_->projects.requestLists.waiting(), 1);
  test_->projects.requestLists.finish(RequestExportCase::requests(0, 1000));
  QCOMPARE(test_->apiError(), ApiErrorKind::BadAnswer);
  QCOMPARE(std::get<ApiError>(test_->outcomes.front().error()).fault, AnswerFault::Unreadable);
  QCOMPARE(test_->projects.requestLists.count(), 2);
  QVERIFY(test_->isAsBefore());
}

void RequestExportTest::aServerThatIgnoresTheSkipHasNoMoreThanItGave() {
  test_->start();
  QVERIFY(test_->answer(7));
  QTRY_COMPARE(test_->projects.requestLists.waiting(), 1);
  test_->projects.requestLists.finish(RequestExportCase::requests(0, 7));
  QCOMPARE(test_->rows(), 7);
  QCOMPARE(test_->content().count("\r\n"), 8);
}

void RequestExportTest::aFailureKeepsTheFileThatWasThere() {
  test_->writeOld();
  test_->start();
  QVERIFY(test_->answer(1000));
  QVERIFY(test_->answer(1000));
  QVERIFY(test_->fail(ApiErrorKind::Offline));
  QCOMPARE(test_->apiError(), ApiErrorKind::Offline);
  QVERIFY(test_->isAsBefore());
}

void RequestExportTest::writesInTheChosenFormat_data() {
  QTest::addColumn<int>("format");
  QTest::addColumn<bool>("marked");
  QTest::addColumn<QByteArray>("content");
  const LoggedRequests requests = RequestExportCase::requests(0, 2);
  QTest::newRow("CSV") << int(RequestFormat::Csv) << false
                       << requestCsvHeader(ByteOrderMark::Without) + requestCsv(requests);
  QTest::newRow("CSV, marked") << int(RequestFormat::Csv) << true
                               << requestCsvHeader(ByteOrderMark::With) + requestCsv(requests);
  QTest::newRow("JSON lines") << int(RequestFormat::JsonLines) << false << requestJsonLines(requests);
  QTest::newRow("JSON lines, never marked")
      << int(RequestFormat::JsonLines) << true << requestJsonLines(requests);
}

void RequestExportTest::writesInTheChosenFormat() {
  QFETCH(int, format);
  QFETCH(bool, marked);
  test_->subject.start({}, {},
                       {.path = test_->path(),
                        .format = RequestFormat(format),
                        .mark = marked ? ByteOrderMark::With : ByteOrderMark::Without});
  QVERIFY(test_->answerLast(2));
  QCOMPARE(test_->rows(), 2);
  QTEST(test_->content(), "content");
}

void RequestExportTest::tellsHowManyRowsWereWritten() {
  const QSignalSpy progressed(&test_->subject, &RequestExport::progressed);
  test_->start();
  QVERIFY(test_->answer(1000));
  QTRY_COMPARE(progressed.size(), 1);
  QVERIFY(test_->answerLast(5));
  QCOMPARE(test_->rows(), 1005);
  QCOMPARE(progressed.size(), 2);
  QCOMPARE(progressed[0][0].toLongLong(), 1000);
  QCOMPARE(progressed[1][0].toLongLong(), 1005);
}

void RequestExportTest::tellsHowFarReadingIs() {
  std::vector<std::chrono::seconds> waits;
  test_->subject.start({}, {}, {.path = test_->path()},
                       [&waits](const Progress& progress) { waits.push_back(progress.waiting); });
  QVERIFY(test_->answer(1000));
  QTRY_COMPARE(test_->projects.requestLists.waiting(), 1);
  test_->projects.requestLists.report({.waiting = std::chrono::seconds(4)});
  QVERIFY(waits == std::vector{std::chrono::seconds(4)});
}

void RequestExportTest::nothingIsThereBeforeAllIs() {
  test_->start();
  QVERIFY(test_->answer(1000));
  QTRY_COMPARE(test_->projects.requestLists.waiting(), 1);
  QVERIFY(test_->subject.isRunning());
  QVERIFY(!QFile::exists(test_->path()));
  QVERIFY(test_->answer(0));
  QCOMPARE(test_->rows(), 1000);
  QVERIFY(QFile::exists(test_->path()));
}

void RequestExportTest::cancelledBeforeItAsks() {
  test_->writeOld();
  test_->start();
  test_->subject.cancel();
  QCOMPARE(test_->apiError(), ApiErrorKind::Cancelled);
  QVERIFY(test_->isAsBefore());
}

void RequestExportTest::cancelledWhileItWaits() {
  test_->writeOld();
  test_->start();
  QVERIFY(test_->answer(1000));
  QTRY_COMPARE(test_->projects.requestLists.waiting(), 1);
  test_->subject.cancel();
  QVERIFY(test_->projects.requestLists.wasStopped(1));
  QCOMPARE(test_->apiError(), ApiErrorKind::Cancelled);
  QVERIFY(test_->isAsBefore());
}

void RequestExportTest::cancelledWhileItWrites() {
  test_->writeOld();
  test_->start();
  QTRY_COMPARE(test_->projects.requestLists.waiting(), 1);
  // so that the writing waits for the test
  QThreadPool& pool = *QThreadPool::globalInstance();
  QSemaphore mayGoOn;
  for (int i = 0; i < pool.maxThreadCount(); ++i) pool.start([&mayGoOn] { mayGoOn.acquire(); });
  test_->answer(1000);
  QCoreApplication::processEvents();
  test_->subject.cancel();
  mayGoOn.release(pool.maxThreadCount());
  QCOMPARE(test_->apiError(), ApiErrorKind::Cancelled);
  QCOMPARE(test_->projects.requestLists.count(), 1);
  QVERIFY(test_->isAsBefore());
}

void RequestExportTest::cancelledAfterTheLastWindow() {
  test_->writeOld();
  connect(&test_->subject, &RequestExport::progressed, &test_->subject, &RequestExport::cancel);
  test_->start();
  QVERIFY(test_->answer(3));
  QCOMPARE(test_->apiError(), ApiErrorKind::Cancelled);
  QVERIFY(test_->isAsBefore());
}

void RequestExportTest::cancelledTooLate() {
  QSignalSpy progressed(&test_->subject, &RequestExport::progressed);
  test_->start();
  QVERIFY(test_->answer(3));
  QVERIFY(progressed.wait());
  QVERIFY(test_->answer(0));
  QThreadPool::globalInstance()->waitForDone();  // the file is at its place, of which nobody heard yet
  test_->subject.cancel();
  QCOMPARE(test_->rows(), 3);
  QCOMPARE(test_->content().count("\r\n"), 4);
}

void RequestExportTest::canBeStartedAgain() {
  test_->start();
  QVERIFY(test_->fail(ApiErrorKind::Timeout));
  QCOMPARE(test_->apiError(), ApiErrorKind::Timeout);
  test_->outcomes.clear();
  test_->start();
  QVERIFY(test_->answer(1000));
  QVERIFY(test_->answerLast(1));
  QCOMPARE(test_->rows(), 1001);
  test_->outcomes.clear();
  test_->start();  // the same once more is no repetition
  QVERIFY(test_->answerLast(1));
  QCOMPARE(test_->rows(), 1);
  QCOMPARE(test_->content().count("\r\n"), 2);
}

void RequestExportTest::endsWithItsOwner_data() {
  QTest::addColumn<bool>("writing");
  QTest::newRow("waiting") << false;
  QTest::newRow("writing") << true;
}

void RequestExportTest::endsWithItsOwner() {
  QFETCH(bool, writing);
  test_->writeOld();
  auto other = std::make_unique<RequestExport>(test_->projects);
  const QSignalSpy finished(other.get(), &RequestExport::finished);
  other->start({}, {}, {.path = test_->path()});
  QTRY_COMPARE(test_->projects.requestLists.waiting(), 1);
  if (writing) {
    QVERIFY(test_->answer(1000));
    QCoreApplication::processEvents();
  }
  other.reset();
  settle();
  QVERIFY(writing || test_->projects.requestLists.wasStopped(0));
  QCOMPARE(finished.size(), 0);
  QTRY_VERIFY(test_->isAsBefore());
}

QTEST_GUILESS_MAIN(RequestExportTest)
#include "request_export_test.moc"
