#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

struct Run {
  int status = -1;
  QByteArray output;
  QByteArray errors;
};

Run runBench(const QStringList& arguments) {
  QProcess process;
  process.start(QStringLiteral(TOKENDESK_BENCH), arguments);
  if (!process.waitForFinished(280'000) || process.exitStatus() != QProcess::NormalExit) return {};
  return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
}

QJsonObject readReport(const QString& path) {
  QFile file(path);
  return file.open(QFile::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
}

}  // namespace

class BenchTest : public QObject {
  Q_OBJECT

 private slots:
  void measuresEverythingAndWritesItDown();
  void measuresEachSize();
  void refusesWhatItDoesNotKnow_data();
  void refusesWhatItDoesNotKnow();
};

void BenchTest::measuresEverythingAndWritesItDown() {
  const QTemporaryDir folder;
  const QString path = folder.filePath(u"results.json"_s);
  const Run run = runBench({u"--size"_s, u"1000"_s, u"--json"_s, path});
  QVERIFY2(run.status == 0, run.errors.constData());

  const QJsonObject report = readReport(path);
  QVERIFY(!report[u"machine"].toString().isEmpty());
  QCOMPARE(report[u"qt"].toString(), QString::fromLatin1(qVersion()));

  QStringList measured;
  for (const QJsonValue& result : report[u"results"].toArray()) {
    const QString name = result[u"name"].toString();
    const QString variant = result[u"variant"].toString();
    measured.append(variant.isEmpty() ? name : name + u": "_s + variant);
    QVERIFY(run.output.contains(name.toUtf8()));
    QVERIFY(run.output.contains(variant.toUtf8()));
    QCOMPARE(result[u"size"].toInt(), name == u"start" ? 0 : 1000);
    QVERIFY(!result[u"unit"].toString().isEmpty());
    QVERIFY(!result[u"baseline"].toString().isEmpty());
    for (const QString& key : {u"p50"_s, u"p95"_s, u"max"_s, u"baselineP50"_s, u"baselineP95"_s, u"ratio"_s})
      QVERIFY2(result[key].isDouble(), qPrintable(name + u' ' + key));
    QVERIFY(result[u"p50"].toDouble() <= result[u"p95"].toDouble());
    QVERIFY(result[u"p95"].toDouble() <= result[u"max"].toDouble());
  }
  QCOMPARE(measured,
           QStringList({u"filter-keystroke: all rows on a page"_s, u"filter-keystroke: 50 rows a page"_s,
                        u"sort: Name"_s, u"sort: Description"_s, u"sort: Scope"_s, u"sort: Project"_s,
                        u"sort: Status"_s, u"sort: Created"_s, u"sort: Token"_s, u"load-stall: one answer"_s,
                        u"load-stall: projects"_s, u"memory-per-token"_s, u"start"_s}));
}

void BenchTest::measuresEachSize() {
  const QTemporaryDir folder;
  const QString path = folder.filePath(u"results.json"_s);
  const Run run = runBench({u"--only"_s, u"sort"_s, u"--size"_s, u"10,1000"_s, u"--json"_s, path});
  QVERIFY2(run.status == 0, run.errors.constData());

  QStringList measured;
  for (const QJsonValue& result : readReport(path)[u"results"].toArray()) {
    if (result[u"variant"] == u"Created"_s) measured.append(QString::number(result[u"size"].toInt()));
  }
  QCOMPARE(measured, QStringList({u"10"_s, u"1000"_s}));
}

void BenchTest::refusesWhatItDoesNotKnow_data() {
  QTest::addColumn<QStringList>("arguments");
  QTest::newRow("benchmark") << QStringList{u"--only"_s, u"weather"_s};
  QTest::newRow("option") << QStringList{u"--fast"_s};
  QTest::newRow("argument") << QStringList{u"fast"_s};
  QTest::newRow("no number") << QStringList{u"--size"_s, u"many"_s};
  QTest::newRow("nothing to list") << QStringList{u"--size"_s, u"0"_s};
  QTest::newRow("too many") << QStringList{u"--size"_s, u"999999999"_s};
  QTest::newRow("nothing in between") << QStringList{u"--size"_s, u"1000,,2000"_s};
}

void BenchTest::refusesWhatItDoesNotKnow() {
  QFETCH(QStringList, arguments);
  const Run run = runBench(arguments);
  QCOMPARE(run.status, 2);
  QCOMPARE(run.output, QByteArray());
  QCOMPARE(run.errors.count('\n'), 1);
}

QTEST_GUILESS_MAIN(BenchTest)

#include "bench_test.moc"
