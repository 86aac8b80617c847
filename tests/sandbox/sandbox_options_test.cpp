#include "running_sandbox.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

const QByteArray exportPath = "/v1/organization/request/export";

qsizetype exported(const RunningSandbox& sandbox) {
  return QJsonDocument::fromJson(bodyOf(sandbox.ask(exportPath)))["items"_L1].toArray().size();
}

}  // namespace

/// What the program's options do, and how it refuses others.
class SandboxOptionsTest : public QObject {
  Q_OBJECT

 private slots:
  void refusesBadOptionsInOneSentence_data();
  void refusesBadOptionsInOneSentence();
  void saysHowLargeASeedMayBe();
  void saysHowManyRequestsThereMayBe();
  void saysHowFastItMayBe();
  void printsVersionAndHelp();
  void listensOnThePortAskedFor();
  void leavesOrganizationTokensOut();
  void exportsInTheOlderFormOnlyIfAsked();
  void givesAsManyRequestsAsAsked_data();
  void givesAsManyRequestsAsAsked();
  void leavesTheRequestsOfAnExistingDatabaseAlone();
};

void SandboxOptionsTest::refusesBadOptionsInOneSentence_data() {
  QTest::addColumn<QStringList>("arguments");
  const auto row = [](const char* arguments) {
    QTest::newRow(arguments) << QString::fromUtf8(arguments).split(u' ');
  };
  row("--nonsense");
  row("--port");
  row("--port many");
  row("--port 65536");
  row("--port -1");
  row("--seed lots");
  row("--seed 10x");
  row("--seed -1x5");
  row("--seed 9999999x9999999");
  row("--seed 99999999999999999999x1");
  row("--seed 0x1 --seed 10000001x0");
  row("--without projects");
  row("--database=");
  row("--oauth-lifetime");
  row("--oauth-lifetime soon");
  row("--oauth-lifetime 0");
  row("--oauth-lifetime -5");
  row("--oauth-lifetime 1.5");
  row("--oauth-lifetime 31536001");
  row("--oauth-lifetime 99999999999999999999");
  row("--requests");
  row("--requests many");
  row("--requests -1");
  row("--requests 1.5");
  row("--requests 10000001");
  row("--requests 99999999999999999999");
  row("--requests=");
  row("--legacy-export=yes");
  row("--database /nonexistent/folder/sandbox.db");
  row("--database /");
  row("--rate");
  row("--rate fast");
  row("--rate 0");
  row("--rate -1");
  row("--rate 1.5");
  row("--rate 1001");
  row("--rate %3");
  row("--rate=");
  row("--restrict-token-creation=yes");
  row("surplus");
}

void SandboxOptionsTest::refusesBadOptionsInOneSentence() {
  QFETCH(QStringList, arguments);
  RunningSandbox sandbox(arguments);
  QCOMPARE(sandbox.waitForEnd(), 2);
  const QByteArray sentence = sandbox.standardError();
  QCOMPARE(sentence.count('\n'), 1);
  QVERIFY2(sentence.endsWith(".\n"), sentence.constData());
  QCOMPARE(sandbox.standardOutput(), QByteArray());
}

void SandboxOptionsTest::saysHowLargeASeedMayBe() {
  RunningSandbox sandbox({u"--seed"_s, u"100000x101"_s});
  QCOMPARE(sandbox.waitForEnd(), 2);
  QVERIFY(sandbox.standardError().contains("10,000,000 projects and as many tokens are the most"));
}

void SandboxOptionsTest::saysHowManyRequestsThereMayBe() {
  RunningSandbox sandbox({u"--requests"_s, u"10000001"_s});
  QCOMPARE(sandbox.waitForEnd(), 2);
  QCOMPARE(sandbox.standardError(),
           QByteArray("tokendesk-sandbox: The number of requests \"10000001\" is not a number from 0 to "
                      "10000000.\n"));
}

void SandboxOptionsTest::saysHowFastItMayBe() {
  RunningSandbox sandbox({u"--rate"_s, u"%3"_s});
  QCOMPARE(sandbox.waitForEnd(), 2);
  QCOMPARE(sandbox.standardError(),
           QByteArray("tokendesk-sandbox: The rate \"%3\" is not a number from 1 to 1000.\n"));
}

