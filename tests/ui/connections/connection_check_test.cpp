#include "connections_case.h"

using namespace tokendesk;
using namespace Qt::StringLiterals;

/// Testing a connection on its page.
class ConnectionCheckTest : public QObject, private ConnectionsCase {
  Q_OBJECT

 private:
  void openAndTest() {
    open();
    QVERIFY(keys().push(u"Test connection"_s));
  }

 private slots:
  void init() { start(); }
  void cleanup() { end(); }

  void showsAndRemembersWhomTheTokenBelongsTo() {
    const Connection connection = add(u"Training"_s);
    openAndTest();
    QTRY_COMPARE(tests_->count(), 1);
    QCOMPARE(tests_->last().connection.id, connection.id);
    QVERIFY(tests_->last().secrets.value(CredentialKind::ApiToken) == Secret("api-token"));
    QVERIFY(visibleText(page_.get()).contains(u"Testing the connection…"_s));
    QVERIFY(!isEnabled(page_.get(), u"Test connection"_s));
    tests_->finish(CredentialFacts{.organizationId = u"o"_s, .organizationName = u"<i>Acme</i>"_s});
    QTRY_COMPARE(
        message(),
        u"The connection works. Organization: <i>Acme</i>. The token reaches the whole organization."_s);
    QCOMPARE(cell(0, ConnectionsModel::Organization), u"<i>Acme</i>"_s);
    QCOMPARE(store_->find(connection.id)->organizationName, u"<i>Acme</i>"_s);
    QVERIFY(isEnabled(page_.get(), u"Test connection"_s));
    QVERIFY(keys().push(u"Dismiss"_s));
    QCOMPARE(message(), QString());
  }

  void anAnswerWithoutANameKeepsTheOneThatIsKnown() {
    add(u"Training"_s, [](Connection& each) { each.organizationName = u"Acme"_s; });
    openAndTest();
    QTRY_COMPARE(tests_->count(), 1);
    tests_->finish(CredentialFacts{.organizationId = u"o"_s, .organizationName = {}});
    QTRY_VERIFY(message().startsWith(u"The connection works."_s));
    QCOMPARE(cell(0, ConnectionsModel::Organization), u"Acme"_s);
  }

  void theEnvironmentIsTestedWithItsOwnSecrets() {
    addEnvironment();
    openAndTest();
    QCOMPARE(tests_->count(), 1);
    QVERIFY(tests_->last().secrets == environment_->secrets);
    tests_->finish(CredentialFacts{.organizationId = u"o"_s, .organizationName = u"Acme"_s});
    QTRY_VERIFY(message().contains(u"Organization: Acme."_s));
    QVERIFY(store_->connections().isEmpty());
  }

  void saysWhyItFailed_data() {
    QTest::addColumn<ApiErrorKind>("kind");
    QTest::newRow("offline") << ApiErrorKind::Offline;
    QTest::newRow("timeout") << ApiErrorKind::Timeout;
    QTest::newRow("tls") << ApiErrorKind::Tls;
    QTest::newRow("refused") << ApiErrorKind::Refused;
    QTest::newRow("not signed in") << ApiErrorKind::NotSignedIn;
    QTest::newRow("bad answer") << ApiErrorKind::BadAnswer;
  }
  void saysWhyItFailed() {
    QFETCH(const ApiErrorKind, kind);
    add(u"Training"_s);
    openAndTest();
    QTRY_COMPARE(tests_->count(), 1);
    tests_->fail(kind);
    QTRY_VERIFY2(message().startsWith(u"Connecting to “Training” failed. "_s), qPrintable(message()));
    QCOMPARE(cell(0, ConnectionsModel::Organization), u"—"_s);
    QVERIFY(isEnabled(page_.get(), u"Test connection"_s));
  }

  void cancelStopsIt() {
    add(u"Training"_s);
    openAndTest();
    QTRY_COMPARE(tests_->count(), 1);
    QVERIFY(keys().push(u"Cancel"_s));
    QVERIFY(tests_->wasStopped(0));
    QTRY_VERIFY(message().startsWith(u"Connecting was stopped."_s));
    QVERIFY(isEnabled(page_.get(), u"Test connection"_s));
  }

