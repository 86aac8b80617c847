#include "connection_opener.h"

#include "console.h"
#include "session.h"

#include <QSignalSpy>
#include <QTest>

using namespace tokendesk;
using namespace Qt::StringLiterals;

/// Where a connection's credential comes from, and what happens when it doesn't come.
class ConnectionOpenerTest : public QObject {
  Q_OBJECT

 private:
  std::unique_ptr<Console> console_;
  std::unique_ptr<ConnectionOpener> opener_;
  std::unique_ptr<QSignalSpy> opened_;
  QList<ConnectionOpener::Failure> failures_;

  void setEnvironment() {
    console_->services.environment = {.connection = {.id = QUuid::createUuid(),
                                                     .name = u"Environment"_s,
                                                     .baseUrl = QUrl(u"https://env.example"_s),
                                                     .source = ConnectionSource::Environment,
                                                     .credentials = CredentialKind::ApiToken},
                                      .secrets = {{CredentialKind::ApiToken, Secret("from_the_environment")}},
                                      .variables = {u"GEAI_API_BASE_URL"_s, u"GEAI_API_KEY"_s}};
  }

 private slots:
  void init() {
    console_ = std::make_unique<Console>();
    opener_ = std::make_unique<ConnectionOpener>(console_->services);
    opened_ = std::make_unique<QSignalSpy>(opener_.get(), &ConnectionOpener::opened);
    failures_.clear();
    connect(opener_.get(), &ConnectionOpener::failed, this,
            [this](const Connection&, const ConnectionOpener::Failure& failure) { failures_ << failure; });
  }
  void cleanup() {
    opener_.reset();
    console_.reset();
  }

  void signsInWithTheTokenOfTheKeychain() {
    const Connection connection = console_->addConnection(u"Training"_s);
    opener_->openSaved(connection);
    QTRY_COMPARE(opened_->count(), 1);
    QCOMPARE(console_->platformAccess.baseUrl, connection.baseUrl);
    QVERIFY(console_->platformAccess.apiToken == Console::tokenOf(u"Training"_s));
    QCOMPARE(opener_->takeSession()->connection(), connection);
    QVERIFY(console_->connections.find(connection.id)->lastUsed.isValid());
  }

  void prefersTheTokenThatIsKeptForTheSession() {
    const Connection connection = console_->addConnection(u"Training"_s);
    console_->keychain.problem = CredentialProblem::NoService;
    const Secret kept("kept_for_this_session_only");
    console_->credentials.keepForSession(connection.id, CredentialKind::ApiToken, kept);
    opener_->openSaved(connection);
    QTRY_COMPARE(opened_->count(), 1);
    QVERIFY(console_->platformAccess.apiToken == kept);
  }

  void aRefreshTokenAloneIsEnoughToSignIn() {
    Connection connection = console_->addConnection(u"Training"_s);
    connection.credentials = CredentialKind::AccessToken | CredentialKind::RefreshToken;
    connection.projectId = u"p1"_s;
    QVERIFY(console_->connections.save(connection));
    console_->keychain.secrets[connection.id] = {{CredentialKind::RefreshToken, Secret("refresh_one")}};
    opener_->openSaved(connection);
    QTRY_COMPARE(opened_->count(), 1);
    QVERIFY(console_->platformAccess.accessTokens);
    QTRY_COMPARE(console_->renewals.count(), 1);
    QVERIFY(console_->renewals.last() == Secret("refresh_one"));
  }

  void aKeychainFailureOpensNothingAndCanBeTriedAgain_data() {
    QTest::addColumn<CredentialProblem>("problem");
    QTest::newRow("no entry") << CredentialProblem::NotFound;
    QTest::newRow("locked") << CredentialProblem::Locked;
    QTest::newRow("no service") << CredentialProblem::NoService;
    QTest::newRow("denied") << CredentialProblem::Denied;
    QTest::newRow("slow") << CredentialProblem::Slow;
    QTest::newRow("failed") << CredentialProblem::Failed;
  }
  void aKeychainFailureOpensNothingAndCanBeTriedAgain() {
    QFETCH(const CredentialProblem, problem);
    const Connection connection = console_->addConnection(u"Training"_s);
    console_->keychain.problem = problem;
    opener_->openSaved(connection);
    QTRY_COMPARE(failures_.size(), 1);
    QCOMPARE(failures_.first().what, u"“Training” could not be opened."_s);
    QVERIFY(failures_.first().needsCredential);
    QCOMPARE(opened_->count(), 0);
    QVERIFY(!console_->platform);
    QVERIFY(!console_->connections.find(connection.id)->lastUsed.isValid());

    console_->keychain.problem.reset();
    failures_.first().again();
    QTRY_COMPARE(opened_->count(), 1);
  }

