#include "seeded_api.h"

#include <QJsonArray>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace tokendesk::sandbox;

namespace {

using Reply = SeededApi::Reply;

const QString organization = u"{organizationToken}"_s;
const QString project = u"{projectToken}"_s;
const QString inProject = u"project-id: {project}"_s;

QStringList sortedKeys(const QJsonObject& object) {
  QStringList keys = object.keys();
  keys.sort();
  return keys;
}

QJsonObject tokenNamed(const Reply& list, const QString& name) {
  const QJsonArray tokens = list.object()["tokens"_L1].toArray();
  for (const QJsonValue& token : tokens) {
    if (token["name"_L1].toString() == name) return token.toObject();
  }
  return {};
}

const QString access = u"{access}"_s;
const QString asUser = u"ProjectId: {project}"_s;
const QString oneToken = u"description id name scope status timestamp"_s;
const QString createdToken = u"description errors id messages name organization project scope status"_s;
const QByteArray named = R"({"name":"n","description":"d"})";

void row(const char* name, const QString& request, const QString& credential, const QString& fields,
         const QByteArray& body = {}, const QString& header = {}) {
  QTest::newRow(name) << request << credential << fields << body << header;
}

void accountRows() {
  const QString validate = u"GET /v1/accessControl/apitoken/validate"_s;
  const QString fields = u"organizationId organizationName projectId projectName"_s;
  row("validate", validate, organization, fields);
  row("validate as user", validate, access, fields, {}, asUser);
  row("renew", u"POST /oauth/gam/v2.0/access_token"_s, {},
      u"access_token expires_in refresh_token scope token_type user_guid"_s,
      "client_id=tokendesk-sandbox&grant_type=refresh_token&refresh_token={refresh}");
}

void projectRows() {
  const QString path = u" /v1/organization/project/{project}"_s;
  const QString fields =
      u"organizationId organizationName projectActive projectDescription projectId projectName "
      "projectStatus searchProfiles"_s;
  row("projects", u"GET /v1/organization/projects"_s, organization, u"projects"_s);
  row("projects as user", u"GET /v1/organization/projects"_s, access, u"projects"_s, {}, asUser);
  row("project", u"GET"_s + path, organization, fields);
  row("its own project", u"GET"_s + path, project, fields);
  row("create project", u"POST /v1/organization/project"_s, organization, fields + u" tokens"_s,
      R"({"name":"New","administratorUserEmail":"a@b.example"})");
  row("update project", u"PUT"_s + path, organization, fields, named);
  row("delete project", u"DELETE"_s + path, organization, {});
  row("tokens of a project", u"GET"_s + path + u"/tokens"_s, organization, u"tokens"_s);
  row("assistants", u"GET /v1/organization/assistants?detail=full"_s, project,
      u"assistants projectId projectName"_s);
  row("assistants as user", u"GET /v1/organization/assistants"_s, access,
      u"assistants projectId projectName"_s, {}, asUser);
  row("requests", u"GET /v1/organization/request/export"_s, project, u"items"_s);
}

void projectTokenRows() {
  const QString path = u" /v2/projects/tokens"_s;
  row("create", u"POST"_s + path, organization, createdToken, named, inProject);
  row("create as user", u"POST"_s + path, access, createdToken, named, inProject);
  row("get", u"GET"_s + path + u"/{revoked}"_s, organization, oneToken);
  row("get as user", u"GET"_s + path + u"/{blocked}"_s, access, oneToken, {}, asUser);
  row("delete", u"DELETE"_s + path + u"/{blocked}"_s, organization, {});
}

void organizationTokenRows() {
  const QString path = u" /v2/organization/tokens"_s;
  row("organization list", u"GET"_s + path, organization, u"tokens"_s);
  row("organization create", u"POST"_s + path, organization, createdToken, named);
  row("organization get", u"GET"_s + path + u"/{organizationBlocked}"_s, organization, oneToken);
  row("organization delete", u"DELETE"_s + path + u"/{organizationBlocked}"_s, organization, {});
}

}  // namespace

/// What every operation of the API answers and does.
class SandboxApiTest : public QObject {
  Q_OBJECT

 private slots:
  void answersEveryOperationWithItsFields_data();
  void answersEveryOperationWithItsFields();
  void validateTellsTheProjectOnlyForAProjectToken();
  void createdProjectHasADefaultTokenThatWorks();
  void deletedProjectTakesItsTokensAlong();
  void createdTokenIsActiveListedAndWorks_data();
  void createdTokenIsActiveListedAndWorks();
  void updateChangesOnlyWhatIsGiven_data();
  void updateChangesOnlyWhatIsGiven();
  void organizationTokenCanBeRenamed();
  void statusIsReadInAnyCaseAndTakesEffectAtOnce();
  void revokedTokenStaysListedAndStopsWorking();
  void acceptsTheLongestNameAndDescription();
};

