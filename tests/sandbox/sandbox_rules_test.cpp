#include "seeded_api.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace tokendesk::sandbox;

namespace {

const QString organization = u"{organizationToken}"_s;
const QString project = u"{projectToken}"_s;
const QString inProject = u"project-id: {project}"_s;
const QString createToken = u"POST /v2/projects/tokens"_s;
const QString createOrganizationToken = u"POST /v2/organization/tokens"_s;
const QString createProject = u"POST /v1/organization/project"_s;

QByteArray named(qsizetype size) {
  return "{\"name\":\"" + QByteArray(size, 'n') + "\"}";
}

QByteArray described(qsizetype size) {
  return "{\"name\":\"n\",\"description\":\"" + QByteArray(size, 'd') + "\"}";
}

void row(const char* name, const QString& request, const QString& credential, int status, int id,
         const QByteArray& body = {}, const QString& header = {}, const QString& text = {}) {
  QTest::newRow(name) << request << credential << status << id << body << header << text;
}

void credentialRows() {
  const QString validate = u"GET /v1/accessControl/apitoken/validate"_s;
  row("no credential", validate, {}, 401, 6);
  row("unknown credential", validate, u"default_unknown"_s, 401, 6, {}, {},
      u"ApiToken not found or blocked"_s);
  row("blocked credential", validate, u"{blocked}"_s, 401, 6);
  row("revoked credential", validate, u"{revoked}"_s, 401, 6);
  row("blocked organization credential", validate, u"{organizationBlocked}"_s, 401, 6);
  row("revoked organization credential", validate, u"{organizationRevoked}"_s, 401, 6);
  row("no bearer", validate, {}, 401, 6, {}, u"Authorization: Basic YTpi"_s);
  row("short authorization", validate, {}, 401, 6, {}, u"Authorization: B"_s);
  row("signed in without a project", validate, u"{access}"_s, 400, 9, {}, {},
      u"Field ProjectId is required"_s);
  row("signed in with an unknown project", validate, u"{access}"_s, 404, 2005, {}, u"ProjectId: x"_s);
  row("signed in, ProjectId on create", createToken, u"{access}"_s, 400, 9, named(1),
      u"ProjectId: {project}"_s, u"Field project-id is required"_s);
  row("a refresh token is no credential", validate, u"{refresh}"_s, 401, 6);
}

void scopeRows() {
  const QString outOfScope = u"ApiToken out of scope"_s;
  row("project token lists projects", u"GET /v1/organization/projects"_s, project, 403, 7, {}, {},
      outOfScope);
  row("project token creates a project", createProject, project, 403, 7, "{}");
  row("project token changes its project", u"PUT /v1/organization/project/{project}"_s, project, 403, 7);
  row("project token deletes its project", u"DELETE /v1/organization/project/{project}"_s, project, 403, 7);
  row("project token reads another project", u"GET /v1/organization/project/{other}"_s, project, 403, 7);
  row("project token lists tokens", u"GET /v1/organization/project/{project}/tokens"_s, project, 403, 7);
  row("project token creates a token", createToken, project, 403, 7, named(1), inProject);
  row("project token reads a token", u"GET /v2/projects/tokens/{projectToken}"_s, project, 403, 7);
  row("project token changes a token", u"PUT /v2/projects/tokens/{projectToken}"_s, project, 403, 7, "{}");
  row("project token revokes a token", u"DELETE /v2/projects/tokens/{projectToken}"_s, project, 403, 7);
  row("project token lists organization tokens", u"GET /v2/organization/tokens"_s, project, 403, 7);
  row("project token creates an organization token", createOrganizationToken, project, 403, 7, named(1));
  row("organization token reads assistants", u"GET /v1/organization/assistants"_s, organization, 403, 7);
  row("organization token reads requests", u"GET /v1/organization/request/export"_s, organization, 403, 7);
}

void fieldRows(const char* operation, const QString& request, const QString& header) {
  const auto add = [&](const char* what, int id, const QByteArray& body, const QString& text = {}) {
    row(qPrintable(u"%1, %2"_s.arg(QLatin1StringView(operation), QLatin1StringView(what))), request,
        organization, 400, id, body, header, text);
  };
  add("no name", 9, "{}", u"Field name is required"_s);
  add("null name", 9, "{\"name\":null}");
  add("empty name", 9, "{\"name\":\"\"}");
  add("blank name", 9, "{\"name\":\" \\t \"}");
  add("long name", 8, named(101), u"Field name is out of range"_s);
  add("number as name", 11, "{\"name\":1}");
  add("list as name", 11, "{\"name\":[\"a\"]}");
  add("control character in name", 11, "{\"name\":\"a\\u0007b\"}");
  add("no body", 11, {});
  add("cut off body", 11, "{\"name\":\"n\"");
  add("list as body", 11, "[]");
  add("text as body", 11, "name=n");
  add("broken UTF-8", 11, QByteArray("{\"name\":\"\xC3\"}").append("}"));
}

void descriptionRows(const char* operation, const QString& request, const QString& header) {
  const QByteArray name = operation;
  row((name + ", long description").constData(), request, organization, 400, 8, described(1001), header,
      u"Field description is out of range"_s);
  row((name + ", number as description").constData(), request, organization, 400, 11,
      "{\"name\":\"n\",\"description\":7}", header);
}

void projectRows() {
  const QByteArray mail = ",\"administratorUserEmail\":\"a@b\"}";
  const auto create = [](const char* name, int id, const QByteArray& body, const QString& text = {}) {
    row(name, createProject, organization, 400, id, body, {}, text);
  };
  create("project without administrator", 9, "{\"name\":\"n\"}",
         u"Field administratorUserEmail is required"_s);
  create("project with odd administrator", 11, "{\"name\":\"n\",\"administratorUserEmail\":\"a\"}");
  create("project with odd limit", 11, "{\"name\":\"n\",\"usageLimit\":5" + mail);
  create("project with a name that exists", 2029, "{\"name\":\"Other\"" + mail,
         u"Project name already exists"_s);
  create("project with a name that exists, spaced", 2029, "{\"name\":\" Other \"" + mail);
  create("project, long description", 8, described(1001).chopped(1) + mail);
  row("project gets a name that exists", u"PUT /v1/organization/project/{project}"_s, organization, 400, 2029,
      "{\"name\":\"Other\"}");
  row("unknown project", u"GET /v1/organization/project/x"_s, organization, 404, 2005, {}, {},
      u"Project Not Found"_s);
  row("unknown project changed", u"PUT /v1/organization/project/x"_s, organization, 404, 2005, named(1));
  row("unknown project deleted", u"DELETE /v1/organization/project/x"_s, organization, 404, 2005);
  row("tokens of an unknown project", u"GET /v1/organization/project/x/tokens"_s, organization, 404, 2005);
  row("odd detail", u"GET /v1/organization/projects?detail=some"_s, organization, 400, 11);
}

void tokenRows() {
  const QString path = u" /v2/projects/tokens/"_s;
  const QString organizationPath = u" /v2/organization/tokens/"_s;
  row("create without project-id", createToken, organization, 400, 9, named(1), {},
      u"Field project-id is required"_s);
  row("create in an unknown project", createToken, organization, 404, 2005, named(1), u"project-id: x"_s);
  for (const QString& method : {u"GET"_s, u"PUT"_s, u"DELETE"_s}) {
    const QByteArray body = method == u"PUT"_s ? "{}" : "";
    const auto add = [&](const char* name, const QString& target, int status, int id) {
      row(qPrintable(method + u' ' + QLatin1StringView(name)), method + target, organization, status, id,
          body);
    };
    add("unknown token", path + u"x"_s, 404, 5);
    add("organization token as a project's", path + organization, 404, 5);
    add("unknown organization token", organizationPath + u"x"_s, 404, 5);
    add("project token as the organization's", organizationPath + project, 404, 5);
    add("decoded token", path + u"x%2Fy%20%25"_s, 404, 5);
    if (method == u"GET"_s) continue;
    add("revoked token", path + u"{revoked}"_s, 409, 409);
    add("revoked organization token", organizationPath + u"{organizationRevoked}"_s, 409, 409);
  }
  const QString update = u"PUT"_s + path + project;
  row("unknown status", update, organization, 400, 11, "{\"status\":\"sleeping\"}", {},
      u"Field status does not match the specified pattern"_s);
  row("status revoked", update, organization, 400, 11, "{\"status\":\"revoked\"}");
  row("number as status", update, organization, 400, 11, "{\"status\":1}");
  row("update with broken JSON", update, organization, 400, 11, "{");
  row("update, long description", update, organization, 400, 8, described(1001));
  row("organization update, long name", u"PUT"_s + organizationPath + organization, organization, 400, 8,
      named(101));
  row("organization update, empty name", u"PUT"_s + organizationPath + organization, organization, 400, 9,
      named(0));
}

void pathRows() {
  row("unknown path", u"GET /v3/anything"_s, organization, 404, 404, {}, {}, u"Bad Endpoint"_s);
  row("root", u"GET /"_s, {}, 404, 404);
  row("no token in the path", u"GET /v2/projects/tokens/"_s, organization, 404, 404);
  row("too long a path", u"GET /v2/projects/tokens/a/b"_s, organization, 404, 404);
  row("wrong method", u"PUT /v2/projects/tokens"_s, organization, 405, 405, {}, {}, u"Method Not Allowed"_s);
  row("wrong method with a token", u"POST /v2/projects/tokens/{projectToken}"_s, organization, 405, 405);
  row("method nobody knows", u"PATCH /v1/organization/projects"_s, organization, 405, 405);
  row("token list of all projects", u"GET /v2/projects/tokens"_s, organization, 405, 405);
  const QByteArray large(ApiRequest::maxBody + 1, ' ');
  row("large body", createToken, organization, 413, 413, large, inProject, u"Payload Too Large"_s);
  row("odd skip", u"GET /v1/organization/request/export?skip=a"_s, project, 400, 11);
  row("negative skip", u"GET /v1/organization/request/export?skip=-1"_s, project, 400, 8);
  row("odd count", u"GET /v1/organization/request/export?count=1.5"_s, project, 400, 11);
  row("huge count", u"GET /v1/organization/request/export?count=99999999999999999999"_s, project, 400, 11);
  row("negative count", u"GET /v1/organization/request/export?count=-1"_s, project, 400, 8);
  row("odd status", u"GET /v1/organization/request/export?status=x"_s, project, 400, 11);
  row("odd detail of assistants", u"GET /v1/organization/assistants?detail=x"_s, project, 400, 11);
}

void oauthRows() {
  const auto add = [](const char* name, int status, int id, const QByteArray& body,
                      const QString& text = {}) {
    row(name, u"POST /oauth/gam/v2.0/access_token"_s, {}, status, id, body, {}, text);
  };
  const QByteArray client = "client_id=tokendesk-sandbox&grant_type=";
  add("sign in without grant type", 400, 9, "client_id=tokendesk-sandbox");
  add("sign in without client", 400, 9, "grant_type=password");
  add("sign in as unknown client", 401, 401, "client_id=x&grant_type=password");
  add("sign in with unknown grant type", 400, 11, client + "magic");
  const QByteArray password = client + "password&scope=gam_user_data+gam_user_roles";
  const QByteArray user = "&username=admin%40training.example";
  add("sign in without user", 400, 9, password + "&password=sandbox", u"Field username is required"_s);
  add("sign in without password", 400, 9, password + user, u"Field password is required"_s);
  add("sign in without scope", 400, 9, client + "password&password=sandbox" + user,
      u"Field scope is required"_s);
  add("sign in with empty scope", 400, 9, client + "password&scope=&password=sandbox" + user);
  add("sign in with wrong user", 401, 401, password + "&username=x&password=sandbox");
  add("sign in with wrong password", 401, 401, password + user + "&password=x");
  add("renew without token", 400, 9, client + "refresh_token");
  add("renew with unknown token", 401, 101, client + "refresh_token&refresh_token=x");
}

}  // namespace