  void aLateAnswerDoesNotOpenWhatWasOvertaken() {
    console_->keychain.answersLate = true;
    const Connection first = console_->addConnection(u"First"_s);
    const Connection second = console_->addConnection(u"Second"_s);
    opener_->openSaved(first);
    opener_->openSaved(second);
    console_->keychain.answer();
    QTRY_COMPARE(opened_->count(), 1);
    QCOMPARE(opener_->takeSession()->connection().name, u"Second"_s);
    QVERIFY(!console_->connections.find(first.id)->lastUsed.isValid());
  }

  void aCancelledOneIsForgottenWhateverTheAnswer_data() {
    QTest::addColumn<bool>("fails");
    QTest::newRow("a token") << false;
    QTest::newRow("a failure") << true;
  }
  void aCancelledOneIsForgottenWhateverTheAnswer() {
    QFETCH(const bool, fails);
    console_->keychain.answersLate = true;
    const Connection connection = console_->addConnection(u"Training"_s);
    if (fails) console_->keychain.problem = CredentialProblem::Slow;
    opener_->openSaved(connection);
    opener_->cancel();
    console_->keychain.answer();
    QCoreApplication::processEvents();
    QCOMPARE(opened_->count(), 0);
    QVERIFY(failures_.isEmpty());
  }

  void theEnvironmentNeedsNoKeychainAndIsNotStored() {
    setEnvironment();
    console_->keychain.problem = CredentialProblem::Failed;
    opener_->openEnvironment();
    QCOMPARE(opened_->count(), 1);
    QVERIFY(console_->platformAccess.apiToken == Secret("from_the_environment"));
    QVERIFY(console_->connections.connections().isEmpty());
  }

  void theEnvironmentIsFoundByItsName_data() {
    QTest::addColumn<QString>("name");
    QTest::newRow("as it is shown") << u"Environment"_s;
    QTest::newRow("in another case, with spaces") << u" environment "_s;
  }
  void theEnvironmentIsFoundByItsName() {
    QFETCH(const QString, name);
    setEnvironment();
    opener_->openFirst({.name = name});
    QCOMPARE(opened_->count(), 1);
    QCOMPARE(console_->platformAccess.baseUrl, QUrl(u"https://env.example"_s));
  }

  void aSavedConnectionGoesBeforeTheEnvironment() {
    setEnvironment();
    const Connection saved = console_->addConnection(u"Environment"_s);
    opener_->openFirst({.name = u"Environment"_s});
    QTRY_COMPARE(opened_->count(), 1);
    QCOMPARE(console_->platformAccess.baseUrl, saved.baseUrl);
    opener_->openFirst({});  // it is the one used last now
    QTRY_COMPARE(opened_->count(), 2);
    QCOMPARE(console_->platformAccess.baseUrl, saved.baseUrl);
  }

  void withNothingUsedTheEnvironmentIsOpened() {
    console_->addConnection(u"Training"_s);
    setEnvironment();
    opener_->openFirst({});
    QCOMPARE(opened_->count(), 1);
    QCOMPARE(console_->platformAccess.baseUrl, QUrl(u"https://env.example"_s));
  }

  void aMissingSandboxIsNoMatterOfCredentials() {
    opener_->openSandbox();
    QTRY_COMPARE(failures_.size(), 1);
    QCOMPARE(failures_.first().what, u"The sandbox could not be started."_s);
    QVERIFY(failures_.first().todo.contains(u"Install Tokendesk again."_s));
    QVERIFY(!failures_.first().needsCredential);
  }
};

QTEST_MAIN(ConnectionOpenerTest)
#include "connection_opener_test.moc"
