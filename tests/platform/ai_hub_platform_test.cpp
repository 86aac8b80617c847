#include "ai_hub_calls.h"
#include "aihub/ai_hub_kind.h"
#include "scripted_server.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <memory>

using namespace tokendesk;
using namespace tokendesk::aihub;
using namespace Qt::StringLiterals;
using enum ApiErrorKind;

Q_DECLARE_METATYPE(tokendesk::Account)

namespace {

const QByteArray credential = "ibh_sentSENTsent0123456789abcdefghij";

}  // namespace

/// What is sent, and what becomes of the answers.
class AiHubPlatformTest : public QObject {
  Q_OBJECT

 private slots:
  void init();
  void saysWhatItCanDo();
  void sendsWhatTheContractSays_data();
  void sendsWhatTheContractSays();
  void theContextIsTheIdOfTheAccount_data();
  void theContextIsTheIdOfTheAccount();
  void withoutAnIdNothingIsSent_data();
  void withoutAnIdNothingIsSent();
  void whatItLacksIsUnsupportedAndNotSent();
  void aReadOnlyConnectionOnlyReads_data();
  void aReadOnlyConnectionOnlyReads();
  void aNewTokenComesWithItsValue();
  void aRefreshedTokenComesWithItsValueAndItsOwner();
  void aTokenIsFoundInItsList();
  void anInstallationWithoutTheEndpointsIsTold_data();
  void anInstallationWithoutTheEndpointsIsTold();
  void aDeletedServiceAccountIsNotFound();
  void anIdThatIsNoPathSegmentIsRefused();

 private:
  [[nodiscard]] PlatformAccess access(const Account& account = organizationAccount) const {
    QUrl base = server_->url();
    base.setPath(u"/ib"_s);
    return {.baseUrl = base, .apiToken = Secret(credential), .account = account};
  }
  void open(const PlatformAccess& access) {
    HttpClient::Limits limits;
    limits.retry.baseDelay = std::chrono::milliseconds(2);
    platform_ = std::make_unique<AiHubPlatform>(access, limits);
  }
  void answer(int status, const QByteArray& body) {
    server_->script({.bytes = ScriptedServer::answer(status, body)});
  }

  std::unique_ptr<ScriptedServer> server_;
  std::unique_ptr<AiHubPlatform> platform_;
};

void AiHubPlatformTest::init() {
  server_ = std::make_unique<ScriptedServer>();
  open(access());
}

void AiHubPlatformTest::saysWhatItCanDo() {
  const PlatformKind made = kind();
  QCOMPARE(made.id, u"aiHub"_s);
  QVERIFY(made.hasAccounts && !made.signsInUsers && !made.hasCredentialsFile);
  const auto platform = made.make(access());
  QCOMPARE(platform->name(), made.name);
  QVERIFY(platform->accountPlatform() != nullptr);
  QVERIFY(platform->projectPlatform() == nullptr);
  const Capabilities can = platform->capabilities();
  QVERIFY(!can.organizationTokens && !can.projectTokens && !can.updatesTokens && !can.blocksTokens);
  QVERIFY(!can.renamesOrganizationTokens && !can.renamesProjectTokens);
  QVERIFY(can.showsValuesOnce && can.tokensExpire);
}

void AiHubPlatformTest::sendsWhatTheContractSays_data() {
  QTest::addColumn<PlatformCall>("call");
  QTest::addColumn<QByteArray>("request");
  QTest::addColumn<QByteArray>("body");
  const auto row = [](const char* name, const QByteArray& request, const QByteArray& body = {}) {
    QTest::newRow(name) << aiHubCall(name) << request << body;
  };
  const QByteArray draft = R"({"description":"For bills","expires_at":null,"name":"billing"})";
  const QByteArray expiry = R"({"expires_at":null})";
  const QByteArray own = "/ib/api/v2/oauth/tokens";
  const QByteArray service = "/ib/api/v2/service-accounts/s%2F1/tokens";
  row("account", "GET /ib/api/v2/account");
  row("service accounts", "GET /ib/api/v2/service-accounts");
  row("delete all", "DELETE " + own);
  row("list", "GET " + own);
  row("list, service", "GET " + service);
  row("get", "GET " + own);
  row("get, service", "GET " + service);
  row("create", "POST " + own, draft);
  row("create, service", "POST " + service, draft);
  row("refresh", "POST " + own + '/' + oddIdInPath + "/refresh", expiry);
  row("refresh, service", "POST " + service + '/' + oddIdInPath + "/refresh", expiry);
  row("delete", "DELETE " + own + '/' + oddIdInPath);
  row("delete, service", "DELETE " + service + '/' + oddIdInPath);
}

