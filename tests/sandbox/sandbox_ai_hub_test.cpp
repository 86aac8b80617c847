#include "seeded_ai_hub.h"

#include <QJsonDocument>
#include <QRegularExpression>
#include <QTest>
#include <QUuid>

using namespace Qt::StringLiterals;
using namespace tokendesk::sandbox;

namespace {

using Reply = SeededAiHub::Reply;

const QString administrator = u"{token}"_s;
const QString service = u"{serviceToken}"_s;
const QString community = u"{communityToken}"_s;
const QString tokens = u"/api/v2/oauth/tokens"_s;
const QString serviceTokens = u"/api/v2/service-accounts/{ciRunner}/tokens"_s;
const QString tokenFields = u"created_at description expires_at id last_used_at name status"_s;
const QString issuedFields = u"access_token "_s + tokenFields;
const QByteArray named = R"({"name":"n","description":"d"})";

QString keysOf(const QJsonObject& object) {
  return object.keys().join(u' ');
}

void row(const char* name, const QString& request, const QString& credential, int status,
         const QString& fields, const QByteArray& body = {}) {
  QTest::newRow(name) << request << credential << status << fields << body;
}

}  // namespace

/// What every operation of the AI Hub API answers and does.
class SandboxAiHubTest : public QObject {
  Q_OBJECT

 private slots:
  void answersEveryOperationWithItsFields_data();
  void answersEveryOperationWithItsFields();
  void tellsEachAccountWhoItIs_data();
  void tellsEachAccountWhoItIs();
  void listsTheServiceAccountsOfTheOrganization();
  void createdTokenWorksAndShowsItsValueThisOnce_data();
  void createdTokenWorksAndShowsItsValueThisOnce();
  void keepsNamesAndDescriptionsOfAnyScript();
  void refreshStopsTheOldValueAndReplacesTheExpiry_data();
  void refreshStopsTheOldValueAndReplacesTheExpiry();
  void refreshBringsAnExpiredTokenBack();
  void tokenMayRefreshItself();
  void expiredTokenIsListedAndStopsWorking();
  void useIsKeptEvenWhereTheCallIsRefused();
  void deletedTokenStopsWorkingAndFreesItsName();
  void deletingAllEndsTheAccountsTokensOnly_data();
  void deletingAllEndsTheAccountsTokensOnly();
};

void SandboxAiHubTest::answersEveryOperationWithItsFields_data() {
  QTest::addColumn<QString>("request");
  QTest::addColumn<QString>("credential");
  QTest::addColumn<int>("status");
  QTest::addColumn<QString>("fields");
  QTest::addColumn<QByteArray>("body");
  const QString account = u"account_type organization_id user_id"_s;
  row("account", u"GET /api/v2/account"_s, administrator, 200, account);
  row("account of a service account", u"GET /api/v2/account"_s, service, 200, account);
  row("community account", u"GET /api/v2/account"_s, community, 200, account);
  row("externally managed account", u"GET /api/v2/account"_s, u"{externalToken}"_s, 200, account);
  for (const QString& who : {administrator, service, community}) {
    const QByteArray name = who.toUtf8() + ' ';
    row((name + "list").constData(), u"GET "_s + tokens, who, 200, u"tokens"_s);
    row((name + "create").constData(), u"POST "_s + tokens, who, 201, issuedFields, named);
    row((name + "delete all").constData(), u"DELETE "_s + tokens, who, 200, u"deleted"_s);
  }
  row("refresh", u"POST "_s + tokens + u"/{ownId}/refresh"_s, administrator, 200, issuedFields, "{}");
  row("delete", u"DELETE "_s + tokens + u"/{ownId}"_s, administrator, 204, {});
  row("service account's refresh", u"POST "_s + tokens + u"/{ciRunnerId}/refresh"_s, service, 200,
      issuedFields, "{}");
  row("service accounts", u"GET /api/v2/service-accounts"_s, administrator, 200, u"service_accounts"_s);
  row("their tokens", u"GET "_s + serviceTokens, administrator, 200, u"tokens"_s);
  row("create theirs", u"POST "_s + serviceTokens, administrator, 201, issuedFields, named);
  row("refresh theirs", u"POST "_s + serviceTokens + u"/{ciRunnerId}/refresh"_s, administrator, 200,
      issuedFields, "{}");
  row("delete theirs", u"DELETE "_s + serviceTokens + u"/{ciRunnerId}"_s, administrator, 204, {});
}

