#include "running_sandbox.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>
#include <QSet>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <memory>
#include <vector>

using namespace Qt::StringLiterals;

/// The program: how it starts, and its database.
class SandboxProgramTest : public QObject {
  Q_OBJECT

 private slots:
  void init();
  void saysWhereItListensInOneLine_data();
  void saysWhereItListensInOneLine();
  void credentialsItSaysWork_data();
  void credentialsItSaysWork();
  void refusesAPortInUse();
  void refusesAFileThatIsNoDatabase();
  void leavesADatabaseOfAnotherProgramAlone();
  void keepsItsDataOverARestart();
  void makesCredentialsWhereNoneAreLeft();
  void twoProcessesShareADatabase();
  void processesThatStartTogetherAgreeOnTheData();
  void losesNothingSilentlyWhenItsFileIsGone_data();
  void losesNothingSilentlyWhenItsFileIsGone();
  void seedsAHundredThousandTokensInTenSeconds();

 private:
  [[nodiscard]] QStringList onDatabase(const QString& seed = u"empty"_s) const {
    return {u"--exit-with-stdin"_s, u"--seed"_s, seed, u"--database"_s, file()};
  }
  [[nodiscard]] QString file() const { return folder_->filePath(u"sandbox.db"_s); }

  std::unique_ptr<QTemporaryDir> folder_;
};

void SandboxProgramTest::init() {
  folder_ = std::make_unique<QTemporaryDir>();
  QVERIFY(folder_->isValid());
}

void SandboxProgramTest::saysWhereItListensInOneLine_data() {
  QTest::addColumn<QString>("seed");
  for (const char* seed : {"demo", "empty", "3x4", "0x0", "2x0"})
    QTest::newRow(seed) << QString::fromUtf8(seed);
}

void SandboxProgramTest::saysWhereItListensInOneLine() {
  QFETCH(QString, seed);
  RunningSandbox sandbox({u"--seed"_s, seed});
  QStringList keys = sandbox.line().keys();
  keys.sort();
  QCOMPARE(keys.join(u' '), u"aiHub baseUrl oauth organizationId organizationToken projectId projectToken"_s);
  QCOMPARE(statusOf(sandbox.send("GET", "/v1/organization/projects")), 200);
  sandbox.sendSignal(SIGTERM);
  QCOMPARE(sandbox.waitForEnd(), 0);
  const QByteArray output = sandbox.standardOutput();
  QCOMPARE(output.count('\n'), 1);
  QVERIFY(output.endsWith('\n'));
  QCOMPARE(sandbox.standardError(), QByteArray());
}

void SandboxProgramTest::credentialsItSaysWork_data() {
  saysWhereItListensInOneLine_data();
}

void SandboxProgramTest::credentialsItSaysWork() {
  QFETCH(QString, seed);
  const RunningSandbox sandbox({u"--seed"_s, seed});
  for (const QString& name : {u"organizationToken"_s, u"projectToken"_s}) {
    const QByteArray answer = sandbox.exchange(
        "GET /v1/accessControl/apitoken/validate HTTP/1.1\r\nHost: sandbox\r\nAuthorization: Bearer " +
        sandbox.said(name).toUtf8() + "\r\n\r\n");
    QCOMPARE(statusOf(answer), 200);
    const QJsonObject account = QJsonDocument::fromJson(bodyOf(answer)).object();
    QCOMPARE(account["organizationId"_L1].toString(), sandbox.said(u"organizationId"_s));
    const QString project = name == u"projectToken"_s ? sandbox.said(u"projectId"_s) : QString();
    QCOMPARE(account["projectId"_L1].toString(), project);
  }
}

void SandboxProgramTest::refusesAPortInUse() {
  QTcpServer taken;
  QVERIFY(taken.listen(QHostAddress::LocalHost));
  RunningSandbox sandbox({u"--port"_s, QString::number(taken.serverPort())});
  QCOMPARE(sandbox.waitForEnd(), 2);
  QCOMPARE(sandbox.standardError().count('\n'), 1);
  QCOMPARE(sandbox.standardOutput(), QByteArray());
}

void SandboxProgramTest::refusesAFileThatIsNoDatabase() {
  QFile text(file());
  QVERIFY(text.open(QIODevice::WriteOnly));
  const QByteArray content = QByteArray("no database at all\n").repeated(100);
  text.write(content);
  text.close();
  RunningSandbox sandbox(onDatabase());
  QCOMPARE(sandbox.waitForEnd(), 2);
  QVERIFY(sandbox.standardError().contains("it is not a database"));
  QVERIFY(text.open(QIODevice::ReadOnly));
  QCOMPARE(text.readAll(), content);
}

void SandboxProgramTest::leavesADatabaseOfAnotherProgramAlone() {
  RunningSandbox ended(onDatabase());
  ended.closeInput();
  QCOMPARE(ended.waitForEnd(), 0);
  QFile database(file());
  QVERIFY(database.open(QIODevice::ReadWrite));
  QVERIFY(database.seek(68));  // where the file format keeps it
  database.write("else");
  QVERIFY(database.seek(0));
  const QByteArray content = database.readAll();
  database.close();
  RunningSandbox sandbox(onDatabase());
  QCOMPARE(sandbox.waitForEnd(), 2);
  QVERIFY(sandbox.standardError().contains("it belongs to another program"));
  QVERIFY(database.open(QIODevice::ReadOnly));
  QCOMPARE(database.readAll(), content);
}