void AiHubPlatformTest::sendsWhatTheContractSays() {
  QFETCH(PlatformCall, call);
  QFETCH(QByteArray, body);
  answer(200, call.reply);
  QCOMPARE(kindOf(call.start(*platform_, {})), -1);

  QCOMPARE(server_->requests().size(), 1);
  const RecordedRequest& sent = server_->requests().constFirst();
  QTEST(QByteArray(sent.verb + ' ' + sent.target), "request");
  QCOMPARE(sent.header("Authorization"), "Bearer " + credential);
  QCOMPARE(sent.header("IB-Context"), "o-1"_ba);
  QCOMPARE(sent.header("Accept"), "application/json"_ba);
  QCOMPARE(sent.body, body);
  QCOMPARE(sent.header("Content-Type"), body.isEmpty() ? QByteArray() : "application/json"_ba);
}

void AiHubPlatformTest::theContextIsTheIdOfTheAccount_data() {
  QTest::addColumn<AccountType>("type");
  QTest::addColumn<QByteArray>("context");
  QTest::newRow("organization") << AccountType::Organization << "o-1"_ba;
  QTest::newRow("service") << AccountType::Service << "o-1"_ba;
  QTest::newRow("community") << AccountType::Community << "u-1"_ba;
}

void AiHubPlatformTest::theContextIsTheIdOfTheAccount() {
  QFETCH(AccountType, type);
  Account account = organizationAccount;
  account.type = type;
  open(access(account));
  answer(500, "");
  for (const PlatformCall& call : aiHubCalls()) endOf(call.start(*platform_, {}));
  QVERIFY(server_->requests().size() >= aiHubCalls().size());
  for (const RecordedRequest& sent : server_->requests()) QTEST(sent.header("IB-Context"), "context");
}

void AiHubPlatformTest::withoutAnIdNothingIsSent_data() {
  QTest::addColumn<Account>("account");
  QTest::newRow("organization") << Account{.userId = u"u-1"_s};
  QTest::newRow("service") << Account{.type = AccountType::Service, .userId = u"u-1"_s};
  QTest::newRow("community") << Account{.type = AccountType::Community, .organizationId = u"o-1"_s};
  QTest::newRow("a line of its own") << Account{.organizationId = u"o-1\r\nX-Evil: 1"_s};
}

void AiHubPlatformTest::withoutAnIdNothingIsSent() {
  QFETCH(Account, account);
  open(access(account));
  for (const PlatformCall& call : aiHubCalls()) QCOMPARE(kindOf(call.start(*platform_, {})), int(Invalid));
  QCOMPARE(server_->requests().size(), 0);
}

void AiHubPlatformTest::whatItLacksIsUnsupportedAndNotSent() {
  answer(200, "{}");
  QList<CallEnd> ends{endingAs(platform_->listProjects({})),
                      endingAs(platform_->updateToken(oddToken(TokenScope::Account), {.name = u"x"_s}, {}))};
  for (const TokenScope scope : {TokenScope::Organization, TokenScope::Project}) {
    const TokenRef token{.id = Secret("5f1c"), .scope = scope, .ownerId = u"p"_s};
    ends << endingAs(platform_->listTokens({.scope = scope, .id = u"p"_s}, {}))
         << endingAs(platform_->getToken(token, {}))
         << endingAs(platform_->createToken({.name = u"x"_s, .scope = scope, .ownerId = u"p"_s}, {}))
         << endingAs(platform_->deleteToken(token, {})) << endingAs(platform_->refreshToken(token, {}, {}));
  }
  for (const CallEnd& end : ends) QCOMPARE(kindOf(end), int(Unsupported));
  QCOMPARE(server_->requests().size(), 0);
}

void AiHubPlatformTest::aReadOnlyConnectionOnlyReads_data() {
  QTest::addColumn<PlatformCall>("call");
  for (const PlatformCall& call : aiHubCalls()) QTest::newRow(call.name) << call;
}

void AiHubPlatformTest::aReadOnlyConnectionOnlyReads() {
  QFETCH(PlatformCall, call);
  PlatformAccess readOnly = access();
  readOnly.readOnly = true;
  open(readOnly);
  answer(200, call.reply);
  const auto error = endOf(call.start(*platform_, {}));
  QCOMPARE(error.has_value(), call.isChange);
  QCOMPARE(server_->requests().size(), call.isChange ? 0 : 1);
  if (error) QVERIFY(error->kind == NotPermitted && error->readOnly);
}