/// Every rule the API refuses by: a request, and the status and code it gets.
class SandboxRulesTest : public QObject {
  Q_OBJECT

 private slots:
  void refusesWithThePlatformsCode_data();
  void refusesWithThePlatformsCode();
  void answersNotFoundForOrganizationTokensWhereTheyAreLeftOut_data();
  void answersNotFoundForOrganizationTokensWhereTheyAreLeftOut();
};

void SandboxRulesTest::refusesWithThePlatformsCode_data() {
  QTest::addColumn<QString>("request");
  QTest::addColumn<QString>("credential");
  QTest::addColumn<int>("status");
  QTest::addColumn<int>("id");
  QTest::addColumn<QByteArray>("body");
  QTest::addColumn<QString>("header");
  QTest::addColumn<QString>("text");
  credentialRows();
  scopeRows();
  fieldRows("project token", createToken, inProject);
  fieldRows("organization token", createOrganizationToken, {});
  fieldRows("project", createProject, {});
  fieldRows("changed project", u"PUT /v1/organization/project/{project}"_s, {});
  descriptionRows("project token", createToken, inProject);
  descriptionRows("organization token", createOrganizationToken, {});
  descriptionRows("changed project", u"PUT /v1/organization/project/{project}"_s, {});
  projectRows();
  tokenRows();
  pathRows();
  oauthRows();
}

