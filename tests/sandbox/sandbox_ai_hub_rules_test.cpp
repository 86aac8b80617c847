#include "seeded_ai_hub.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace tokendesk::sandbox;

namespace {

using Reply = SeededAiHub::Reply;

const QString administrator = u"{token}"_s;
const QString service = u"{serviceToken}"_s;
const QString community = u"{communityToken}"_s;
const QString inOrganization = u"IB-Context: {organization}"_s;
const QString account = u"GET /api/v2/account"_s;
const QString tokens = u" /api/v2/oauth/tokens"_s;
const QString accounts = u" /api/v2/service-accounts"_s;
const QByteArray named = R"({"name":"n"})";

void row(const QByteArray& name, const QString& request, int status, const char* code,
         const QByteArray& body = {}, const char* field = "", const QString& credential = administrator,
         const QString& headers = inOrganization) {
  QTest::newRow(name.constData()) << request << status << QString::fromUtf8(code) << body
                                  << QString::fromUtf8(field) << credential << headers;
}

void signInRows() {
  const auto add = [](const QByteArray& name, const QString& request, const char* code,
                      const QString& credential,
                      const QString& headers) { row(name, request, 401, code, {}, "", credential, headers); };
  const QString list = u"GET"_s + tokens;
  add("no credential", list, "invalid_token", {}, inOrganization);
  add("unknown credential", list, "invalid_token", u"ibh_unknown"_s, inOrganization);
  add("id as credential", list, "invalid_token", u"{ownId}"_s, inOrganization);
  add("no bearer", list, "invalid_token", {}, inOrganization + u"\nAuthorization: Basic YTpi"_s);
  add("bare bearer", list, "invalid_token", {}, inOrganization + u"\nAuthorization: Bearer "_s);
  add("account, unknown credential", account, "invalid_token", u"x"_s, inOrganization);
  add("no context", list, "invalid_context", administrator, {});
  add("empty context", list, "invalid_context", administrator, u"IB-Context: "_s);
  add("another context", list, "invalid_context", administrator, u"IB-Context: {communityUser}"_s);
  add("user id of an administrator", list, "invalid_context", administrator, u"IB-Context: {user}"_s);
  add("user id of a service account", list, "invalid_context", service, u"IB-Context: {ciRunner}"_s);
  add("community with an organization", list, "invalid_context", community, inOrganization);
  add("account, no context", account, "invalid_context", administrator, {});
  add("account, another's user id", account, "invalid_context", administrator, u"IB-Context: {ciRunner}"_s);
  add("community account, empty context", account, "invalid_context", community, u"IB-Context: "_s);
  add("community account, an organization", account, "invalid_context", community, inOrganization);
}

void reachRows() {
  const QString theirs = accounts + u"/{billingExport}/tokens"_s;
  for (const QString& who : {service, community}) {
    const QString headers = who == community ? u"IB-Context: {communityUser}"_s : inOrganization;
    for (const QString& request :
         {u"GET"_s + accounts, u"GET"_s + theirs, u"POST"_s + theirs, u"DELETE"_s + theirs + u"/x"_s,
          u"POST"_s + theirs + u"/x/refresh"_s, u"GET"_s + accounts + u"/{ciRunner}/tokens"_s}) {
      row((who + u' ' + request).toUtf8(), request, 403, "forbidden", named, "", who, headers);
    }
  }
  const QString external = accounts + u"/{ssoGateway}/tokens"_s;
  for (const QString& request : {u"GET"_s + external, u"POST"_s + external, u"DELETE"_s + external + u"/x"_s,
                                 u"POST"_s + external + u"/x/refresh"_s}) {
    row(request.toUtf8(), request, 403, "externally_managed", named);
  }
  for (const QString& method : {u"GET"_s, u"POST"_s, u"DELETE"_s}) {
    row("external " + method.toUtf8(), method + tokens, 403, "externally_managed", named, "",
        u"{externalToken}"_s);
  }
}

void pathRows() {
  const auto missing = [](const QString& request) { row(request.toUtf8(), request, 404, "not_found", "{}"); };
  missing(u"GET /api/"_s);
  missing(u"GET /api/v2"_s);
  missing(u"GET /api/v2/account/"_s);
  missing(u"GET /api/v3/account"_s);
  missing(u"GET /api//v2/account"_s);
  missing(u"DELETE"_s + tokens + u'/');
  missing(u"DELETE"_s + tokens + u"/unknown"_s);
  missing(u"DELETE"_s + tokens + u"/{ciRunnerId}"_s);
  missing(u"DELETE"_s + tokens + u"/{ownId}%00"_s);
  missing(u"DELETE"_s + tokens + u"/%27%20OR%201=1%20--"_s);
  missing(u"POST"_s + tokens + u"/unknown/refresh"_s);
  missing(u"POST"_s + tokens + u"/{ciRunnerId}/refresh"_s);
  missing(u"POST"_s + tokens + u"/{ownId}/renew"_s);
  missing(u"GET"_s + accounts + u"/unknown/tokens"_s);
  missing(u"GET"_s + accounts + u"/{user}/tokens"_s);
  missing(u"GET"_s + accounts + u"/{communityUser}/tokens"_s);
  missing(u"POST"_s + accounts + u"/{ciRunner}/tokens/{ownId}/refresh"_s);
  missing(u"DELETE"_s + accounts + u"/{billingExport}/tokens/{ciRunnerId}"_s);
  const auto wrong = [](const QString& request) {
    row(request.toUtf8(), request, 405, "method_not_allowed", named);
  };
  wrong(u"POST /api/v2/account"_s);
  wrong(u"PUT"_s + tokens);
  wrong(u"BREW"_s + tokens);
  wrong(u"GET"_s + tokens + u"/{ownId}"_s);
  wrong(u"PATCH"_s + tokens + u"/{ownId}"_s);
  wrong(u"GET"_s + tokens + u"/{ownId}/refresh"_s);
  wrong(u"POST"_s + accounts);
  wrong(u"DELETE"_s + accounts + u"/{ciRunner}/tokens"_s);
}

void bodyRows(const QByteArray& operation, const QString& request) {
  const auto add = [&](const char* name, const QByteArray& body) {
    row(operation + ", " + name, request, 400, "validation", body);
  };
  add("no body", {});
  add("cut off", R"({"name":"n")");
  add("array", R"([{"name":"n"}])");
  add("text", "\"n\"");
  add("null", "null");
  add("form", "name=n");
  add("deep", QByteArray(100'000, '['));
  row(operation + ", too large", request, 413, "too_large", QByteArray(ApiRequest::maxBody + 1, ' '));
}

void nameRows(const QByteArray& operation, const QString& request) {
  const auto add = [&](const char* name, const char* field, const QByteArray& body) {
    row(operation + ", " + name, request, 400, "validation", body, field);
  };
  add("no name", "name", "{}");
  add("null name", "name", R"({"name":null})");
  add("empty name", "name", R"({"name":""})");
  add("blank name", "name", R"({"name":" \t "})");
  add("number as name", "name", R"({"name":1})");
  add("object as name", "name", R"({"name":{}})");
  add("long name", "name", "{\"name\":\"" + QByteArray(101, 'n') + "\"}");
  add("control character in name", "name", R"({"name":"a\u0000b"})");
  add("two lines as name", "name", R"({"name":"a\nb"})");
  add("long description", "description",
      "{\"name\":\"n\",\"description\":\"" + QByteArray(1001, 'd') + "\"}");
  add("number as description", "description", R"({"name":"n","description":7})");
}

void expiryRows(const QByteArray& operation, const QString& request) {
  for (const char* value : {"1795435200",
                            "true",
                            "[]",
                            "{}",
                            "\"\"",
                            "\"never\"",
                            "\"2027-01-01\"",
                            "\"2027-01-01T00:00:00\"",
                            "\"2027-01-01 00:00:00Z\"",
                            "\"2027-02-29T00:00:00Z\"",
                            "\"2027-01-01T25:00:00Z\"",
                            "\"2027-01-01T00:00:00+99:00\"",
                            "\"2027-01-01T00:00:00Z\\n\"",
                            "\"12027-01-01T00:00:00Z\"",
                            "\"-2027-01-01T00:00:00Z\"",
                            "\"2026-11-22T12:00:00Z\"",
                            "\"2026-11-22T11:59:59.999Z\"",
                            "\"2026-11-22T14:00:00+02:00\"",
                            "\"1969-12-31T23:59:59Z\"",
                            "\"0000-01-01T00:00:00Z\"",
                            "\"9999-12-31T23:59:59-00:01\""}) {
    row(operation + ", expires " + value, request, 400, "validation",
        QByteArray(R"({"name":"n","expires_at":)") + value + '}', "expires_at");
  }
}

}  // namespace

/// Every rule the AI Hub API refuses by: a request, and the status and code it gets.
class SandboxAiHubRulesTest : public QObject {
  Q_OBJECT

 private slots:
  void refusesAndChangesNothing_data();
  void refusesAndChangesNothing();
  void takesExpiriesWithAnyZone_data();
  void takesExpiriesWithAnyZone();
  void refusesANameThatTheAccountHas();
  void survivesTextThatIsNoText();
  void restrictedCreationLeavesRefreshAndDelete();
};

void SandboxAiHubRulesTest::refusesAndChangesNothing_data() {
  QTest::addColumn<QString>("request");
  QTest::addColumn<int>("status");
  QTest::addColumn<QString>("code");
  QTest::addColumn<QByteArray>("body");
  QTest::addColumn<QString>("field");
  QTest::addColumn<QString>("credential");
  QTest::addColumn<QString>("headers");
  signInRows();
  reachRows();
  pathRows();
  const QString create = u"POST"_s + tokens;
  const QString createTheirs = u"POST"_s + accounts + u"/{ciRunner}/tokens"_s;
  const QString refresh = u"POST"_s + tokens + u"/{ownId}/refresh"_s;
  bodyRows("create", create);
  bodyRows("create theirs", createTheirs);
  bodyRows("refresh", refresh);
  nameRows("create", create);
  nameRows("create theirs", createTheirs);
  expiryRows("create", create);
  expiryRows("refresh", refresh);
}

void SandboxAiHubRulesTest::refusesAndChangesNothing() {
  QFETCH(QString, request);
  QFETCH(QByteArray, body);
  QFETCH(QString, credential);
  QFETCH(QString, headers);
  SeededAiHub hub;
  const QJsonArray own = hub.list();
  const Reply reply = hub.sendWith(request, credential, headers, body);
  QTEST(reply.status, "status");
  QTEST(reply.code(), "code");
  QTEST(reply.field(), "field");
  QVERIFY(!reply.message().isEmpty());
  const QString secret = hub.value(u"token"_s);
  QVERIFY(!reply.body.contains(secret.toUtf8()));
  QCOMPARE(hub.list(), own);
  QCOMPARE(hub.list(u"/api/v2/service-accounts/{ciRunner}/tokens"_s).size(), 1);
}

void SandboxAiHubRulesTest::takesExpiriesWithAnyZone_data() {
  QTest::addColumn<QByteArray>("text");
  QTest::addColumn<QString>("expires");
  const auto add = [](const char* text, const char* expires) {
    QTest::newRow(text) << QByteArray(text) << QString::fromUtf8(expires);
  };
  add("2026-11-22T12:00:00.001Z", "2026-11-22T12:00:00.001Z");
  add("2026-11-22T14:00:01+02:00", "2026-11-22T12:00:01.000Z");
  add("2026-11-22T02:30-09:31", "2026-11-22T12:01:00.000Z");
  add("2027-03-28T02:30:00+01:00", "2027-03-28T01:30:00.000Z");
  add("2028-02-29T12:00:00.5Z", "2028-02-29T12:00:00.500Z");
  add("2038-01-19T03:14:08Z", "2038-01-19T03:14:08.000Z");
  add("9999-12-31T23:59:59Z", "9999-12-31T23:59:59.000Z");
}

void SandboxAiHubRulesTest::takesExpiriesWithAnyZone() {
  QFETCH(QByteArray, text);
  SeededAiHub hub;
  const QByteArray body = R"({"name":"n","expires_at":")" + text + "\"}";
  QTEST(hub.send(u"POST"_s + tokens, administrator, body).text(u"expires_at"_s), "expires");
  QTEST(hub.listed(u"n"_s)["expires_at"_L1].toString(), "expires");
}

void SandboxAiHubRulesTest::refusesANameThatTheAccountHas() {
  SeededAiHub hub;
  const QString theirs = u"POST"_s + accounts + u"/{ciRunner}/tokens"_s;
  for (const QString& create : {u"POST"_s + tokens, theirs}) {
    QCOMPARE(hub.send(create, administrator, named).status, 201);
    for (const QByteArray body : {R"({"name":"n"})", R"({"name":"  n "})"}) {
      const Reply again = hub.send(create, administrator, body);
      QCOMPARE(again.status, 409);
      QCOMPARE(again.code(), u"name_taken"_s);
    }
    QCOMPARE(hub.send(create, administrator, R"({"name":"N"})").status, 201);
  }
}

void SandboxAiHubRulesTest::survivesTextThatIsNoText() {
  SeededAiHub hub;
  const QByteArray body = R"({"name":"\ud800","description":"\udfff\u0000"})";
  const int first = hub.send(u"POST"_s + tokens, administrator, body).status;
  QVERIFY(first == 201 || first == 400);
  QCOMPARE(hub.send(u"POST"_s + tokens, administrator, body).status, first == 201 ? 409 : 400);
  QCOMPARE(hub.send(u"GET"_s + tokens).status, 200);
}

void SandboxAiHubRulesTest::restrictedCreationLeavesRefreshAndDelete() {
  SeededAiHub hub(SeedPlan::Kind::Empty, {.restrictsTokenCreation = true});
  const QString theirs = accounts + u"/{ciRunner}/tokens"_s;
  for (const QString& path : {tokens, theirs}) {
    const Reply refused = hub.send(u"POST"_s + path, administrator, named);
    QCOMPARE(refused.status, 403);
    QCOMPARE(refused.code(), u"restricted"_s);
  }
  QCOMPARE(hub.send(u"POST"_s + theirs + u"/{ciRunnerId}/refresh"_s, administrator, "{}").status, 200);
  QCOMPARE(hub.send(u"DELETE"_s + theirs + u"/{ciRunnerId}"_s).status, 204);
  const QString value =
      hub.send(u"POST"_s + tokens + u"/{ownId}/refresh"_s, administrator, "{}").text(u"access_token"_s);
  QCOMPARE(hub.send(u"DELETE"_s + tokens, value).object()["deleted"_L1].toInt(), 1);
}

QTEST_GUILESS_MAIN(SandboxAiHubRulesTest)
#include "sandbox_ai_hub_rules_test.moc"