void SandboxAiHubTest::answersEveryOperationWithItsFields() {
  QFETCH(QString, request);
  QFETCH(QString, credential);
  QFETCH(QByteArray, body);
  QFETCH(QString, fields);
  SeededAiHub hub;
  const Reply reply = hub.send(request, credential, body);
  QTEST(reply.status, "status");
  QCOMPARE(keysOf(reply.object()), fields);
  QCOMPARE(reply.body.isEmpty(), fields.isEmpty());
  if (fields == "tokens"_L1) QCOMPARE(keysOf(reply.object()["tokens"_L1][0].toObject()), tokenFields);
}

void SandboxAiHubTest::tellsEachAccountWhoItIs_data() {
  QTest::addColumn<QString>("credential");
  QTest::addColumn<QString>("type");
  QTest::addColumn<QString>("user");
  QTest::newRow("organization") << administrator << u"organization"_s << u"user"_s;
  QTest::newRow("service") << service << u"service"_s << u"ciRunner"_s;
  QTest::newRow("community") << community << u"community"_s << u"communityUser"_s;
}

void SandboxAiHubTest::tellsEachAccountWhoItIs() {
  QFETCH(QString, credential);
  QFETCH(QString, user);
  SeededAiHub hub;
  // Any of the account's ids will do here: this is how a client learns which one is right.
  QStringList contexts{hub.value(user)};
  if (credential != community) contexts.append(hub.value(u"organization"_s));
  for (const QString& context : contexts) {
    const Reply reply = hub.sendWith(u"GET /api/v2/account"_s, credential, u"IB-Context: "_s + context);
    QCOMPARE(reply.status, 200);
    QTEST(reply.text(u"account_type"_s), "type");
    QCOMPARE(reply.text(u"user_id"_s), hub.value(user));
    const QJsonValue organization = reply.object()["organization_id"_L1];
    QCOMPARE(organization.isNull(), credential == community);
    if (credential != community) QCOMPARE(organization.toString(), hub.value(u"organization"_s));
  }
}

void SandboxAiHubTest::listsTheServiceAccountsOfTheOrganization() {
  SeededAiHub hub;
  const QJsonArray accounts = hub.list(u"/api/v2/service-accounts"_s);
  QCOMPARE(accounts.size(), 3);
  QCOMPARE(keysOf(accounts[0].toObject()), u"created_at description id name"_s);
  QCOMPARE(accounts[0]["name"_L1].toString(), u"ci-runner"_s);
  QCOMPARE(accounts[0]["id"_L1].toString(), hub.value(u"ciRunner"_s));
  QCOMPARE(accounts[1]["name"_L1].toString(), u"billing-export"_s);
}

void SandboxAiHubTest::createdTokenWorksAndShowsItsValueThisOnce_data() {
  QTest::addColumn<QString>("path");
  QTest::addColumn<QString>("type");
  QTest::newRow("own") << tokens << u"organization"_s;
  QTest::newRow("service account's") << serviceTokens << u"service"_s;
}

void SandboxAiHubTest::createdTokenWorksAndShowsItsValueThisOnce() {
  QFETCH(QString, path);
  SeededAiHub hub;
  const Reply created = hub.send(u"POST "_s + path, administrator,
                                 R"({"name":" build ","description":"d","expires_at":null,"other":[1]})");
  QCOMPARE(created.text(u"name"_s), u"build"_s);
  QCOMPARE(created.text(u"description"_s), u"d"_s);
  QVERIFY(created.object()["expires_at"_L1].isNull());
  QVERIFY(created.object()["last_used_at"_L1].isNull());
  QCOMPARE(created.text(u"created_at"_s), u"2026-11-22T12:00:00.000Z"_s);
  QVERIFY(!QUuid::fromString(created.text(u"id"_s)).isNull());
  const QString value = created.text(u"access_token"_s);
  static const QRegularExpression shape(u"\\Aibh_[A-Za-z0-9_-]{32,}\\z"_s);
  QVERIFY(shape.match(value).hasMatch());
  QJsonObject listed = hub.listed(u"build"_s, path);
  QVERIFY(!hub.send(u"GET "_s + path).body.contains(value.toUtf8()));
  listed[u"access_token"_s] = value;
  QCOMPARE(listed, created.object());
  QTEST(hub.send(u"GET /api/v2/account"_s, value).text(u"account_type"_s), "type");
}