void SandboxOptionsTest::printsVersionAndHelp() {
  RunningSandbox version({u"--version"_s});
  QCOMPARE(version.waitForEnd(), 0);
  QCOMPARE(version.standardOutput(), QByteArray("tokendesk-sandbox " TOKENDESK_VERSION "\n"));
  RunningSandbox help({u"--help"_s});
  QCOMPARE(help.waitForEnd(), 0);
  const QByteArray text = help.standardOutput();
  for (const char* option :
       {"--port", "--database", "--seed", "--without", "--oauth-lifetime", "--exit-with-stdin", "--version",
        "--requests", "--legacy-export", "--restrict-token-creation", "--rate", "aiHub", "serviceToken",
        "communityUserId", "tokendesk-sandbox, admin@training.example, sandbox"}) {
    QVERIFY2(text.contains(option), option);
  }
}

void SandboxOptionsTest::listensOnThePortAskedFor() {
  QTcpServer free;
  QVERIFY(free.listen(QHostAddress::LocalHost));
  const quint16 port = free.serverPort();
  free.close();
  const RunningSandbox sandbox({u"--seed"_s, u"empty"_s, u"--port"_s, QString::number(port)});
  QCOMPARE(sandbox.port(), port);
}

void SandboxOptionsTest::leavesOrganizationTokensOut() {
  const RunningSandbox sandbox({u"--without"_s, u"organization-tokens"_s});
  QCOMPARE(statusOf(sandbox.send("GET", "/v2/organization/tokens")), 404);
  QCOMPARE(statusOf(sandbox.send("GET", "/v1/organization/projects")), 200);
}

void SandboxOptionsTest::exportsInTheOlderFormOnlyIfAsked() {
  const QStringList arguments{u"--requests"_s, u"3"_s};
  const RunningSandbox newer(arguments);
  const RunningSandbox older(arguments + QStringList{u"--legacy-export"_s});
  const QJsonArray items = QJsonDocument::fromJson(bodyOf(newer.ask(exportPath)))["items"_L1].toArray();
  const QJsonDocument bare = QJsonDocument::fromJson(bodyOf(older.ask(exportPath)));
  QCOMPARE(items.size(), 3);
  QVERIFY(bare.isArray());
  QCOMPARE(bare.array().size(), 3);
  for (qsizetype i = 0; i < 3; ++i) QCOMPARE(bare[i].toObject(), (QJsonObject{{u"item"_s, items[i]}}));
}

void SandboxOptionsTest::givesAsManyRequestsAsAsked_data() {
  QTest::addColumn<QString>("seed");
  QTest::addColumn<QStringList>("arguments");
  QTest::addColumn<int>("count");
  QTest::newRow("demo") << u"demo"_s << QStringList{u"--requests"_s, u"7"_s} << 7;
  QTest::newRow("none in the demo") << u"demo"_s << QStringList{u"--requests"_s, u"0"_s} << 0;
  QTest::newRow("empty") << u"empty"_s << QStringList{u"--requests"_s, u"9"_s} << 9;
  QTest::newRow("bulk") << u"2x1"_s << QStringList{u"--requests"_s, u"8"_s} << 8;
  QTest::newRow("empty, not asked") << u"empty"_s << QStringList() << 0;
  QTest::newRow("bulk, not asked") << u"2x1"_s << QStringList() << 100;
}

void SandboxOptionsTest::givesAsManyRequestsAsAsked() {
  QFETCH(QString, seed);
  QFETCH(QStringList, arguments);
  const RunningSandbox sandbox(arguments + QStringList{u"--seed"_s, seed});
  QCOMPARE(statusOf(sandbox.ask(exportPath)), 200);
  QTEST(int(exported(sandbox)), "count");
}

void SandboxOptionsTest::leavesTheRequestsOfAnExistingDatabaseAlone() {
  const QTemporaryDir folder;
  const QStringList onFile{u"--exit-with-stdin"_s, u"--database"_s, folder.filePath(u"sandbox.db"_s),
                           u"--requests"_s};
  RunningSandbox first(onFile + QStringList{u"5"_s});
  first.closeInput();
  QCOMPARE(first.waitForEnd(), 0);
  const RunningSandbox second(onFile + QStringList{u"6"_s});
  QCOMPARE(second.said(u"projectToken"_s), first.said(u"projectToken"_s));
  QCOMPARE(exported(second), 5);
}

QTEST_GUILESS_MAIN(SandboxOptionsTest)
#include "sandbox_options_test.moc"
