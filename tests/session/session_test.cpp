#include "session.h"

#include "connection_store.h"
#include "credentials.h"
#include "fake_platform.h"
#include "scripted_keychain.h"
#include "set_clock.h"

#include <QTemporaryDir>
#include <QTest>

using namespace tokendesk;
using namespace Qt::StringLiterals;

/// A session, and what it is made of.
class SessionTest : public QObject {
  Q_OBJECT

 private:
  QTemporaryDir folder_;
  SettingsFile file_{folder_.filePath(u"settings.json"_s)};
  ConnectionStore connections_{file_};
  ScriptedKeychain keychain_;
  Credentials credentials_{keychain_};
  const SignInCalls calls_;
  SetClock clock_;

  static Connection connection() {
    Connection connection;
    connection.id = QUuid::createUuid();
    connection.name = u"Training"_s;
    connection.baseUrl = QUrl(u"https://api.saia.ai"_s);
    connection.projectId = u"p1"_s;
    connection.organizationId = u"o1"_s;
    return connection;
  }
  SessionCredential oauth(const Connection& of) {
    const Secrets secrets{{CredentialKind::AccessToken, Secret("access_one")}};
    const OAuthSession::Services services{
        .connections = connections_, .credentials = credentials_, .calls = calls_, .clock = clock_};
    return {.apiToken = Secret("api_one"), .oauth = std::make_unique<OAuthSession>(of, secrets, services)};
  }
  std::unique_ptr<Session> open(const Connection& over, SessionCredential credential = {}) const {
    return std::make_unique<Session>(over, std::make_unique<FakePlatform>(), clock_, std::move(credential));
  }

 private slots:
  void aPlatformIsReachedByTheApiToken() {
    const Connection over = connection();
    const PlatformAccess access = accessTo(over, {.apiToken = Secret("api_one")});
    QCOMPARE(access.baseUrl, over.baseUrl);
    QVERIFY(access.apiToken == Secret("api_one"));
    QVERIFY(!access.accessTokens);
    QVERIFY(!access.readOnly);
  }

  void aPlatformIsReachedByTheSignIn() {
    Connection over = connection();
    over.readOnly = true;
    const SessionCredential credential = oauth(over);
    const PlatformAccess access = accessTo(over, credential);
    QCOMPARE(access.accessTokens, &credential.oauth->tokens());
    QCOMPARE(access.projectId, u"p1"_s);
    QCOMPARE(access.organizationId, u"o1"_s);
    QVERIFY(access.readOnly);
  }

  void theActiveCredentialIsTheOneRequestsAreSignedWith() {
    const Connection over = connection();
    QVERIFY(open(over, {.apiToken = Secret("api_one")})->activeCredential() == Secret("api_one"));
    QVERIFY(!open(over)->oauth());

    const auto session = open(over, oauth(over));
    QVERIFY(session->oauth());
    QVERIFY(session->activeCredential() == Secret("access_one"));
    session->oauth()->tokens().setGrant({.accessToken = Secret("access_two")});
    QVERIFY(session->activeCredential() == Secret("access_two"));
  }

  void onlyProductionAsksToConfirmChanges_data() {
    QTest::addColumn<Environment>("environment");
    QTest::addColumn<bool>("confirmed");
    QTest::newRow("development") << Environment::Development << true;
    QTest::newRow("staging") << Environment::Staging << true;
    QTest::newRow("production") << Environment::Production << false;
  }
  void onlyProductionAsksToConfirmChanges() {
    QFETCH(const Environment, environment);
    QFETCH(const bool, confirmed);
    Connection over = connection();
    over.environment = environment;
    const auto session = open(over);
    QCOMPARE(session->areChangesConfirmed(), confirmed);
    session->confirmChanges();
    QVERIFY(session->areChangesConfirmed());
    QCOMPARE(open(over)->areChangesConfirmed(), confirmed);  // each session asks anew
  }
};

QTEST_GUILESS_MAIN(SessionTest)
#include "session_test.moc"
