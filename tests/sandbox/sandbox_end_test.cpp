#include "running_sandbox.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <fcntl.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

/// How the program ends: when it is told to, at any moment, and where it can't go on.
class SandboxEndTest : public QObject {
  Q_OBJECT

 private slots:
  void endsOnSignals_data();
  void endsOnSignals();
  void endsWhenStandardInputClosesOnlyIfAsked();
  void endsWhenStandardInputWasNeverOpen();
  void endsWhileItSeedsAndLeavesNoHalfSeed_data();
  void endsWhileItSeedsAndLeavesNoHalfSeed();
  void endsWhereNobodyCouldKnowWhereItListens_data();
  void endsWhereNobodyCouldKnowWhereItListens();
};

void SandboxEndTest::endsOnSignals_data() {
  QTest::addColumn<int>("number");
  QTest::newRow("SIGTERM") << SIGTERM;
  QTest::newRow("SIGINT") << SIGINT;
}

void SandboxEndTest::endsOnSignals() {
  QFETCH(int, number);
  RunningSandbox sandbox({u"--seed"_s, u"empty"_s});
  sandbox.sendSignal(number);
  QCOMPARE(sandbox.waitForEnd(), 0);
}

void SandboxEndTest::endsWhenStandardInputClosesOnlyIfAsked() {
  RunningSandbox asked({u"--seed"_s, u"empty"_s, u"--exit-with-stdin"_s});
  RunningSandbox notAsked({u"--seed"_s, u"empty"_s});
  notAsked.closeInput();
  asked.closeInput();
  QCOMPARE(asked.waitForEnd(), 0);
  QCOMPARE(statusOf(notAsked.send("GET", "/v1/organization/projects")), 200);
}

void SandboxEndTest::endsWhenStandardInputWasNeverOpen() {
  RunningSandbox sandbox({u"--seed"_s, u"empty"_s, u"--exit-with-stdin"_s}, [] { ::close(STDIN_FILENO); });
  QCOMPARE(sandbox.waitForEnd(), 0);
}

void SandboxEndTest::endsWhileItSeedsAndLeavesNoHalfSeed_data() {
  QTest::addColumn<int>("number");  // 0: standard input closes
  QTest::newRow("SIGTERM") << SIGTERM;
  QTest::newRow("SIGINT") << SIGINT;
  QTest::newRow("standard input") << 0;
}

void SandboxEndTest::endsWhileItSeedsAndLeavesNoHalfSeed() {
  QFETCH(int, number);
  const QTemporaryDir folder;
  const QString file = folder.filePath(u"sandbox.db"_s);
  QProcess sandbox;
  sandbox.start(QString::fromUtf8(SANDBOX_PROGRAM),
                {u"--exit-with-stdin"_s, u"--database"_s, file, u"--seed"_s, u"1000x1000"_s});
  QTRY_VERIFY_WITH_TIMEOUT(QFileInfo(file + u"-wal"_s).size() > 1'000'000, 30'000);
  number == 0 ? sandbox.closeWriteChannel() : void(::kill(pid_t(sandbox.processId()), number));
  QVERIFY(sandbox.waitForFinished());
  QCOMPARE(sandbox.exitStatus(), QProcess::NormalExit);
  QCOMPARE(sandbox.exitCode(), 0);
  QCOMPARE(sandbox.readAllStandardError(), QByteArray());
  QCOMPARE(sandbox.readAllStandardOutput(), QByteArray());  // it would have said where it listens

  const RunningSandbox next({u"--database"_s, file, u"--seed"_s, u"2x1"_s});
  const QByteArray projects = bodyOf(next.send("GET", "/v1/organization/projects"));
  QCOMPARE(QJsonDocument::fromJson(projects)["projects"_L1].toArray().size(), 2);
}

void SandboxEndTest::endsWhereNobodyCouldKnowWhereItListens_data() {
  QTest::addColumn<QString>("option");
  QTest::addColumn<bool>("full");
  QTest::newRow("full") << u"--seed=empty"_s << true;
  QTest::newRow("closed") << u"--seed=empty"_s << false;
  QTest::newRow("full, version") << u"--version"_s << true;
  QTest::newRow("closed, help") << u"--help"_s << false;
}

void SandboxEndTest::endsWhereNobodyCouldKnowWhereItListens() {
  QFETCH(QString, option);
  QFETCH(bool, full);
  RunningSandbox sandbox({option}, [full] {
    ::close(STDOUT_FILENO);
    if (full) ::open("/dev/full", O_WRONLY);  // gets the number that is free now
  });
  QCOMPARE(sandbox.waitForEnd(), 2);
  const QByteArray sentence = sandbox.standardError();
  QCOMPARE(sentence.count('\n'), 1);
  QVERIFY2(sentence.startsWith("tokendesk-sandbox: Can't write to standard output: "), sentence.constData());
}

QTEST_GUILESS_MAIN(SandboxEndTest)
#include "sandbox_end_test.moc"
