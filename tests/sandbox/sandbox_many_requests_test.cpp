#include "running_sandbox.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

const QByteArray exportPath = "/v1/organization/request/export";

QJsonArray items(const RunningSandbox& sandbox, const QByteArray& query) {
  return QJsonDocument::fromJson(bodyOf(sandbox.ask(exportPath + query)))["items"_L1].toArray();
}

}  // namespace

/// The program with a million requests and more.
class SandboxManyRequestsTest : public QObject {
  Q_OBJECT

 private slots:
  void processesAnswerTheSame();
  void anyWindowOfAMillionTakesAsLongAsTheFirst();
  void filtersReachTheEndOfAMillion();
};

void SandboxManyRequestsTest::processesAnswerTheSame() {
  const RunningSandbox one;
  const RunningSandbox two;
  QCOMPARE(two.said(u"projectId"_s), one.said(u"projectId"_s));
  for (const QByteArray& path : {exportPath + "?skip=19000", exportPath + "?status=failed&count=100",
                                 QByteArray("/v1/organization/assistants?detail=full")}) {
    const QByteArray answer = one.ask(path);
    QCOMPARE(statusOf(answer), 200);
    QVERIFY(bodyOf(answer).size() > 10'000);
    QCOMPARE(bodyOf(two.ask(path)), bodyOf(answer));
  }
}

void SandboxManyRequestsTest::anyWindowOfAMillionTakesAsLongAsTheFirst() {
  const RunningSandbox sandbox({u"--requests"_s, u"1000000"_s});
  QCOMPARE(items(sandbox, "?count=1").size(), 1);
  const qint64 memory = sandbox.peakMemory();
  const double before = sandbox.processorSeconds();
  QCOMPARE(items(sandbox, "?skip=999000&count=1000").size(), 1000);
  QCOMPARE(items(sandbox, "?skip=999999&count=1000").size(), 1);
  const double seconds = sandbox.processorSeconds() - before;
  QVERIFY2(seconds < 1, qPrintable(QString::number(seconds)));
  // A gigabyte, if they were all made. A sanitizer keeps what was freed for a while.
  const qint64 grown = sandbox.peakMemory() - memory;
  QVERIFY2(memory > 0 && grown < 150'000'000, qPrintable(QString::number(grown)));
}

void SandboxManyRequestsTest::filtersReachTheEndOfAMillion() {
  const RunningSandbox sandbox({u"--requests"_s, u"1000000"_s});
  const double before = sandbox.processorSeconds();
  const QJsonArray tail = items(sandbox, "?status=canceled&skip=29000&count=10000");
  QVERIFY(tail.size() > 100);
  QVERIFY(tail.size() < 10'000);
  QVERIFY(tail.last()["timestamp"_L1].toString() < u"2026-07-03"_s);
  QCOMPARE(
      items(sandbox, "?status=canceled&count=10&skip=" + QByteArray::number(29'000 + tail.size())).size(), 0);
  const double seconds = sandbox.processorSeconds() - before;
  QVERIFY2(seconds < 3, qPrintable(QString::number(seconds)));
}

QTEST_GUILESS_MAIN(SandboxManyRequestsTest)
#include "sandbox_many_requests_test.moc"