void SandboxApiTest::answersEveryOperationWithItsFields_data() {
  QTest::addColumn<QString>("request");
  QTest::addColumn<QString>("credential");
  QTest::addColumn<QString>("fields");
  QTest::addColumn<QByteArray>("body");
  QTest::addColumn<QString>("header");
  accountRows();
  projectRows();
  projectTokenRows();
  organizationTokenRows();
}

void SandboxApiTest::answersEveryOperationWithItsFields() {
  QFETCH(QString, request);
  QFETCH(QString, credential);
  QFETCH(QByteArray, body);
  QFETCH(QString, header);
  QFETCH(QString, fields);
  SeededApi api;
  const Reply reply = api.send(request, credential, body, header);
  QCOMPARE(reply.status, 200);
  QVERIFY(reply.body.isObject());
  QCOMPARE(sortedKeys(reply.object()).join(u' '), fields);
}

void SandboxApiTest::validateTellsTheProjectOnlyForAProjectToken() {
  SeededApi api;
  const QString validate = u"GET /v1/accessControl/apitoken/validate"_s;
  QCOMPARE(api.send(validate, organization).object()["organizationName"_L1].toString(), u"Training"_s);
  QCOMPARE(api.send(validate, organization).object()["projectId"_L1].toString(), QString());
  QCOMPARE(api.send(validate, project).object()["projectId"_L1].toString(), api.value(u"project"_s));
}

void SandboxApiTest::createdProjectHasADefaultTokenThatWorks() {
  SeededApi api;
  const Reply created =
      api.send(u"POST /v1/organization/project"_s, organization,
               R"({"name":" プロジェクト ","administratorUserEmail":"a@b","usageLimit":{}})");
  QCOMPARE(created.object()["projectName"_L1].toString(), u"プロジェクト"_s);
  const QString token = created.object()["tokens"_L1][0]["id"_L1].toString();
  const Reply validated = api.send(u"GET /v1/accessControl/apitoken/validate"_s, token);
  QCOMPARE(validated.object()["projectId"_L1], created.object()["projectId"_L1]);
  const QString path = u"GET /v1/organization/project/"_s + created.object()["projectId"_L1].toString();
  QVERIFY(!api.send(path, organization).object().contains("tokens"_L1));
}

void SandboxApiTest::deletedProjectTakesItsTokensAlong() {
  SeededApi api;
  QCOMPARE(api.send(u"DELETE /v1/organization/project/{project}"_s, organization).status, 200);
  QCOMPARE(api.send(u"GET /v1/accessControl/apitoken/validate"_s, project).status, 401);
  QCOMPARE(api.send(u"GET /v2/projects/tokens/{blocked}"_s, organization).errorId(), 5);
  QCOMPARE(api.send(u"GET /v1/accessControl/apitoken/validate"_s, u"{otherToken}"_s).status, 200);
}

void SandboxApiTest::createdTokenIsActiveListedAndWorks_data() {
  QTest::addColumn<QString>("create");
  QTest::addColumn<QString>("list");
  QTest::addColumn<QString>("scope");
  QTest::newRow("project") << u"POST /v2/projects/tokens"_s
                           << u"GET /v1/organization/project/{project}/tokens"_s << u"Project"_s;
  QTest::newRow("organization") << u"POST /v2/organization/tokens"_s << u"GET /v2/organization/tokens"_s
                                << u"Organization"_s;
}

void SandboxApiTest::createdTokenIsActiveListedAndWorks() {
  QFETCH(QString, create);
  QFETCH(QString, list);
  SeededApi api;
  const Reply created =
      api.send(create, organization, R"({"name":" soporte-móvil ","status":"blocked"})", inProject);
  QCOMPARE(created.object()["name"_L1].toString(), u"soporte-móvil"_s);
  QCOMPARE(created.object()["status"_L1].toString(), u"Active"_s);
  QTEST(created.object()["scope"_L1].toString(), "scope");
  QCOMPARE(created.object()["errors"_L1].toArray().size(), 0);
  const QString id = created.object()["id"_L1].toString();
  const QJsonObject listed = tokenNamed(api.send(list, organization), u"soporte-móvil"_s);
  QCOMPARE(listed["id"_L1].toString(), id);
  static const QRegularExpression stamp(u"^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}$"_s);
  QVERIFY(stamp.match(listed["timestamp"_L1].toString()).hasMatch());
  QCOMPARE(api.send(u"GET /v1/accessControl/apitoken/validate"_s, id).status, 200);
}