void SandboxRulesTest::refusesWithThePlatformsCode() {
  QFETCH(QString, request);
  QFETCH(QString, credential);
  QFETCH(QByteArray, body);
  QFETCH(QString, header);
  QFETCH(QString, text);
  SeededApi api;
  const SeededApi::Reply reply = api.send(request, credential, body, header);
  QTEST(reply.status, "status");
  QTEST(reply.errorId(), "id");
  QVERIFY(!reply.errorText().isEmpty());
  if (!text.isEmpty()) QCOMPARE(reply.errorText(), text);
}

void SandboxRulesTest::answersNotFoundForOrganizationTokensWhereTheyAreLeftOut_data() {
  QTest::addColumn<QString>("request");
  QTest::newRow("list") << u"GET /v2/organization/tokens"_s;
  QTest::newRow("create") << u"POST /v2/organization/tokens"_s;
  QTest::newRow("get") << u"GET /v2/organization/tokens/{organizationToken}"_s;
  QTest::newRow("update") << u"PUT /v2/organization/tokens/{organizationToken}"_s;
  QTest::newRow("delete") << u"DELETE /v2/organization/tokens/{organizationToken}"_s;
}

void SandboxRulesTest::answersNotFoundForOrganizationTokensWhereTheyAreLeftOut() {
  QFETCH(QString, request);
  SeededApi api({.installation = {.organizationTokens = false}});
  const SeededApi::Reply reply = api.send(request, organization, named(1));
  QCOMPARE(reply.status, 404);
  QCOMPARE(reply.errorId(), 404);
}

QTEST_GUILESS_MAIN(SandboxRulesTest)
#include "sandbox_rules_test.moc"
