#include "oauth_session_case.h"

#include <QFile>
#include <QSignalSpy>

using namespace tokendesk;
using namespace Qt::StringLiterals;

/// What becomes of renewed tokens, and of a user's signing in again.
class OAuthSessionTest : public QObject, OAuthSessionCase {
  Q_OBJECT

 private slots:
  void init() { start(); }
  void cleanup() { end(); }

  void beginsWithWhatIsStored() {
    openSaved();
    QVERIFY(session_->tokens().grant() == grantOf("one"));
    const OAuthSignIn facts = session_->signInFacts();
    QCOMPARE(facts.client.id, u"console"_s);
    QVERIFY(facts.client.secret == Secret("sesame_one"));
    QCOMPARE(facts.userName, u"ada"_s);
    QCOMPARE(facts.scope, u"reading"_s);
    QVERIFY(facts.password.isEmpty());
  }

  void asksForTheUsualScopeWhereNoneIsKnown() {
    world_->connection.oauth.scope.clear();
    openSaved();
    QCOMPARE(session_->signInFacts().scope, defaultOAuthScope.toString());
  }

  void renewsAsTheClientThatSignedIn() {
    openSaved();
    renew(grantOf("two"));
    const Asked& asked = world_->renewals.last();
    QCOMPARE(asked.baseUrl, world_->connection.baseUrl);
    QCOMPARE(asked.client.id, u"console"_s);
    QVERIFY(asked.client.secret == Secret("sesame_one"));
    QVERIFY(asked.refreshToken == Secret("refresh_one"));
  }

  void aRenewalGoesToTheKeychainAndItsTimesToTheSettings() {
    openSaved();
    const OAuthGrant grant = grantOf("two");
    renew(grant);
    QTRY_COMPARE(savedOne().oauth.expires, grant.expires);
    QCOMPARE(savedOne().oauth.obtained, grant.obtained);
    QCOMPARE(savedOne().oauth.userName, u"ada"_s);
    QVERIFY(keptOnes() == secretsNamed("two"));
    QVERIFY(!world_->credentials.isSessionOnly(world_->connection.id));
  }

  void noSecretIsInTheSettings() {
    openSaved();
    renew(grantOf("two"));
    QTRY_VERIFY(savedOne().oauth.expires > world_->clock.now());
    QFile file(world_->file.path());
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray written = file.readAll();
    for (const char* secret : {"access_one", "access_two", "refresh_one", "refresh_two", "sesame_one"})
      QVERIFY2(!written.contains(secret), secret);
  }

  void theRestOfTheConnectionStaysAsItIsInTheSettings() {
    openSaved();
    Connection renamed = savedOne();
    renamed.name = u"Renamed"_s;
    QVERIFY(world_->connections.save(renamed).has_value());
    const OAuthGrant grant = grantOf("two");
    renew(grant);
    QTRY_COMPARE(savedOne().oauth.expires, grant.expires);
    QCOMPARE(savedOne().name, u"Renamed"_s);
  }

  void sessionOnlyTokensStayInMemory() {
    world_->connection.sessionOnly = true;
    QVERIFY(world_->connections.save(world_->connection).has_value());
    world_->credentials.keepForSession(world_->connection.id, secretsNamed("one"));
    open(secretsNamed("one"));
    const OAuthGrant grant = grantOf("two");
    renew(grant);
    QCOMPARE(savedOne().oauth.expires, grant.expires);
    QCOMPARE(world_->keychain.writes, 0);
    const auto read = world_->credentials.readAll(world_->connection.id, world_->connection.credentials);
    QTRY_VERIFY(read.isFinished());
    QVERIFY(*read.result() == secretsNamed("two"));
  }

  void ofTheEnvironmentNothingIsStored() {
    world_->connection.source = ConnectionSource::Environment;
    open(secretsNamed("one"));
    const QSignalSpy notStored(session_.get(), &OAuthSession::notStored);
    session_->takeGrant(grantOf("two"), session_->signInFacts());
    renew(grantOf("three"));
    QCOMPARE(world_->keychain.writes, 0);
    QVERIFY(!world_->credentials.isSessionOnly(world_->connection.id));
    QVERIFY(world_->connections.connections().isEmpty());
    QVERIFY(session_->tokens().grant().accessToken == Secret("access_three"));
    QVERIFY(notStored.isEmpty());
  }

  void aKeychainThatFailsIsToldAndTheNewTokensAreUsed() {
    openSaved();
    QSignalSpy notStored(session_.get(), &OAuthSession::notStored);
    const QDateTime before = savedOne().oauth.expires;
    world_->keychain.problem = CredentialProblem::Locked;
    renew(grantOf("two"));
    QTRY_COMPARE(notStored.size(), 1);
    const auto failure = notStored.first().first().value<CredentialFailure>();
    QCOMPARE(failure.error.problem, CredentialProblem::Locked);
    QVERIFY(session_->tokens().grant().accessToken == Secret("access_two"));
    QVERIFY(keptOnes() == secretsNamed("one"));
    QCOMPARE(savedOne().oauth.expires, before);

    world_->keychain.problem = std::nullopt;
    const OAuthGrant third = grantOf("three");
    renew(third);
    QTRY_COMPARE(savedOne().oauth.expires, third.expires);
    QVERIFY(world_->renewals.last().refreshToken == Secret("refresh_two"));
    QVERIFY(keptOnes() == secretsNamed("three"));
    QCOMPARE(notStored.size(), 1);
  }

