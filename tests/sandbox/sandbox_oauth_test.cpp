#include "running_sandbox.h"
#include "seeded_api.h"

#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace tokendesk::sandbox;

namespace {

const QString validate = u"GET /v1/accessControl/apitoken/validate"_s;
const QString grantAccess = u"POST /oauth/gam/v2.0/access_token"_s;
const QString asUser = u"ProjectId: {project}"_s;
const QByteArray renewal = "client_id=tokendesk-sandbox&grant_type=refresh_token&refresh_token=";
const QByteArray signInForm =
    "client_id=tokendesk-sandbox&grant_type=password&scope=gam_user_data+gam_user_roles"
    "&username=admin%40training.example&password=sandbox";

}  // namespace

/// Signing in by user name and password, and what becomes of access and refresh tokens.
class SandboxOAuthTest : public QObject {
  Q_OBJECT

 private slots:
  void init();
  void tellsTheLifetimeOfAnAccessToken();
  void ignoresTheSecretOfAClientThatHasNone();
  void anAccessTokenExpires();
  void refreshTokenOutlivesItsAccessToken();
  void refreshTokenExpires();
  void refreshTokenWorksOnce();
  void anAccessTokenThatWasReplacedIsRevoked();
  void manySignInsWorkSideBySide();
  void refusesAccessTokensItDoesNotKnow_data();
  void refusesAccessTokensItDoesNotKnow();
  void anApiTokenMayBeNamedAccess();
  void checksTheOrganizationOfASignedInUser_data();
  void checksTheOrganizationOfASignedInUser();
  void organizationHeaderMeansNothingToAnApiToken();
  void saysHowToSignIn();
  void lifetimeIsAnOption();
  void sessionsEndWithTheProgram();

 private:
  int errorOf(const QString& accessToken) {
    const SeededApi::Reply reply = api_->send(validate, accessToken, {}, asUser);
    return reply.status == 200 ? 0 : reply.status == 401 ? reply.errorId() : -1;
  }
  SeededApi::Reply renew(const QString& refreshToken = u"{refresh}"_s) {
    return api_->send(grantAccess, {}, renewal + refreshToken.toUtf8());
  }

  QDateTime now_;
  std::unique_ptr<SeededApi> api_;
};

void SandboxOAuthTest::init() {
  now_ = QDateTime(QDate(2026, 3, 1), QTime(12, 0), Qt::UTC);
  api_ =
      std::make_unique<SeededApi>(SeededApi::Setup{.sessions = OAuthSessions(600s, [this] { return now_; })});
}

void SandboxOAuthTest::tellsTheLifetimeOfAnAccessToken() {
  QCOMPARE(api_->send(grantAccess, {}, signInForm).object()["expires_in"_L1].toInt(), 600);
  QCOMPARE(renew().object()["expires_in"_L1].toInt(), 600);
}

void SandboxOAuthTest::ignoresTheSecretOfAClientThatHasNone() {
  QCOMPARE(api_->send(grantAccess, {}, signInForm + "&client_secret=x").status, 200);
  QCOMPARE(api_->send(grantAccess, {}, renewal + "{refresh}&client_secret=x").status, 200);
}

void SandboxOAuthTest::anAccessTokenExpires() {
  now_ = now_.addSecs(599);
  QCOMPARE(errorOf(u"{access}"_s), 0);
  now_ = now_.addSecs(1);
  QCOMPARE(errorOf(u"{access}"_s), 103);
  QCOMPARE(api_->send(validate, u"{access}"_s, {}, asUser).errorText(), u"Token expired, login again"_s);
}

void SandboxOAuthTest::refreshTokenOutlivesItsAccessToken() {
  now_ = now_.addSecs(600 + 23 * 3600);
  const SeededApi::Reply renewed = renew();
  QCOMPARE(renewed.status, 200);
  QCOMPARE(errorOf(renewed.object()["access_token"_L1].toString()), 0);
}

void SandboxOAuthTest::refreshTokenExpires() {
  now_ = now_.addSecs(600 + 24 * 3600);
  QCOMPARE(renew().status, 401);
  QCOMPARE(renew().errorId(), 101);
}

void SandboxOAuthTest::refreshTokenWorksOnce() {
  const QString second = renew().object()["refresh_token"_L1].toString();
  QCOMPARE(renew().status, 401);
  QCOMPARE(renew().errorId(), 101);
  QCOMPARE(renew().errorText(), u"Refresh token error"_s);
  QCOMPARE(renew(second).status, 200);
}

void SandboxOAuthTest::anAccessTokenThatWasReplacedIsRevoked() {
  const QString renewed = renew().object()["access_token"_L1].toString();
  QCOMPARE(errorOf(renewed), 0);
  QCOMPARE(errorOf(u"{access}"_s), 102);
  QCOMPARE(api_->send(validate, u"{access}"_s, {}, asUser).errorText(), u"Token revoked, login again"_s);
}

void SandboxOAuthTest::manySignInsWorkSideBySide() {
  const QString other = api_->send(grantAccess, {}, signInForm).object()["access_token"_L1].toString();
  QCOMPARE(renew().status, 200);
  QCOMPARE(errorOf(other), 0);
}