void SandboxAiHubTest::keepsNamesAndDescriptionsOfAnyScript() {
  SeededAiHub hub;
  const QString name = u"🚀"_s.repeated(100);
  const QString description = u"é\n"_s.repeated(500);
  const QJsonObject body{{u"name"_s, name}, {u"description"_s, description}};
  QCOMPARE(hub.send(u"POST "_s + tokens, administrator, QJsonDocument(body).toJson()).status, 201);
  QCOMPARE(hub.listed(name)["description"_L1].toString(), description);
}

void SandboxAiHubTest::refreshStopsTheOldValueAndReplacesTheExpiry_data() {
  QTest::addColumn<QByteArray>("body");
  QTest::addColumn<QString>("expires");
  QTest::newRow("missing means never") << QByteArray("{}") << QString();
  QTest::newRow("null means never") << QByteArray(R"({"expires_at":null})") << QString();
  QTest::newRow("given") << QByteArray(R"({"expires_at":"2027-03-01T00:00:00Z","name":"no"})")
                         << u"2027-03-01T00:00:00.000Z"_s;
}

void SandboxAiHubTest::refreshStopsTheOldValueAndReplacesTheExpiry() {
  QFETCH(QByteArray, body);
  for (const QString& path : {tokens, serviceTokens}) {
    SeededAiHub hub;
    const Reply created =
        hub.send(u"POST "_s + path, administrator, R"({"name":"a","expires_at":"2026-12-01T00:00:00Z"})");
    const QString refresh = u"POST "_s + path + u'/' + created.text(u"id"_s) + u"/refresh"_s;
    const Reply refreshed = hub.send(refresh, administrator, body);
    QCOMPARE(refreshed.status, 200);
    QTEST(refreshed.text(u"expires_at"_s), "expires");
    for (const QString& kept : {u"id"_s, u"name"_s, u"description"_s, u"created_at"_s}) {
      QCOMPARE(refreshed.text(kept), created.text(kept));
    }
    const QString get = u"GET /api/v2/account"_s;
    QCOMPARE(hub.send(get, created.text(u"access_token"_s)).code(), u"invalid_token"_s);
    QCOMPARE(hub.send(get, refreshed.text(u"access_token"_s)).status, 200);
    QVERIFY(hub.send(refresh, administrator, body).text(u"access_token"_s) !=
            refreshed.text(u"access_token"_s));
    QCOMPARE(hub.send(get, refreshed.text(u"access_token"_s)).status, 401);
  }
}

void SandboxAiHubTest::refreshBringsAnExpiredTokenBack() {
  SeededAiHub hub;
  const Reply created =
      hub.send(u"POST "_s + tokens, administrator, R"({"name":"a","expires_at":"2026-11-22T12:01:00Z"})");
  hub.moveClock(60);
  const Reply refreshed =
      hub.send(u"POST "_s + tokens + u'/' + created.text(u"id"_s) + u"/refresh"_s, administrator, "{}");
  QCOMPARE(refreshed.text(u"status"_s), u"active"_s);
  QCOMPARE(hub.send(u"GET "_s + tokens, refreshed.text(u"access_token"_s)).status, 200);
}

void SandboxAiHubTest::tokenMayRefreshItself() {
  SeededAiHub hub;
  const Reply refreshed = hub.send(u"POST "_s + tokens + u"/{ownId}/refresh"_s, administrator, "{}");
  QCOMPARE(hub.send(u"GET "_s + tokens).status, 401);
  QCOMPARE(hub.send(u"GET "_s + tokens, refreshed.text(u"access_token"_s)).status, 200);
}

