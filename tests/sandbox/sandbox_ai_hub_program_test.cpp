#include "running_sandbox.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>
#include <QUuid>

#include <array>
#include <memory>

using namespace Qt::StringLiterals;

namespace {

const QByteArray tokens = "/api/v2/oauth/tokens";

QJsonObject objectOf(const QByteArray& answer) {
  return QJsonDocument::fromJson(bodyOf(answer)).object();
}

QString codeOf(const QByteArray& answer) {
  return objectOf(answer)["error"_L1]["code"_L1].toString();
}

}  // namespace

/// AI Hub's API over real HTTP, and what the program says about it.
class SandboxAiHubProgramTest : public QObject {
  Q_OBJECT

 private slots:
  void init();
  void saysHowToSignIn_data();
  void saysHowToSignIn();
  void saysTheSameAfterARestart();
  void saysAWorkingTokenAfterTheSaidOneIsGone();
  void saysAnEmptyTokenWhereNoneIsLeft();
  void answersAreJson();
  void refusesTextThatIsNotUtf8();
  void answerWithoutContentSaysNothingOfItsLength();
  void takesPathsOfTheOtherPlatformAsBefore();
  void optionsRestrictTokensAndRate();
  void twoProcessesAgreeOnWhatIsTaken();
  void losesNothingSilentlyWhenItsFileIsGone();
  void saysNothingOfTokensOnStandardError();

 private:
  [[nodiscard]] QStringList onDatabase(const QString& seed = u"demo"_s) const {
    return {u"--exit-with-stdin"_s, u"--seed"_s, seed, u"--database"_s, folder_->filePath(u"sandbox.db"_s)};
  }

  std::unique_ptr<QTemporaryDir> folder_;
};

void SandboxAiHubProgramTest::init() {
  folder_ = std::make_unique<QTemporaryDir>();
  QVERIFY(folder_->isValid());
}

void SandboxAiHubProgramTest::saysHowToSignIn_data() {
  QTest::addColumn<QString>("seed");
  for (const char* seed : {"demo", "empty", "2x2"}) QTest::newRow(seed) << QString::fromUtf8(seed);
}

void SandboxAiHubProgramTest::saysHowToSignIn() {
  QFETCH(QString, seed);
  const RunningSandbox sandbox({u"--seed"_s, seed});
  QCOMPARE(sandbox.line()["aiHub"_L1].toObject().keys().join(u' '),
           u"communityToken communityUserId organizationId serviceToken token userId"_s);
  const QList<std::array<QString, 3>> accounts{{u"token"_s, u"organizationId"_s, u"organization"_s},
                                               {u"serviceToken"_s, u"organizationId"_s, u"service"_s},
                                               {u"communityToken"_s, u"communityUserId"_s, u"community"_s}};
  for (const auto& [token, context, type] : accounts) {
    QVERIFY(!QUuid::fromString(sandbox.saidOfAiHub(context)).isNull());
    const QByteArray answer =
        sandbox.exchange("GET /api/v2/account HTTP/1.1\r\nHost: sandbox\r\nAuthorization: Bearer " +
                         sandbox.saidOfAiHub(token).toUtf8() +
                         "\r\nIB-Context: " + sandbox.saidOfAiHub(context).toUtf8() + "\r\n\r\n");
    QCOMPARE(statusOf(answer), 200);
    QCOMPARE(objectOf(answer)["account_type"_L1].toString(), type);
  }
  const QByteArray account = sandbox.sendToAiHub("GET", "/api/v2/account");
  QCOMPARE(objectOf(account)["user_id"_L1].toString(), sandbox.saidOfAiHub(u"userId"_s));
}

