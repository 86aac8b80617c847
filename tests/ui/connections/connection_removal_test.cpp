#include "connections_case.h"

using namespace tokendesk;
using namespace Qt::StringLiterals;

/// Deleting on the page of connections, whatever the keychain says to it.
class ConnectionRemovalTest : public QObject, private ConnectionsCase {
  Q_OBJECT

 private:
  void openAndDelete() {
    open();
    keys().press(Qt::Key_Delete);
    answer(u"Delete it"_s);
  }

 private slots:
  void init() { start(); }
  void cleanup() { end(); }

  void asksAndRemovesEverySecretToo() {
    const Connection connection = add(u"Training"_s, [](Connection& each) {
      each.credentials = CredentialKind::AccessToken | CredentialKind::RefreshToken;
    });
    // kept by an edit long ago, and forgotten
    keychain_->secrets[connection.id].insert(CredentialKind::ClientSecret, Secret("left"));
    open();
    keys().press(Qt::Key_Delete);
    QVERIFY(message().startsWith(u"Delete “Training”?"_s));
    QCOMPARE(store_->connections().size(), 1);
    QCOMPARE(keychain_->removals, 0);
    answer(u"Delete it"_s);
    QTRY_VERIFY(store_->connections().isEmpty());
    QVERIFY(!keychain_->secrets.contains(connection.id));
    QCOMPARE(message(), QString());
    QVERIFY(page_->isVisible());
  }

  void canBeThoughtBetterOf() {
    add(u"Training"_s);
    open();
    QVERIFY(keys().push(u"Delete…"_s));
    answer(u"Keep it"_s);
    QCOMPARE(message(), QString());
    QVERIFY(keys().push(u"Delete…"_s));
    keys().press(Qt::Key_Escape);
    QCOMPARE(message(), QString());
    QCOMPARE(backs_, 0);
    QCOMPARE(store_->connections().size(), 1);
    QCOMPARE(keychain_->removals, 0);
  }

  void saysWhatStaysInTheKeychainAndWhy_data() {
    QTest::addColumn<CredentialProblem>("problem");
    QTest::addColumn<QString>("words");
    QTest::newRow("locked") << CredentialProblem::Locked
                            << u"Still in the keychain: API token. The keychain is locked."_s;
    QTest::newRow("denied") << CredentialProblem::Denied
                            << u"Still in the keychain: API token. Access to the keychain was denied."_s;
    QTest::newRow("failed") << CredentialProblem::Failed
                            << u"Still in the keychain: API token. The keychain failed."_s;
    QTest::newRow("no service")
        << CredentialProblem::NoService
        << u"Maybe still in the keychain: API token. No keychain service is running."_s;
    QTest::newRow("slow") << CredentialProblem::Slow
                          << u"Maybe still in the keychain: API token. The keychain doesn't answer."_s;
  }
  void saysWhatStaysInTheKeychainAndWhy() {
    QFETCH(const CredentialProblem, problem);
    QFETCH(const QString, words);
    add(u"Training"_s);
    keychain_->problem = problem;
    openAndDelete();
    QTRY_VERIFY2(message().startsWith(words), qPrintable(message()));
    QCOMPARE(store_->connections().size(), 1);
    const int before = keychain_->removals;
    answer(u"Retry"_s);
    QVERIFY(keychain_->removals > before);
    QTRY_VERIFY(message().startsWith(words));
    answer(u"Delete anyway"_s);
    QTRY_VERIFY(store_->connections().isEmpty());
    QCOMPARE(message(), QString());
  }

  void namesOnlyTheKindsThatStay() {
    add(u"Training"_s, [](Connection& each) {
      each.credentials = CredentialKind::AccessToken | CredentialKind::RefreshToken;
    });
    keychain_->problems = {{CredentialKind::RefreshToken, CredentialProblem::Denied}};
    openAndDelete();
    QTRY_VERIFY2(message().startsWith(u"Still in the keychain: refresh token. Access"_s),
                 qPrintable(message()));
  }

  void saysForEachKindWhyItStays() {
    add(u"Training"_s, [](Connection& each) {
      each.credentials = CredentialKind::AccessToken | CredentialKind::RefreshToken;
    });
    keychain_->problems = {{CredentialKind::AccessToken, CredentialProblem::Denied},
                           {CredentialKind::RefreshToken, CredentialProblem::Failed}};
    openAndDelete();
    QTRY_VERIFY(message().startsWith(u"Still in the keychain: access token and refresh token."_s));
    QVERIFY(message().contains(u"access token: Access to the keychain was denied."_s));
    QVERIFY(message().contains(u"refresh token: The keychain failed."_s));
  }