void SandboxProgramTest::keepsItsDataOverARestart() {
  RunningSandbox first(onDatabase(u"demo"_s));
  QCOMPARE(statusOf(first.send("POST", "/v2/organization/tokens", R"({"name":"kept"})")), 200);
  const QByteArray before = bodyOf(first.send("GET", "/v2/organization/tokens"));
  first.closeInput();
  QCOMPARE(first.waitForEnd(), 0);
  const RunningSandbox second(onDatabase(u"5x5"_s));
  QCOMPARE(second.said(u"organizationId"_s), first.said(u"organizationId"_s));
  QCOMPARE(second.said(u"projectToken"_s), first.said(u"projectToken"_s));
  QCOMPARE(bodyOf(second.send("GET", "/v2/organization/tokens")), before);
  QCOMPARE(QFile::permissions(file()) & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
}

void SandboxProgramTest::makesCredentialsWhereNoneAreLeft() {
  RunningSandbox first(onDatabase());
  const QByteArray project = "/v1/organization/project/" + first.said(u"projectId"_s).toUtf8();
  QCOMPARE(statusOf(first.send("DELETE", project)), 200);
  const QByteArray token = "/v2/organization/tokens/" + first.said(u"organizationToken"_s).toUtf8();
  QCOMPARE(statusOf(first.send("DELETE", token)), 200);
  first.closeInput();
  QCOMPARE(first.waitForEnd(), 0);
  const RunningSandbox second(onDatabase());
  QVERIFY(second.said(u"organizationToken"_s) != first.said(u"organizationToken"_s));
  QVERIFY(!second.said(u"projectToken"_s).isEmpty());
  QCOMPARE(statusOf(second.send("GET", "/v1/organization/projects")), 200);
}

void SandboxProgramTest::twoProcessesShareADatabase() {
  const RunningSandbox one(onDatabase());
  const RunningSandbox two(onDatabase());
  QCOMPARE(statusOf(one.send("POST", "/v2/organization/tokens", R"({"name":"from one"})")), 200);
  QCOMPARE(statusOf(two.send("POST", "/v2/organization/tokens", R"({"name":"from two"})")), 200);
  const QByteArray list = bodyOf(one.send("GET", "/v2/organization/tokens"));
  QCOMPARE(QJsonDocument::fromJson(list)["tokens"_L1].toArray().size(), 3);
  QCOMPARE(bodyOf(two.send("GET", "/v2/organization/tokens")), list);
}

void SandboxProgramTest::processesThatStartTogetherAgreeOnTheData() {
  std::vector<std::unique_ptr<QProcess>> processes;
  for (int i = 0; i < 4; ++i) {
    processes.push_back(std::make_unique<QProcess>());
    processes.back()->start(QString::fromUtf8(SANDBOX_PROGRAM), onDatabase(u"20x20"_s));
    processes.back()->closeWriteChannel();
  }
  QSet<QString> tokens;
  for (const auto& process : processes) {
    QVERIFY(process->waitForFinished());
    QCOMPARE(process->readAllStandardError(), QByteArray());
    QCOMPARE(process->exitCode(), 0);
    tokens.insert(QJsonDocument::fromJson(process->readAllStandardOutput())["projectToken"_L1].toString());
  }
  QCOMPARE(tokens.size(), 1);
}

void SandboxProgramTest::losesNothingSilentlyWhenItsFileIsGone_data() {
  QTest::addColumn<bool>("replaced");
  QTest::newRow("deleted") << false;
  QTest::newRow("replaced") << true;
}

void SandboxProgramTest::losesNothingSilentlyWhenItsFileIsGone() {
  QFETCH(bool, replaced);
  RunningSandbox sandbox(onDatabase());
  if (replaced) QVERIFY(QFile::copy(file(), file() + u"-copy"_s));
  QVERIFY(QFile::remove(file()));
  if (replaced) QVERIFY(QFile::rename(file() + u"-copy"_s, file()));
  QCOMPARE(statusOf(sandbox.send("POST", "/v2/organization/tokens", R"({"name":"lost"})")), 500);
  QCOMPARE(sandbox.waitForEnd(), 2);
  const QByteArray said = sandbox.standardError();
  QCOMPARE(said.count('\n'), 1);
  QVERIFY2(said.contains(file().toUtf8() + "\": it was deleted or replaced"), said.constData());
}

void SandboxProgramTest::seedsAHundredThousandTokensInTenSeconds() {
  const RunningSandbox sandbox({u"--seed"_s, u"1000x100"_s});
  QVERIFY(!sandbox.said(u"projectToken"_s).isEmpty());
  const double seconds = sandbox.processorSeconds();
  QVERIFY2(seconds > 0 && seconds < 10, qPrintable(QString::number(seconds)));
}

QTEST_GUILESS_MAIN(SandboxProgramTest)
#include "sandbox_program_test.moc"