void SandboxApiTest::updateChangesOnlyWhatIsGiven_data() {
  QTest::addColumn<QByteArray>("body");
  QTest::addColumn<QString>("description");
  QTest::addColumn<QString>("status");
  const QString before = u"as it was"_s;
  QTest::newRow("nothing") << QByteArray("{}") << before << u"Blocked"_s;
  QTest::newRow("nulls") << QByteArray(R"({"description":null,"status":null})") << before << u"Blocked"_s;
  QTest::newRow("description") << QByteArray(R"({"description":"new"})") << u"new"_s << u"Blocked"_s;
  QTest::newRow("description emptied") << QByteArray(R"({"description":""})") << QString() << u"Blocked"_s;
  QTest::newRow("status") << QByteArray(R"({"status":"active"})") << before << u"Active"_s;
  QTest::newRow("both") << QByteArray(R"({"description":"new","status":"ACTIVE"})") << u"new"_s
                        << u"Active"_s;
  QTest::newRow("unknown field") << QByteArray(R"({"colour":1})") << before << u"Blocked"_s;
}

void SandboxApiTest::updateChangesOnlyWhatIsGiven() {
  QFETCH(QByteArray, body);
  SeededApi api;
  for (const QString& path :
       {u" /v2/projects/tokens/{blocked}"_s, u" /v2/organization/tokens/{organizationBlocked}"_s}) {
    const Reply updated = api.send(u"PUT"_s + path, organization, body);
    QCOMPARE(updated.status, 200);
    QCOMPARE(updated.body[0]["type"_L1].toString(), u"Success"_s);
    const QJsonObject token = api.send(u"GET"_s + path, organization).object();
    QTEST(token["description"_L1].toString(), "description");
    QTEST(token["status"_L1].toString(), "status");
    QCOMPARE(token["name"_L1].toString(), u"made for the test"_s);
  }
}

void SandboxApiTest::organizationTokenCanBeRenamed() {
  SeededApi api;
  const QByteArray body = R"({"name":"renamed"})";
  api.send(u"PUT /v2/organization/tokens/{organizationBlocked}"_s, organization, body);
  api.send(u"PUT /v2/projects/tokens/{blocked}"_s, organization, body);
  const QString name = u"made for the test"_s;
  QCOMPARE(api.send(u"GET /v2/organization/tokens/{organizationBlocked}"_s, organization)
               .object()["name"_L1]
               .toString(),
           u"renamed"_s);
  QCOMPARE(api.send(u"GET /v2/projects/tokens/{blocked}"_s, organization).object()["name"_L1].toString(),
           name);
}

void SandboxApiTest::statusIsReadInAnyCaseAndTakesEffectAtOnce() {
  SeededApi api;
  const QString validate = u"GET /v1/accessControl/apitoken/validate"_s;
  const QString update = u"PUT /v2/projects/tokens/{projectToken}"_s;
  for (const QByteArray status : {"blocked", "Blocked", "BLOCKED"}) {
    QCOMPARE(api.send(update, organization, R"({"status":"active"})").status, 200);
    QCOMPARE(api.send(validate, project).status, 200);
    QCOMPARE(api.send(update, organization, "{\"status\":\"" + status + "\"}").status, 200);
    QCOMPARE(api.send(validate, project).errorId(), 6);
  }
}

void SandboxApiTest::revokedTokenStaysListedAndStopsWorking() {
  SeededApi api;
  const Reply revoked = api.send(u"DELETE /v2/projects/tokens/{projectToken}"_s, organization);
  QCOMPARE(revoked.object(), QJsonObject());
  QCOMPARE(api.send(u"GET /v1/accessControl/apitoken/validate"_s, project).errorId(), 6);
  const Reply list = api.send(u"GET /v1/organization/project/{project}/tokens"_s, organization);
  QCOMPARE(tokenNamed(list, u"default"_s)["status"_L1].toString(), u"Revoked"_s);
  QCOMPARE(api.send(u"DELETE /v2/projects/tokens/{projectToken}"_s, organization).errorId(), 409);
}

void SandboxApiTest::acceptsTheLongestNameAndDescription() {
  SeededApi api;
  const QString name = u"🚀"_s.repeated(100);
  const QString description = u"é"_s.repeated(1000);
  const QJsonObject body{{u"name"_s, name}, {u"description"_s, description}};
  const Reply created =
      api.send(u"POST /v2/projects/tokens"_s, organization, QJsonDocument(body).toJson(), inProject);
  QCOMPARE(created.object()["name"_L1].toString(), name);
  QCOMPARE(created.object()["description"_L1].toString(), description);
}

QTEST_GUILESS_MAIN(SandboxApiTest)
#include "sandbox_api_test.moc"