void SandboxAiHubTest::expiredTokenIsListedAndStopsWorking() {
  SeededAiHub hub;
  const Reply created =
      hub.send(u"POST "_s + tokens, administrator, R"({"name":"a","expires_at":"2026-11-22T13:00:00Z"})");
  const QString value = created.text(u"access_token"_s);
  hub.moveClock(3599);
  QCOMPARE(hub.send(u"GET "_s + tokens, value).status, 200);
  QCOMPARE(hub.listed(u"a"_s)["status"_L1].toString(), u"active"_s);
  hub.moveClock(1);
  QCOMPARE(hub.send(u"GET "_s + tokens, value).code(), u"invalid_token"_s);
  QCOMPARE(hub.listed(u"a"_s)["status"_L1].toString(), u"expired"_s);
}

void SandboxAiHubTest::useIsKeptEvenWhereTheCallIsRefused() {
  SeededAiHub hub;
  const auto lastUsed = [&hub] { return hub.listed(u"default"_s, tokens, service)["last_used_at"_L1]; };
  const QString value =
      hub.send(u"POST "_s + tokens, administrator, R"({"name":"a"})").text(u"access_token"_s);
  QVERIFY(hub.listed(u"a"_s)["last_used_at"_L1].isNull());
  hub.moveClock(60);
  QCOMPARE(hub.send(u"DELETE "_s + tokens + u"/unknown"_s, value).status, 404);
  QCOMPARE(hub.listed(u"a"_s)["last_used_at"_L1].toString(), u"2026-11-22T12:01:00.000Z"_s);
  hub.moveClock(60);
  QCOMPARE(hub.sendWith(u"GET "_s + tokens, value, u"IB-Context: wrong"_s).status, 401);
  QCOMPARE(hub.listed(u"a"_s)["last_used_at"_L1].toString(), u"2026-11-22T12:01:00.000Z"_s);
  QCOMPARE(lastUsed().toString(), u"2026-11-22T12:02:00.000Z"_s);
}

void SandboxAiHubTest::deletedTokenStopsWorkingAndFreesItsName() {
  SeededAiHub hub;
  for (const QString& path : {tokens, serviceTokens}) {
    const Reply created = hub.send(u"POST "_s + path, administrator, named);
    const QString remove = u"DELETE "_s + path + u'/' + created.text(u"id"_s);
    QCOMPARE(hub.send(remove).status, 204);
    QCOMPARE(hub.send(u"GET /api/v2/account"_s, created.text(u"access_token"_s)).status, 401);
    QVERIFY(hub.listed(u"n"_s, path).isEmpty());
    QCOMPARE(hub.send(remove).code(), u"not_found"_s);
    QCOMPARE(hub.send(u"POST "_s + path, administrator, named).status, 201);
  }
}

void SandboxAiHubTest::deletingAllEndsTheAccountsTokensOnly_data() {
  QTest::addColumn<QString>("credential");
  QTest::addColumn<QString>("other");
  QTest::newRow("organization") << administrator << service;
  QTest::newRow("service account") << service << administrator;
  QTest::newRow("community") << community << administrator;
}

void SandboxAiHubTest::deletingAllEndsTheAccountsTokensOnly() {
  QFETCH(QString, credential);
  QFETCH(QString, other);
  SeededAiHub hub;
  for (const QByteArray name : {"a", "b", "c"}) {
    QCOMPARE(hub.send(u"POST "_s + tokens, credential, "{\"name\":\"" + name + "\"}").status, 201);
  }
  const qsizetype others = hub.list(tokens, other).size();
  const Reply deleted = hub.send(u"DELETE "_s + tokens, credential);
  QCOMPARE(deleted.object()["deleted"_L1].toInt(), 4);
  QCOMPARE(hub.send(u"DELETE "_s + tokens, credential).code(), u"invalid_token"_s);
  QCOMPARE(hub.list(tokens, other).size(), others);
}

QTEST_GUILESS_MAIN(SandboxAiHubTest)
#include "sandbox_ai_hub_test.moc"