void SandboxAiHubProgramTest::saysTheSameAfterARestart() {
  RunningSandbox first(onDatabase());
  QCOMPARE(statusOf(first.sendToAiHub("POST", tokens, R"({"name":"kept"})")), 201);
  first.closeInput();
  QCOMPARE(first.waitForEnd(), 0);
  const RunningSandbox second(onDatabase(u"empty"_s));
  QCOMPARE(second.line()["aiHub"_L1].toObject(), first.line()["aiHub"_L1].toObject());
  QCOMPARE(objectOf(second.sendToAiHub("GET", tokens))["tokens"_L1].toArray().size(), 11);
}

void SandboxAiHubProgramTest::saysAWorkingTokenAfterTheSaidOneIsGone() {
  RunningSandbox first(onDatabase());
  const QJsonArray list = objectOf(first.sendToAiHub("GET", tokens))["tokens"_L1].toArray();
  const QByteArray said = list[0]["id"_L1].toString().toUtf8();
  QCOMPARE(statusOf(first.sendToAiHub("DELETE", tokens + '/' + said)), 204);
  QCOMPARE(codeOf(first.sendToAiHub("GET", tokens)), u"invalid_token"_s);
  first.closeInput();
  QCOMPARE(first.waitForEnd(), 0);
  const RunningSandbox second(onDatabase());
  QVERIFY(second.saidOfAiHub(u"token"_s) != first.saidOfAiHub(u"token"_s));
  QCOMPARE(statusOf(second.sendToAiHub("GET", tokens)), 200);
}

void SandboxAiHubProgramTest::saysAnEmptyTokenWhereNoneIsLeft() {
  RunningSandbox first(onDatabase());
  QCOMPARE(objectOf(first.sendToAiHub("DELETE", tokens))["deleted"_L1].toInt(), 10);
  QCOMPARE(statusOf(first.sendToAiHub("GET", tokens)), 401);
  first.closeInput();
  QCOMPARE(first.waitForEnd(), 0);
  const RunningSandbox second(onDatabase());
  QCOMPARE(second.line()["aiHub"_L1]["token"_L1], QJsonValue(QString()));
  QCOMPARE(second.saidOfAiHub(u"serviceToken"_s), first.saidOfAiHub(u"serviceToken"_s));
}

void SandboxAiHubProgramTest::answersAreJson() {
  const RunningSandbox sandbox({u"--seed"_s, u"empty"_s});
  const QByteArray created = sandbox.sendToAiHub("POST", tokens, R"({"name":"評価用トークン"})");
  QVERIFY(created.startsWith("HTTP/1.1 201 Created\r\n"));
  for (const QByteArray& answer :
       {created, sandbox.sendToAiHub("GET", "/api/nothing"), sandbox.sendToAiHub("PUT", tokens),
        sandbox.sendToAiHub("GET", "/api/v1/tokens"), sandbox.sendToAiHub("POST", tokens, "[")}) {
    QVERIFY(answer.contains("\r\nContent-Type: application/json\r\n"));
    QVERIFY(!objectOf(answer).isEmpty());
  }
}

void SandboxAiHubProgramTest::refusesTextThatIsNotUtf8() {
  const RunningSandbox sandbox({u"--seed"_s, u"empty"_s});
  const QByteArray answer = sandbox.sendToAiHub("POST", tokens, "{\"name\":\"a\xC3(\"}");
  QCOMPARE(statusOf(answer), 400);
  QCOMPARE(codeOf(answer), u"validation"_s);
}

void SandboxAiHubProgramTest::answerWithoutContentSaysNothingOfItsLength() {
  const RunningSandbox sandbox({u"--seed"_s, u"empty"_s});
  const QByteArray created = sandbox.sendToAiHub("POST", tokens, R"({"name":"n"})");
  const QByteArray path = tokens + '/' + objectOf(created)["id"_L1].toString().toUtf8();
  const QByteArray answer = sandbox.sendToAiHub("DELETE", path);
  QCOMPARE(statusOf(answer), 204);
  QVERIFY(!answer.contains("Content-"));
  QCOMPARE(bodyOf(answer), QByteArray());
}