void AiHubPlatformTest::aNewTokenComesWithItsValue() {
  answer(201, R"({"id":"5f1c","access_token":"ibh_new"})");
  TokenDraft draft = draftFor(TokenScope::ServiceAccount);
  draft.expires = QDateTime(QDate(2027, 1, 1), QTime(0, 0), Qt::UTC);
  const auto created = outcomeOf(platform_->createToken(draft, {}));
  QVERIFY(created.has_value());
  QVERIFY(created->value == Secret("ibh_new"));
  const ApiToken& token = created->token;
  QVERIFY(token.id == Secret("5f1c"));
  QCOMPARE(token.name, u"billing"_s);
  QCOMPARE(token.description, u"For bills"_s);
  QCOMPARE(token.ownerId, u"s/1"_s);
  QCOMPARE(token.ownerName, u"ci-runner"_s);
  QCOMPARE(token.expires, draft.expires);
  QVERIFY(token.scope == TokenScope::ServiceAccount && token.status == TokenStatus::Active);
  const QByteArray sent = server_->requests().constFirst().body;
  QCOMPARE(QJsonDocument::fromJson(sent)[u"expires_at"].toString(), u"2027-01-01T00:00:00Z"_s);
}

void AiHubPlatformTest::aRefreshedTokenComesWithItsValueAndItsOwner() {
  answer(200, R"({"id":"5f1c","name":"billing","access_token":"ibh_new"})");
  const TokenRef ref{.id = Secret("5f1c"), .scope = TokenScope::ServiceAccount, .ownerId = u"s/1"_s};
  const QDateTime expires(QDate(2027, 1, 1), QTime(0, 0), Qt::UTC);
  const auto refreshed = outcomeOf(platform_->refreshToken(ref, expires, {}));
  QVERIFY(refreshed.has_value());
  QVERIFY(refreshed->value == Secret("ibh_new"));
  QVERIFY(tokendesk::refOf(refreshed->token) == ref);
  QCOMPARE(refreshed->token.expires, expires);
  QCOMPARE(server_->requests().constFirst().body, R"({"expires_at":"2027-01-01T00:00:00Z"})"_ba);
}

void AiHubPlatformTest::aTokenIsFoundInItsList() {
  answer(200, R"({"tokens":[{"id":"a","name":"A","expires_at":null},)" + tokenJson + "]}");
  TokenRef ref{.id = Secret("5f1c"), .scope = TokenScope::ServiceAccount, .ownerId = u"s/1"_s};
  const auto found = outcomeOf(platform_->getToken(ref, {}));
  QVERIFY(found.has_value());
  QCOMPARE(found->name, u"billing"_s);
  QVERIFY(tokendesk::refOf(*found) == ref);
  ref.id = Secret("5F1C");
  QCOMPARE(kindOf(endingAs(platform_->getToken(ref, {}))), int(NotFound));
}

void AiHubPlatformTest::anInstallationWithoutTheEndpointsIsTold_data() {
  QTest::addColumn<PlatformCall>("call");
  QTest::addColumn<int>("kind");
  for (const char* name : {"list", "get", "create", "service accounts", "delete all"})
    QTest::newRow(name) << aiHubCall(name) << int(Unsupported);
  for (const char* name : {"account", "refresh", "delete", "create, service"})
    QTest::newRow(name) << aiHubCall(name) << int(NotFound);
}

void AiHubPlatformTest::anInstallationWithoutTheEndpointsIsTold() {
  QFETCH(PlatformCall, call);
  for (const QByteArray& body : {""_ba, "<html>"_ba, R"({"error":{"code":"not_found","message":"No"}})"_ba}) {
    init();
    answer(404, body);
    QTEST(kindOf(call.start(*platform_, {})), "kind");
  }
}

void AiHubPlatformTest::aDeletedServiceAccountIsNotFound() {
  answer(404, R"({"error":{"code":"not_found","message":"No such account"}})");
  for (const char* name : {"list, service", "get, service"}) {
    const auto error = endOf(aiHubCall(name).start(*platform_, {}));
    QVERIFY(error);
    QCOMPARE(int(error->kind), int(NotFound));
    QCOMPARE(error->platformText, u"No such account"_s);
  }
}

void AiHubPlatformTest::anIdThatIsNoPathSegmentIsRefused() {
  answer(200, "{}");
  for (const QByteArray& id : {QByteArray(), "."_ba, ".."_ba}) {
    const TokenRef own{.id = Secret(id), .scope = TokenScope::Account};
    const TokenRef ofOdd{
        .id = Secret("5f1c"), .scope = TokenScope::ServiceAccount, .ownerId = QString::fromLatin1(id)};
    for (const TokenRef& token : {own, ofOdd}) {
      QCOMPARE(kindOf(endingAs(platform_->deleteToken(token, {}))), int(Invalid));
      QCOMPARE(kindOf(endingAs(platform_->refreshToken(token, {}, {}))), int(Invalid));
    }
    QCOMPARE(kindOf(endingAs(
                 platform_->listTokens({.scope = TokenScope::ServiceAccount, .id = ofOdd.ownerId}, {}))),
             int(Invalid));
  }
  QCOMPARE(server_->requests().size(), 0);
}

QTEST_GUILESS_MAIN(AiHubPlatformTest)
#include "ai_hub_platform_test.moc"