  void doesNotClaimToKnowOfSecretsThatTheConnectionNeverHad() {
    add(u"Training"_s, [](Connection& each) { each.credentials = {}; });
    keychain_->problem = CredentialProblem::Locked;
    openAndDelete();
    QTRY_VERIFY2(message().startsWith(u"Maybe still in the keychain: API token, access token"_s),
                 qPrintable(message()));
  }

  void aRetryThatWorksDeletes() {
    const Connection connection = add(u"Training"_s);
    keychain_->problem = CredentialProblem::Locked;
    openAndDelete();
    QTRY_VERIFY(buttonWith(page_.get(), u"Retry"_s));
    keychain_->problem.reset();
    answer(u"Retry"_s);
    QTRY_VERIFY(store_->connections().isEmpty());
    QVERIFY(!keychain_->secrets.contains(connection.id));
  }

  void aConnectionWhoseTokenStaysCanBeKept() {
    add(u"Training"_s);
    keychain_->problem = CredentialProblem::Locked;
    openAndDelete();
    QTRY_VERIFY(buttonWith(page_.get(), u"Retry"_s));
    answer(u"Keep it"_s);
    QCOMPARE(message(), QString());
    QCOMPARE(store_->connections().size(), 1);
  }

  void withoutAKeychainATokenOfTheSessionIsAllThereIs() {
    const Connection connection = add(u"Training"_s);
    credentials_->keepForSession(connection.id, CredentialKind::ApiToken, Secret("kept"));
    keychain_->problem = CredentialProblem::NoService;
    openAndDelete();
    QTRY_VERIFY(store_->connections().isEmpty());
    QCOMPARE(message(), QString());
    QVERIFY(!credentials_->isSessionOnly(connection.id));
  }

  void aTokenOfTheSessionStaysUntilItsConnectionGoes() {
    const Connection connection = add(u"Training"_s);
    credentials_->keepForSession(connection.id, CredentialKind::ApiToken, Secret("kept"));
    keychain_->problem = CredentialProblem::Locked;
    openAndDelete();
    QTRY_VERIFY(buttonWith(page_.get(), u"Delete anyway"_s));
    QVERIFY(credentials_->isSessionOnly(connection.id));
    answer(u"Delete anyway"_s);
    QTRY_VERIFY(store_->connections().isEmpty());
    QVERIFY(!credentials_->isSessionOnly(connection.id));
  }

  void aSlowKeychainCanBeLeftAlone() {
    add(u"Training"_s);
    keychain_->answersLate = true;
    openAndDelete();
    QVERIFY(visibleText(page_.get()).contains(u"Removing the token from the keychain…"_s));
    QVERIFY(!isEnabled(page_.get(), u"Delete…"_s));
    QVERIFY(!isEnabled(page_.get(), u"Connect"_s));
    QCOMPARE(keys().focus(), u"Connections"_s);
    keys().press(Qt::Key_Escape);
    QVERIFY(message().startsWith(u"Stopped."_s));
    QCOMPARE(backs_, 0);
    QVERIFY(isEnabled(page_.get(), u"Connect"_s));
    keychain_->answer();
    QCoreApplication::processEvents();
    QCOMPARE(store_->connections().size(), 1);
    keys().press(Qt::Key_Escape);
    QCOMPARE(backs_, 1);
  }

  void cancelLeavesTheKeychainAlone() {
    add(u"Training"_s);
    keychain_->answersLate = true;
    openAndDelete();
    QVERIFY(keys().push(u"Cancel"_s));
    QVERIFY(message().startsWith(u"Stopped."_s));
    QCOMPARE(keys().focus(), u"Connections"_s);
  }

  void aClosedPageIsNotTouchedByALateAnswer() {
    add(u"Training"_s);
    keychain_->answersLate = true;
    openAndDelete();
    page_.reset();
    keychain_->answer();
    QCoreApplication::processEvents();
    QCOMPARE(store_->connections().size(), 1);
  }

  void saysWhereTheSettingsCannotBeWritten() {
    add(u"Training"_s);
    open();
    keys().press(Qt::Key_Delete);
    QVERIFY(folder_->remove());
    QFile blocker(folder_->path());  // a file where the folder was
    QVERIFY(blocker.open(QIODevice::WriteOnly));
    answer(u"Delete it"_s);
    QTRY_VERIFY2(message().startsWith(u"“Training” could not be deleted."_s), qPrintable(message()));
    QVERIFY(blocker.remove());
  }

  void theNextOneIsSelectedAfterwards() {
    add(u"One"_s);
    add(u"Two"_s);
    add(u"Three"_s);
    open();
    keys().press(Qt::Key_Down);
    keys().press(Qt::Key_Delete);
    answer(u"Delete it"_s);
    QTRY_COMPARE(store_->connections().size(), 2);
    QCOMPARE(selected(), u"Three"_s);
    QCOMPARE(keys().focus(), u"Connections"_s);
  }
};

QTEST_MAIN(ConnectionRemovalTest)
#include "connection_removal_test.moc"
