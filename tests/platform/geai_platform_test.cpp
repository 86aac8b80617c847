#include "geai/geai_platform.h"

#include "scripted_server.h"

#include <QTest>
#include <QTimer>

using namespace tokendesk;
using namespace tokendesk::geai;
using namespace Qt::StringLiterals;
using enum ApiErrorKind;

namespace {

const QByteArray credential = "admin_0123456789abcdefghijklmnopqrstuvwxyzABCDEFG";
// what a path could take for its own: all of it has to stay within one segment
const QByteArray oddId = "a/b?c#d%2Fe f_\xc3\xb1";
const QByteArray oddIdInPath = "a%2Fb%3Fc%23d%252Fe%20f_%C3%B1";
const QByteArray tokenJson = R"({"id":"a_1","name":"billing","status":"Active"})";

enum class Operation { Validate, Projects, OrganizationTokens, ProjectTokens, Get, Create, Update, Delete };

TokenRef refOf(TokenScope scope) {
  return {
      .id = Secret(oddId), .scope = scope, .ownerId = scope == TokenScope::Project ? u"p/1"_s : QString()};
}

TokenDraft draftOf(TokenScope scope) {
  TokenDraft draft{.name = u" billing "_s, .description = u"For bills"_s, .scope = scope};
  if (scope == TokenScope::Project) {
    draft.ownerId = u"p/1"_s;
    draft.ownerName = u"First"_s;
  }
  return draft;
}

}  // namespace

Q_DECLARE_METATYPE(Operation)
Q_DECLARE_METATYPE(tokendesk::TokenScope)
Q_DECLARE_METATYPE(tokendesk::ScriptedReply)

class GeaiPlatformTest : public QObject {
  Q_OBJECT

 private:
  std::unique_ptr<ScriptedServer> server_;
  std::unique_ptr<GeaiPlatform> platform_;