void SandboxOAuthTest::refusesAccessTokensItDoesNotKnow_data() {
  QTest::addColumn<QString>("accessToken");
  QTest::addColumn<int>("id");
  QTest::addColumn<QString>("text");
  const QString notFound = u"Access token not found, login again"_s;
  const QString notValid = u"Access token not valid, login again"_s;
  const QString shape = u"access_"_s + u"aB3_-"_s.repeated(8);
  QTest::newRow("unknown") << shape + u"xyz"_s << 112 << notFound;
  QTest::newRow("too short") << shape + u"xy"_s << 114 << notValid;
  QTest::newRow("too long") << shape + u"xyz0"_s << 114 << notValid;
  QTest::newRow("odd letter") << shape + u"xy/"_s << 114 << notValid;
  QTest::newRow("prefix alone") << u"access_"_s << 114 << notValid;
  QTest::newRow("other prefix") << u"other_"_s + u"x"_s.repeated(43) << 6
                                << u"ApiToken not found or blocked"_s;
}

void SandboxOAuthTest::refusesAccessTokensItDoesNotKnow() {
  QFETCH(QString, accessToken);
  const SeededApi::Reply reply = api_->send(validate, accessToken, {}, asUser);
  QCOMPARE(reply.status, 401);
  QTEST(reply.errorId(), "id");
  QTEST(reply.errorText(), "text");
}

void SandboxOAuthTest::anApiTokenMayBeNamedAccess() {
  const SeededApi::Reply created = api_->send(u"POST /v2/projects/tokens"_s, u"{organizationToken}"_s,
                                              R"({"name":"access"})", u"project-id: {project}"_s);
  const QString token = created.object()["id"_L1].toString();
  QVERIFY(token.startsWith(u"access_"_s));
  QCOMPARE(api_->send(validate, token).status, 200);
  api_->send(u"DELETE /v2/projects/tokens/"_s + token, u"{organizationToken}"_s);
  QCOMPARE(api_->send(validate, token).errorId(), 6);
}

void SandboxOAuthTest::checksTheOrganizationOfASignedInUser_data() {
  QTest::addColumn<QString>("request");
  QTest::addColumn<QString>("project");
  QTest::addColumn<QString>("organization");
  QTest::addColumn<int>("status");
  QTest::addColumn<int>("id");
  const QString create = u"POST /v2/projects/tokens"_s;
  const QString mine = u"\nOrganizationId: {organization}"_s;
  const QString another = u"\nOrganizationId: {project}"_s;
  QTest::newRow("its own") << validate << asUser << mine << 200 << 0;
  QTest::newRow("another") << validate << asUser << another << 400 << 2001;
  QTest::newRow("create, its own") << create << u"project-id: {project}"_s << mine << 200 << 0;
  QTest::newRow("create, another") << create << u"project-id: {project}"_s << another << 400 << 2001;
  QTest::newRow("without a project") << validate << QString() << mine << 400 << 9;
}

void SandboxOAuthTest::checksTheOrganizationOfASignedInUser() {
  QFETCH(QString, request);
  QFETCH(QString, project);
  QFETCH(QString, organization);
  const SeededApi::Reply reply =
      api_->send(request, u"{access}"_s, R"({"name":"n"})", project + organization);
  QTEST(reply.status, "status");
  QTEST(reply.errorId(), "id");
}

void SandboxOAuthTest::organizationHeaderMeansNothingToAnApiToken() {
  for (const QString& token : {u"{organizationToken}"_s, u"{projectToken}"_s})
    QCOMPARE(api_->send(validate, token, {}, u"OrganizationId: x\nProjectId: x"_s).status, 200);
}

void SandboxOAuthTest::saysHowToSignIn() {
  const RunningSandbox sandbox;
  const QJsonObject oauth = sandbox.line()["oauth"_L1].toObject();
  QCOMPARE(oauth.keys().join(u' '), u"clientId password username"_s);
  const auto field = [&oauth](const QString& name) {
    return QUrl::toPercentEncoding(oauth[name].toString());
  };
  const QByteArray form = "grant_type=password&scope=gam_user_data&client_id=" + field(u"clientId"_s) +
                          "&username=" + field(u"username"_s) + "&password=" + field(u"password"_s);
  const QByteArray answer = sandbox.send("POST", "/oauth/gam/v2.0/access_token", form);
  QCOMPARE(statusOf(answer), 200);
  QCOMPARE(QJsonDocument::fromJson(bodyOf(answer))["expires_in"_L1].toInt(), 3600);
}

void SandboxOAuthTest::lifetimeIsAnOption() {
  const RunningSandbox sandbox({u"--oauth-lifetime"_s, u"1"_s});
  const QByteArray answer = sandbox.send("POST", "/oauth/gam/v2.0/access_token", signInForm);
  const QJsonDocument granted = QJsonDocument::fromJson(bodyOf(answer));
  QCOMPARE(granted["expires_in"_L1].toInt(), 1);
  const QByteArray request =
      "GET /v1/accessControl/apitoken/validate HTTP/1.1\r\nHost: sandbox\r\nAuthorization: Bearer " +
      granted["access_token"_L1].toString().toUtf8() +
      "\r\nProjectId: " + sandbox.said(u"projectId"_s).toUtf8() + "\r\n\r\n";
  const auto errorNow = [&] {
    return QJsonDocument::fromJson(bodyOf(sandbox.exchange(request)))["errors"_L1][0]["id"_L1].toInt();
  };
  QTRY_COMPARE(errorNow(), 103);
}

void SandboxOAuthTest::sessionsEndWithTheProgram() {
  SeededApi startedAnew;
  const QString access = api_->value(u"access"_s);
  const QString refresh = api_->value(u"refresh"_s);
  QCOMPARE(startedAnew.send(validate, access, {}, asUser).errorId(), 112);
  QCOMPARE(startedAnew.send(grantAccess, {}, renewal + refresh.toUtf8()).errorId(), 101);
}

QTEST_GUILESS_MAIN(SandboxOAuthTest)
#include "sandbox_oauth_test.moc"