  void signingInAgainIsKept() {
    openSaved();
    world_->clock.advance(60s);
    const OAuthGrant grant = grantOf("two");
    session_->takeGrant(grant, {.client = {.id = u"other"_s, .secret = Secret("other-secret")},
                                .userName = u"grace"_s,
                                .password = Secret("hunter2"),
                                .scope = u"writing"_s});
    QVERIFY(session_->tokens().grant() == grant);
    QTRY_COMPARE(savedOne().oauth.expires, grant.expires);
    QCOMPARE(savedOne().oauth.clientId, u"other"_s);
    QCOMPARE(savedOne().oauth.userName, u"grace"_s);
    QCOMPARE(savedOne().oauth.scope, u"writing"_s);
    QVERIFY(keptOnes().value(CredentialKind::ClientSecret) == Secret("other-secret"));
    QVERIFY(session_->signInFacts().password.isEmpty());
    QCOMPARE(session_->signInFacts().userName, u"grace"_s);

    renew(grantOf("three"));
    QCOMPARE(world_->renewals.last().client.id, u"other"_s);
    QVERIFY(world_->renewals.last().client.secret == Secret("other-secret"));
  }

  void aClientWithoutSecretLeavesNoneBehind() {
    openSaved();
    session_->takeGrant(grantOf("two"), {.client = {.id = u"public"_s}, .userName = u"ada"_s});
    QTRY_VERIFY(!savedOne().credentials.testFlag(CredentialKind::ClientSecret));
    QTRY_VERIFY(!keptOnes().contains(CredentialKind::ClientSecret));
    QVERIFY(session_->signInFacts().client.secret.isEmpty());
  }

  /// It may be another user's, as whom the next start would go on.
  void aRefreshTokenOfTheSignInBeforeIsNotLeftBehind() {
    openSaved();
    world_->clock.advance(60s);
    OAuthGrant grant = grantOf("two");
    grant.refreshToken = {};
    session_->takeGrant(grant, session_->signInFacts());
    QTRY_COMPARE(savedOne().oauth.expires, grant.expires);
    QVERIFY(!savedOne().credentials.testFlag(CredentialKind::RefreshToken));
    QTRY_VERIFY(!keptOnes().contains(CredentialKind::RefreshToken));
    QVERIFY(keptOnes().contains(CredentialKind::AccessToken));
  }

  void norIsOneThatWasKeptForTheSession() {
    QVERIFY(world_->connections.save(world_->connection).has_value());
    world_->credentials.keepForSession(world_->connection.id, secretsNamed("one"));
    open(secretsNamed("one"));
    world_->clock.advance(60s);
    OAuthGrant grant = grantOf("two");
    grant.refreshToken = {};
    session_->takeGrant(grant, session_->signInFacts());
    const auto read = world_->credentials.readAll(world_->connection.id, world_->connection.credentials);
    QTRY_VERIFY(read.isFinished());
    QVERIFY(!read.result()->contains(CredentialKind::RefreshToken));
    QVERIFY(read.result()->value(CredentialKind::AccessToken) == Secret("access_two"));
  }

  void mayEndWhileItStores() {
    openSaved();
    world_->keychain.answersLate = true;
    renew(grantOf("two"));
    QTRY_COMPARE(world_->keychain.waiting(), 3);
    session_.reset();
    world_->keychain.answer();
    QCoreApplication::processEvents();
    QVERIFY(keptOnes() == secretsNamed("two"));
  }

  void mayEndWhileItRenews() {
    openSaved();
    world_->clock.advance(lifetime);
    const Job<Secret> token = session_->tokens().token({});
    QTRY_COMPARE(world_->renewals.waiting(), 1);
    session_.reset();
    QVERIFY(token.isFinished());
    QVERIFY(world_->renewals.finish(grantOf("two")));
    QCoreApplication::processEvents();
    QVERIFY(keptOnes() == secretsNamed("one"));
  }

  void aGrantSurvivesBeingStored() {
    const OAuthGrant grant = grantOf("two");
    Connection connection;
    connection.oauth = {.obtained = grant.obtained, .expires = grant.expires};
    QVERIFY(tokendesk::grantOf(connection, secretsOf(grant)) == grant);

    const OAuthGrant lonely{.accessToken = Secret("access_two")};
    QCOMPARE(kindsOf(secretsOf(lonely)), CredentialKinds(CredentialKind::AccessToken));
    QVERIFY(tokendesk::grantOf({}, secretsOf(lonely)) == lonely);
  }
};

QTEST_GUILESS_MAIN(OAuthSessionTest)
#include "oauth_session_test.moc"