  template <class T>
  static std::optional<Outcome<T>> endOf(const Job<T>& job) {
    if (!QTest::qWaitFor([&job] { return job.isFinished(); }, 20'000)) return std::nullopt;
    return job.result();
  }
  /// How the operation ended: the kind of its error, -1 for success, -2 where it didn't end.
  template <class T>
  static int kindOf(const Job<T>& job) {
    const auto outcome = endOf(job);
    if (!outcome) return -2;
    return *outcome ? -1 : int(outcome->error().kind);
  }
  int run(Operation operation, TokenScope scope, const CallOptions& options = {}) {
    switch (operation) {
      case Operation::Validate: return kindOf(platform_->validate(options));
      case Operation::Projects: return kindOf(platform_->listProjects(options));
      case Operation::OrganizationTokens: return kindOf(platform_->listTokens({}, options));
      case Operation::ProjectTokens:
        return kindOf(platform_->listTokens(
            {.scope = TokenScope::Project, .id = u"p/1"_s, .name = u"First"_s}, options));
      case Operation::Get: return kindOf(platform_->getToken(refOf(scope), options));
      case Operation::Create: return kindOf(platform_->createToken(draftOf(scope), options));
      case Operation::Update:
        return kindOf(platform_->updateToken(refOf(scope), {.status = TokenStatus::Blocked}, options));
      case Operation::Delete: return kindOf(platform_->deleteToken(refOf(scope), options));
    }
    Q_UNREACHABLE();
  }
  void answer(int status, const QByteArray& body) {
    server_->script({.bytes = ScriptedServer::answer(status, body)});
  }

 private slots:
  void init() {
    server_ = std::make_unique<ScriptedServer>();
    HttpClient::Limits limits;
    limits.retry.baseDelay = std::chrono::milliseconds(2);
    QUrl base = server_->url();
    base.setPath(u"/geai"_s);
    platform_ = std::make_unique<GeaiPlatform>(
        PlatformAccess{.baseUrl = base, .apiToken = Secret(credential)}, limits);
  }
  void sendsWhatTheContractSays_data();
  void sendsWhatTheContractSays();
  void aNewTokenIsAsItWasDraftedAndActive();
  void aReadTokenKeepsItsPart();
  void anInstallationWithoutOrganizationTokensIsTold_data();
  void anInstallationWithoutOrganizationTokensIsTold();
  void aMissingProjectListIsNotFound();
  void changesSayWhetherTheyMayHaveHappened_data();
  void changesSayWhetherTheyMayHaveHappened();
  void aChangeThatAGatewayGaveUpOnMayStillHappen_data();
  void aChangeThatAGatewayGaveUpOnMayStillHappen();
  void aLostAnswerLeavesTheOutcomeUnknown();
  void anIdThatIsNoPathSegmentIsRefused();
  void everyOperationCanBeCancelled_data();
  void everyOperationCanBeCancelled();
};

void GeaiPlatformTest::sendsWhatTheContractSays_data() {
  QTest::addColumn<Operation>("operation");
  QTest::addColumn<TokenScope>("scope");
  QTest::addColumn<QByteArray>("reply");
  QTest::addColumn<QByteArray>("request");
  QTest::addColumn<QByteArray>("projectHeader");
  QTest::addColumn<QByteArray>("body");
  const auto row = [](const char* name, Operation operation, TokenScope scope, const QByteArray& reply,
                      const QByteArray& request, const QByteArray& body = {}, const QByteArray& header = {}) {
    QTest::newRow(name) << operation << scope << reply << request << header << body;
  };
  using enum Operation;
  using enum TokenScope;
  const QByteArray draft = R"({"description":"For bills","name":"billing"})";
  row("validate", Validate, Organization, R"({"organizationId":"o"})",
      "GET /geai/v1/accessControl/apitoken/validate");
  row("projects", Projects, Organization, R"({"projects":[]})",
      "GET /geai/v1/organization/projects?detail=full");
  row("organization tokens", OrganizationTokens, Organization, R"({"tokens":[]})",
      "GET /geai/v2/organization/tokens");
  row("project tokens", ProjectTokens, Project, R"({"tokens":[]})",
      "GET /geai/v1/organization/project/p%2F1/tokens");
  row("get, organization", Get, Organization, tokenJson, "GET /geai/v2/organization/tokens/" + oddIdInPath);
  row("get, project", Get, Project, tokenJson, "GET /geai/v2/projects/tokens/" + oddIdInPath);
  row("create, organization", Create, Organization, tokenJson, "POST /geai/v2/organization/tokens", draft);
  row("create, project", Create, Project, tokenJson, "POST /geai/v2/projects/tokens", draft, "p/1");
  row("update, organization", Update, Organization, "[]", "PUT /geai/v2/organization/tokens/" + oddIdInPath,
      R"({"status":"blocked"})");
  row("update, project", Update, Project, "[]", "PUT /geai/v2/projects/tokens/" + oddIdInPath,
      R"({"status":"blocked"})");
  row("delete, organization", Delete, Organization, "{}",
      "DELETE /geai/v2/organization/tokens/" + oddIdInPath);
  row("delete, project", Delete, Project, "", "DELETE /geai/v2/projects/tokens/" + oddIdInPath);
}

void GeaiPlatformTest::sendsWhatTheContractSays() {
  QFETCH(Operation, operation);
  QFETCH(TokenScope, scope);
  QFETCH(QByteArray, reply);
  QFETCH(QByteArray, body);
  answer(200, reply);
  QCOMPARE(run(operation, scope), -1);

  QCOMPARE(server_->requests().size(), 1);
  const RecordedRequest& sent = server_->requests().constFirst();
  QTEST(QByteArray(sent.verb + ' ' + sent.target), "request");
  QCOMPARE(sent.header("Authorization"), "Bearer " + credential);
  QCOMPARE(sent.header("Accept"), "application/json"_ba);
  QTEST(sent.header("project-id"), "projectHeader");
  QCOMPARE(sent.body, body);
  if (!body.isEmpty()) QCOMPARE(sent.header("Content-Type"), "application/json"_ba);
}

void GeaiPlatformTest::aNewTokenIsAsItWasDraftedAndActive() {
  answer(200, R"({"id":"a_1","name":"billing","errors":[]})");
  const auto created = endOf(platform_->createToken(draftOf(TokenScope::Project), {}));
  QVERIFY(created && created->has_value());
  const ApiToken& token = (*created)->token;
  QVERIFY((*created)->value.isEmpty());
  QCOMPARE(token.description, u"For bills"_s);
  QCOMPARE(token.ownerId, u"p/1"_s);
  QCOMPARE(token.ownerName, u"First"_s);
  QVERIFY(token.scope == TokenScope::Project && token.status == TokenStatus::Active);
}

void GeaiPlatformTest::aReadTokenKeepsItsPart() {
  answer(200, tokenJson);
  const auto token = endOf(platform_->getToken(refOf(TokenScope::Project), {}));
  QVERIFY(token && token->has_value());
  QCOMPARE((*token)->ownerId, u"p/1"_s);
  QVERIFY((*token)->scope == TokenScope::Project);
}

void GeaiPlatformTest::anInstallationWithoutOrganizationTokensIsTold_data() {
  QTest::addColumn<int>("status");
  QTest::addColumn<QByteArray>("body");
  for (const int status : {404, 405, 501}) {
    QTest::addRow("%d", status) << status << QByteArray();
    QTest::addRow("%d with HTML", status) << status << "<html>"_ba;
    QTest::addRow("%d with an error", status)
        << status << R"({"errors":[{"id":404,"description":"Bad Endpoint"}]})"_ba;
  }
}

void GeaiPlatformTest::anInstallationWithoutOrganizationTokensIsTold() {
  QFETCH(int, status);
  QFETCH(QByteArray, body);
  answer(status, body);
  QCOMPARE(run(Operation::OrganizationTokens, TokenScope::Organization), int(Unsupported));
}

void GeaiPlatformTest::aMissingProjectListIsNotFound() {
  answer(404, "");
  QCOMPARE(run(Operation::ProjectTokens, TokenScope::Project), int(NotFound));
}

void GeaiPlatformTest::changesSayWhetherTheyMayHaveHappened_data() {
  QTest::addColumn<Operation>("operation");
  QTest::addColumn<int>("status");
  QTest::addColumn<QByteArray>("body");
  QTest::addColumn<int>("kind");
  for (const auto operation : {Operation::Create, Operation::Update, Operation::Delete}) {
    const auto row = [operation](const char* name, int status, const QByteArray& body, ApiErrorKind kind) {
      QTest::addRow("%d, %s", int(operation), name) << operation << status << body << int(kind);
    };
    row("502", 502, "", OutcomeUnknown);
    row("504 with HTML", 504, "<html>Gateway Timeout</html>", OutcomeUnknown);
    row("200 with HTML", 200, "<html>", OutcomeUnknown);
    row("200 cut off", 200, R"({"id":"a_1","na)", OutcomeUnknown);
    row("200 with an error", 200, R"({"errors":[{"id":9,"description":"Field name is required"}]})", Invalid);
    row("400", 400, R"({"errors":[{"id":9,"description":"Field name is required"}]})", Invalid);
    row("401", 401, R"({"errors":[{"id":6,"description":"ApiToken not found or blocked"}]})", NotSignedIn);
    row("409", 409, "", Conflict);
    row("500", 500, "", ServerFault);
    row("503", 503, "", ServerFault);
  }
  QTest::newRow("create, 200 without a name")
      << Operation::Create << 200 << R"({"id":"a_1"})"_ba << int(OutcomeUnknown);
  QTest::newRow("create, 200 empty") << Operation::Create << 200 << QByteArray() << int(OutcomeUnknown);
}

void GeaiPlatformTest::changesSayWhetherTheyMayHaveHappened() {
  QFETCH(Operation, operation);
  QFETCH(int, status);
  QFETCH(QByteArray, body);
  answer(status, body);
  QTEST(run(operation, TokenScope::Project), "kind");
  QCOMPARE(server_->requests().size(), 1);
}

void GeaiPlatformTest::aChangeThatAGatewayGaveUpOnMayStillHappen_data() {
  QTest::addColumn<int>("status");
  QTest::addColumn<bool>("mayStillHappen");
  QTest::newRow("502") << 502 << true;
  QTest::newRow("504") << 504 << true;
  QTest::newRow("200 that says nothing") << 200 << false;
  QTest::newRow("500") << 500 << false;
}

void GeaiPlatformTest::aChangeThatAGatewayGaveUpOnMayStillHappen() {
  QFETCH(int, status);
  answer(status, "");
  const auto created = endOf(platform_->createToken(draftOf(TokenScope::Project), {}));
  QVERIFY(created && !created->has_value());
  QTEST(created->error().mayStillHappen, "mayStillHappen");
}

void GeaiPlatformTest::aLostAnswerLeavesTheOutcomeUnknown() {
  server_->script({.then = ScriptedReply::Then::Close});
  QCOMPARE(run(Operation::Create, TokenScope::Project), int(OutcomeUnknown));
  QCOMPARE(server_->requests().size(), 1);
}

void GeaiPlatformTest::anIdThatIsNoPathSegmentIsRefused() {
  answer(200, "{}");
  for (const QByteArray& id : {QByteArray(), "."_ba, ".."_ba}) {
    const TokenRef token{.id = Secret(id), .scope = TokenScope::Project};
    QCOMPARE(kindOf(platform_->deleteToken(token, {})), int(Invalid));
  }
  QCOMPARE(server_->requests().size(), 0);
}

void GeaiPlatformTest::everyOperationCanBeCancelled_data() {
  QTest::addColumn<Operation>("operation");
  QTest::addColumn<int>("kind");
  using enum Operation;
  for (const Operation read : {Validate, Projects, OrganizationTokens, ProjectTokens, Get})
    QTest::addRow("read %d", int(read)) << read << int(Cancelled);
  for (const Operation change : {Create, Update, Delete})
    QTest::addRow("change %d", int(change)) << change << int(OutcomeUnknown);
}

void GeaiPlatformTest::everyOperationCanBeCancelled() {
  QFETCH(Operation, operation);
  std::stop_source stop;
  // the server is silent; what was sent by then may have happened
  server_->script({});
  QTimer poll;
  connect(&poll, &QTimer::timeout, this, [&] {
    if (!server_->requests().isEmpty()) stop.request_stop();
  });
  poll.start(1);
  QTEST(run(operation, TokenScope::Project, {.stop = stop.get_token()}), "kind");

  // and before it was sent, nothing has
  poll.stop();
  server_.reset();
  QCOMPARE(run(operation, TokenScope::Project, {.stop = stop.get_token()}), int(Cancelled));
}

QTEST_GUILESS_MAIN(GeaiPlatformTest)
#include "geai_platform_test.moc"
