#include "await_job.h"
#include "connection_store.h"
#include "credentials.h"
#include "keychain_backend.h"
#include "keyring_case.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace tokendesk;
using tokendesk::test::finishes;

/// What a readable keyring keeps, and for whom.
class KeyringTest : public QObject, private test::KeyringCase {
  Q_OBJECT

 private slots:
  void initTestCase() { makeStore(); }
  void cleanupTestCase() { dropStore(); }
  void init() { start(); }
  void cleanup() { end(); }

  void readsBackWhatWasStored();
  void keepsAnySecretText_data();
  void keepsAnySecretText();
  void showsTheEntryToOtherPrograms();
  void overwrites();
  void keepsConnectionsApart();
  void reportsWhatIsNotThere();
  void removesAndRemovingTwiceIsNoError();
  void refusesWhatIsNoText();
  void endsOpenJobsWhenTheStoreGoes();
  void finishesThroughTheEventLoop();
  void leavesNoSecretInTheSettings();
  void dropsTheSessionOnlyCredentialOnceStored();
  void keepsEveryKindUnderItsAccount();
  void removesTheKindsItIsAskedTo();
  void namesTheProgramThatKeepsThem();

 private:
  /// One of each kind.
  static Secrets oneOfEach();
};

Secrets KeyringTest::oneOfEach() {
  return {{CredentialKind::ApiToken, Secret("org_api")},
          {CredentialKind::AccessToken, Secret("org_access")},
          {CredentialKind::RefreshToken, Secret("org_refresh")},
          {CredentialKind::ClientSecret, Secret("org_client")}};
}

void KeyringTest::readsBackWhatWasStored() {
  const Secret secret("org_4f9a8be2");
  QVERIFY(store(id_, secret));
  QCOMPARE(stored(id_), secret);
}

void KeyringTest::keepsAnySecretText_data() {
  QTest::addColumn<QString>("text");
  QTest::newRow("one character") << u"x"_s;
  QTest::newRow("accents, Japanese, emoji") << u"clé 鍵 🔑"_s;
  QTest::newRow("surrounding space and lines") << u"  a\n\tb  "_s;
  QTest::newRow("looks like base64") << u"aGVsbG8="_s;
  QTest::newRow("2,500 characters") << u"k"_s.repeated(2500);
}

void KeyringTest::keepsAnySecretText() {
  QFETCH(QString, text);
  QVERIFY(store(id_, Secret::fromText(text)));
  QCOMPARE(stored(id_), Secret::fromText(text));
}

void KeyringTest::showsTheEntryToOtherPrograms() {
  QVERIFY(store(id_, Secret("org_seen-outside")));
  const QString found = searchWithSecretTool();
  QVERIFY2(found.contains(u"secret = org_seen-outside"_s), qPrintable(found));
  QVERIFY2(found.contains(id_.toString(QUuid::WithoutBraces) + u"/api-token"_s), qPrintable(found));
  QVERIFY2(found.contains(u"io.github.tokendesk.Tokendesk"_s), qPrintable(found));
}

void KeyringTest::overwrites() {
  QVERIFY(store(id_, Secret("org_first")));
  QVERIFY(store(id_, Secret("org_second")));
  QCOMPARE(stored(id_), Secret("org_second"));
  QCOMPARE(searchWithSecretTool().count(u"secret = "_s), 1);
}

void KeyringTest::keepsConnectionsApart() {
  const QUuid other = QUuid::createUuid();
  QVERIFY(store(id_, Secret("org_one")));
  QVERIFY(store(other, Secret("org_two")));
  QVERIFY(finishes(store_->remove(other, apiToken)));
  QCOMPARE(stored(id_), Secret("org_one"));
  QCOMPARE(stored(other), std::nullopt);
}

void KeyringTest::reportsWhatIsNotThere() {
  const auto job = store_->read(id_, apiToken);
  QVERIFY(finishes(job));
  QCOMPARE(job.result().error().problem, CredentialProblem::NotFound);
}

void KeyringTest::removesAndRemovingTwiceIsNoError() {
  QVERIFY(store(id_, Secret("org_leaving")));
  for (int i = 0; i < 2; ++i) {
    const auto removal = store_->remove(id_, apiToken);
    QVERIFY(finishes(removal));
    QVERIFY(removal.result().has_value());
    const auto job = store_->read(id_, apiToken);
    QVERIFY(finishes(job));
    QCOMPARE(job.result().error().problem, CredentialProblem::NotFound);
  }
  QVERIFY(!searchWithSecretTool().contains(u"org_leaving"_s));
}

