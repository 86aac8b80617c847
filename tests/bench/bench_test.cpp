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

}  // namespace

class BenchTest : public QObject {
  Q_OBJECT

 private slots:
  void measuresEverythingAndWritesItDown();
  void refusesWhatItDoesNotKnow_data();
  void refusesWhatItDoesNotKnow();
};

void BenchTest::measuresEverythingAndWritesItDown() {
  const QTemporaryDir folder;
  const QString path = folder.filePath(u"results.json"_s);
  const Run run = runBench({u"--size"_s, u"1000"_s, u"--json"_s, path});
  QVERIFY2(run.status == 0, run.errors.constData());

  QFile file(path);
  QVERIFY(file.open(QFile::ReadOnly));
  const QJsonObject report = QJsonDocument::fromJson(file.readAll()).object();
  QVERIFY(!report[u"machine"].toString().isEmpty());
  QCOMPARE(report[u"qt"].toString(), QString::fromLatin1(qVersion()));

  QStringList names;
  for (const QJsonValue& result : report[u"results"].toArray()) {
    const QString name = result[u"name"].toString();
    names.append(name);
    QVERIFY(run.output.contains(name.toUtf8()));
    QCOMPARE(result[u"size"].toInt(), 1000);
    QVERIFY(!result[u"unit"].toString().isEmpty());
    QVERIFY(!result[u"baseline"].toString().isEmpty());
    for (const QString& key : {u"p50"_s, u"p95"_s, u"max"_s, u"baselineP50"_s, u"baselineP95"_s, u"ratio"_s})
      QVERIFY2(result[key].isDouble(), qPrintable(name + u' ' + key));
    QVERIFY(result[u"p50"].toDouble() <= result[u"p95"].toDouble());
    QVERIFY(result[u"p95"].toDouble() <= result[u"max"].toDouble());
  }
  QCOMPARE(names, QStringList({u"filter-keystroke"_s, u"load-stall"_s, u"memory-per-token"_s, u"start"_s}));
}

void BenchTest::refusesWhatItDoesNotKnow_data() {
  QTest::addColumn<QStringList>("arguments");
  QTest::newRow("benchmark") << QStringList{u"--only"_s, u"weather"_s};
  QTest::newRow("option") << QStringList{u"--fast"_s};
  QTest::newRow("argument") << QStringList{u"fast"_s};
  QTest::newRow("no number") << QStringList{u"--size"_s, u"many"_s};
  QTest::newRow("nothing to list") << QStringList{u"--size"_s, u"0"_s};
  QTest::newRow("too many") << QStringList{u"--size"_s, u"999999999"_s};
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