  void backStopsIt() {
    add(u"Training"_s);
    openAndTest();
    QTRY_COMPARE(tests_->count(), 1);
    QVERIFY(keys().push(u"Back"_s));
    QVERIFY(tests_->wasStopped(0));
    QCOMPARE(backs_, 1);
  }

  void aClosedPageStopsItAndIsNotTouched() {
    add(u"Training"_s);
    openAndTest();
    QTRY_COMPARE(tests_->count(), 1);
    page_.reset();
    QVERIFY(tests_->wasStopped(0));
  }

  void escLeavesASlowKeychainAlone() {
    add(u"Training"_s);
    keychain_->answersLate = true;
    openAndTest();
    keys().press(Qt::Key_Escape);
    QCOMPARE(message(), u"Stopped. The connection was not tested."_s);
    keychain_->answer();
    QCoreApplication::processEvents();
    QCOMPARE(tests_->count(), 0);
    QCOMPARE(backs_, 0);
  }

  void aTokenThatCannotBeReadIsSaid_data() {
    QTest::addColumn<CredentialProblem>("problem");
    QTest::addColumn<QString>("word");
    QTest::newRow("not found") << CredentialProblem::NotFound << u"Edit the connection"_s;
    QTest::newRow("locked") << CredentialProblem::Locked << u"locked"_s;
    QTest::newRow("no service") << CredentialProblem::NoService << u"No keychain service"_s;
    QTest::newRow("denied") << CredentialProblem::Denied << u"denied"_s;
    QTest::newRow("slow") << CredentialProblem::Slow << u"doesn't answer"_s;
    QTest::newRow("failed") << CredentialProblem::Failed << u"failed"_s;
  }
  void aTokenThatCannotBeReadIsSaid() {
    QFETCH(const CredentialProblem, problem);
    QFETCH(const QString, word);
    add(u"Training"_s);
    keychain_->problem = problem;
    openAndTest();
    QTRY_VERIFY2(message().startsWith(u"The API token of “Training” could not be read."_s),
                 qPrintable(message()));
    QVERIFY2(message().contains(word), qPrintable(message()));
    QCOMPARE(tests_->count(), 0);
    keychain_->problem.reset();
    answer(u"Retry"_s);
    QTRY_COMPARE(tests_->count(), 1);
  }

  void theTokenThatSignsMustBeThere() {
    const Connection connection = add(u"Training"_s, [](Connection& each) {
      each.credentials = CredentialKind::ApiToken | CredentialKind::AccessToken;
      each.projectId = u"p"_s;
      each.allowsBoth = true;
    });
    keychain_->secrets[connection.id].remove(CredentialKind::AccessToken);
    openAndTest();
    QTRY_VERIFY(message().startsWith(u"The access token of “Training” could not be read."_s));
    QCOMPARE(tests_->count(), 0);
  }

  void whatIsIncompleteIsNotSent_data() {
    QTest::addColumn<bool>("hasUrl");
    QTest::addColumn<bool>("hasToken");
    QTest::newRow("no base URL") << false << true;
    QTest::newRow("no token") << true << false;
    QTest::newRow("neither") << false << false;
  }
  void whatIsIncompleteIsNotSent() {
    QFETCH(const bool, hasUrl);
    QFETCH(const bool, hasToken);
    add(u"Training"_s, [hasUrl, hasToken](Connection& each) {
      if (!hasUrl) each.baseUrl = {};
      if (!hasToken) each.credentials = {};
    });
    openAndTest();
    QVERIFY(message().startsWith(u"“Training” can't be tested yet."_s));
    QCOMPARE(message().contains(u"base URL"_s), !hasUrl);
    QCOMPARE(message().contains(u"Without a token"_s), !hasToken);
    QCoreApplication::processEvents();
    QCOMPARE(tests_->count(), 0);
  }
};

QTEST_MAIN(ConnectionCheckTest)
#include "connection_check_test.moc"