void SandboxAiHubProgramTest::takesPathsOfTheOtherPlatformAsBefore() {
  const RunningSandbox sandbox({u"--seed"_s, u"empty"_s});
  for (const QByteArray path : {"/api", "/apis/v2/account", "/v1/nothing", "/"}) {
    const QByteArray answer = sandbox.sendToAiHub("GET", path);
    QCOMPARE(statusOf(answer), 404);
    QVERIFY(objectOf(answer).contains("errors"_L1));
  }
  QCOMPARE(statusOf(sandbox.send("GET", "/v1/organization/projects")), 200);
  QCOMPARE(codeOf(sandbox.send("GET", tokens)), u"invalid_token"_s);
}

void SandboxAiHubProgramTest::optionsRestrictTokensAndRate() {
  const RunningSandbox sandbox(
      {u"--seed"_s, u"empty"_s, u"--restrict-token-creation"_s, u"--rate"_s, u"1"_s});
  QCOMPARE(codeOf(sandbox.sendToAiHub("POST", tokens, R"({"name":"n"})")), u"restricted"_s);
  // Asked until it happens: on a busy machine two requests may be more than a second apart.
  QByteArray refused;
  const auto isRefused = [&] {
    if (statusOf(refused) != 429) refused = sandbox.sendToAiHub("GET", tokens);
    return statusOf(refused) == 429;
  };
  QTRY_VERIFY(isRefused());
  QVERIFY(refused.contains("\r\nRetry-After: 1\r\n"));
  QCOMPARE(statusOf(sandbox.send("GET", "/v1/organization/projects")), 200);
  bool isAdmitted = false;
  const auto admitsAgain = [&] {
    isAdmitted = isAdmitted || statusOf(sandbox.sendToAiHub("GET", tokens)) == 200;
    return isAdmitted;
  };
  QTRY_VERIFY(admitsAgain());
}

void SandboxAiHubProgramTest::twoProcessesAgreeOnWhatIsTaken() {
  const RunningSandbox one(onDatabase());
  const RunningSandbox two(onDatabase());
  QCOMPARE(two.saidOfAiHub(u"token"_s), one.saidOfAiHub(u"token"_s));
  QCOMPARE(statusOf(one.sendToAiHub("POST", tokens, R"({"name":"n"})")), 201);
  QCOMPARE(codeOf(two.sendToAiHub("POST", tokens, R"({"name":"n"})")), u"name_taken"_s);
}

void SandboxAiHubProgramTest::losesNothingSilentlyWhenItsFileIsGone() {
  RunningSandbox sandbox(onDatabase(u"empty"_s));
  QVERIFY(QFile::remove(folder_->filePath(u"sandbox.db"_s)));
  const QByteArray answer = sandbox.sendToAiHub("POST", tokens, R"({"name":"lost"})");
  QCOMPARE(statusOf(answer), 500);
  QCOMPARE(codeOf(answer), u"internal"_s);
  QCOMPARE(sandbox.waitForEnd(), 2);
  QVERIFY(sandbox.standardError().contains("it was deleted or replaced"));
}

void SandboxAiHubProgramTest::saysNothingOfTokensOnStandardError() {
  RunningSandbox sandbox({u"--seed"_s, u"demo"_s, u"--exit-with-stdin"_s});
  QCOMPARE(statusOf(sandbox.sendToAiHub("POST", tokens, R"({"name":"n"})")), 201);
  QCOMPARE(statusOf(sandbox.sendToAiHub("POST", tokens, "{")), 400);
  sandbox.closeInput();
  QCOMPARE(sandbox.waitForEnd(), 0);
  QCOMPARE(sandbox.standardError(), QByteArray());
  QCOMPARE(sandbox.standardOutput().count('\n'), 1);
}

QTEST_GUILESS_MAIN(SandboxAiHubProgramTest)
#include "sandbox_ai_hub_program_test.moc"