void KeyringTest::refusesWhatIsNoText() {
  for (const QByteArray& bytes : {QByteArray("a\0b", 3), QByteArray("\xff\xfe")}) {
    const auto job = store_->write(id_, apiToken, Secret(bytes));
    QVERIFY(finishes(job));
    QCOMPARE(job.result().error().problem, CredentialProblem::Failed);
  }
  QCOMPARE(stored(id_), std::nullopt);
}

void KeyringTest::endsOpenJobsWhenTheStoreGoes() {
  auto leaving = std::make_unique<KeychainCredentialStore>();
  const auto reading = leaving->read(id_, apiToken);
  const auto writing = leaving->write(id_, apiToken, Secret("org_late"));
  leaving.reset();
  QVERIFY(reading.isFinished() && writing.isFinished());
  QCOMPARE(reading.result().error().problem, CredentialProblem::Failed);
  QCOMPARE(writing.result().error().problem, CredentialProblem::Failed);

  // QtKeychain finishes what it has; what another store asks for runs behind it.
  QCOMPARE(stored(id_), Secret("org_late"));
}

void KeyringTest::finishesThroughTheEventLoop() {
  QVERIFY(!store_->read(id_, apiToken).isFinished());
  QVERIFY(!store_->write(id_, apiToken, Secret(QByteArray("\xff"))).isFinished());
  QVERIFY(!store_->remove(id_, apiToken).isFinished());
}

void KeyringTest::leavesNoSecretInTheSettings() {
  QTemporaryDir folder;
  SettingsFile file(folder.filePath(u"settings.json"_s));
  ConnectionStore connections(file);
  const Connection connection{id_, u"Planted"_s, QUrl(u"https://example.com"_s)};
  QVERIFY(connections.save(connection));
  QVERIFY(store(id_, Secret("org_planted-secret")));
  QCOMPARE(stored(id_), Secret("org_planted-secret"));

  for (const QString& root : {folder.path(), QDir::homePath()}) {
    QProcess grep;
    grep.start(u"grep"_s, {u"-rla"_s, u"planted-secret"_s, root});
    QVERIFY(grep.waitForFinished());
    QCOMPARE(grep.readAll(), QByteArray());
  }
}

void KeyringTest::dropsTheSessionOnlyCredentialOnceStored() {
  Credentials credentials(*store_);
  credentials.keepForSession(id_, apiToken, Secret("org_session"));
  const auto writing = credentials.write(id_, apiToken, Secret("org_kept"));
  QVERIFY(finishes(writing));
  QVERIFY(!credentials.isSessionOnly(id_));
  const auto reading = credentials.read(id_, apiToken);
  QVERIFY(finishes(reading));
  QCOMPARE(*reading.result(), Secret("org_kept"));
}

void KeyringTest::keepsEveryKindUnderItsAccount() {
  Credentials credentials(*store_);
  const auto writing = credentials.writeAll(id_, oneOfEach());
  QVERIFY(finishes(writing));
  QVERIFY(writing.result());
  const QString found = searchWithSecretTool();
  for (const char* kind : {"api-token", "access-token", "refresh-token", "client-secret"}) {
    const QString account = id_.toString(QUuid::WithoutBraces) + u'/' + QString::fromLatin1(kind);
    QVERIFY2(found.contains(account), kind);
  }
  QCOMPARE(found.count(u"secret = "_s), 4);
  const auto reading = credentials.readAll(id_, kindsOf(oneOfEach()));
  QVERIFY(finishes(reading));
  QVERIFY(*reading.result() == oneOfEach());
}

void KeyringTest::removesTheKindsItIsAskedTo() {
  Credentials credentials(*store_);
  QVERIFY(finishes(credentials.writeAll(id_, oneOfEach())));
  const auto removing =
      credentials.removeAll(id_, CredentialKind::AccessToken | CredentialKind::RefreshToken);
  QVERIFY(finishes(removing));
  QVERIFY(removing.result().isEmpty());
  const auto reading = credentials.readAll(id_, kindsOf(oneOfEach()));
  QVERIFY(finishes(reading));
  QCOMPARE(kindsOf(*reading.result()), CredentialKind::ApiToken | CredentialKind::ClientSecret);
  QVERIFY(finishes(credentials.removeAll(id_, kindsOf(oneOfEach()))));
  QCOMPARE(searchWithSecretTool().count(u"secret = "_s), 0);
}

void KeyringTest::namesTheProgramThatKeepsThem() {
  QString name;
  nameKeychainBackend(store_.get(), [&name](const QString& backend) { name = backend; });
  QCOMPARE(name, QString());
  QTRY_COMPARE(name, u"Secret Service (gnome-keyring-daemon)"_s);
}

QTEST_GUILESS_MAIN(KeyringTest)
#include "keyring_test.moc"
