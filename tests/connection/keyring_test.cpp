#include "await_job.h"
#include "connection_store.h"
#include "credentials.h"
#include "keychain_credential_store.h"

#include <QDBusConnection>
#include <QDBusConnectionInterface>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDir>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;
using namespace tokendesk;
using tokendesk::test::finishes;

namespace {

const QString secretsName = u"org.freedesktop.secrets"_s;

QString keyringFolder() {
  return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + u"/keyrings"_s;
}

bool isSecretServiceThere() {
  return QDBusConnection::sessionBus().interface()->isServiceRegistered(secretsName).value();
}

}  // namespace

/// KeychainCredentialStore against a gnome-keyring of our own; run by with_keyring.sh, which gives the
/// private bus and home. Each test starts with an unlocked, empty keyring.
class KeyringTest : public QObject {
  Q_OBJECT

 private slots:
  void initTestCase();
  void cleanupTestCase();
  void init();
  void cleanup();

  void readsBackWhatWasStored();
  void keepsAnySecretText_data();
  void keepsAnySecretText();
  void showsTheEntryToOtherPrograms();
  void overwrites();
  void keepsConnectionsApart();
  void reportsWhatIsNotThere();
  void removesAndRemovingTwiceIsNoError();
  void reportsLockedAndKeepsTheEntry_data();
  void reportsLockedAndKeepsTheEntry();
  void reportsLockedForAnEntryThatMayBeThere();
  void writesNothingWhereThereIsNoKeyringYet();
  void refusesWhatIsNoText();
  void endsOpenJobsWhenTheStoreGoes();
  void finishesThroughTheEventLoop();
  void leavesNoSecretInTheSettings();
  void dropsTheSessionOnlyCredentialOnceStored();

 private:
  void startKeyring(bool unlocked);
  void stopKeyring();
  void lockKeyring();
  QString searchWithSecretTool();
  [[nodiscard]] std::optional<Secret> stored(const QUuid& id);
  [[nodiscard]] bool store(const QUuid& id, const Secret& secret);

  std::unique_ptr<QProcess> keyring_;
  std::unique_ptr<KeychainCredentialStore> store_;
  QUuid id_;
};

constexpr auto apiToken = CredentialKind::ApiToken;

void KeyringTest::initTestCase() {
  QVERIFY2(QDir::homePath().startsWith(QDir::tempPath()), "run by with_keyring.sh only");
  QVERIFY(QDBusConnection::sessionBus().isConnected());
  QVERIFY(!isSecretServiceThere());
  store_ =
      std::make_unique<KeychainCredentialStore>();  // one for all tests, so that it sees keyrings restart
}

void KeyringTest::cleanupTestCase() {
  store_.reset();
}

void KeyringTest::init() {
  QDir(keyringFolder()).removeRecursively();
  startKeyring(true);
  id_ = QUuid::createUuid();
}

void KeyringTest::cleanup() {
  stopKeyring();
}

void KeyringTest::startKeyring(bool unlocked) {
  keyring_ = std::make_unique<QProcess>();
  QStringList arguments{u"--foreground"_s, u"--components=secrets"_s};
  if (unlocked) arguments.append(u"--unlock"_s);
  keyring_->setStandardOutputFile(QProcess::nullDevice());
  keyring_->start(u"gnome-keyring-daemon"_s, arguments);
  QVERIFY(keyring_->waitForStarted());
  if (unlocked) keyring_->write("the keyring's password");
  keyring_->closeWriteChannel();
  QTRY_VERIFY_WITH_TIMEOUT(isSecretServiceThere(), 15000);
}

void KeyringTest::stopKeyring() {
  if (!keyring_) return;
  keyring_->terminate();
  if (!keyring_->waitForFinished()) keyring_->kill();
  keyring_->waitForFinished();
  keyring_.reset();
  QTRY_VERIFY_WITH_TIMEOUT(!isSecretServiceThere(), 15000);
}

void KeyringTest::lockKeyring() {
  QDBusMessage lock = QDBusMessage::createMethodCall(secretsName, u"/org/freedesktop/secrets"_s,
                                                     u"org.freedesktop.Secret.Service"_s, u"Lock"_s);
  lock << QVariant::fromValue(
      QList<QDBusObjectPath>{QDBusObjectPath(u"/org/freedesktop/secrets/collection/login"_s)});
  const QDBusMessage reply = QDBusConnection::sessionBus().call(lock);
  QCOMPARE(reply.type(), QDBusMessage::ReplyMessage);
}

QString KeyringTest::searchWithSecretTool() {
  QProcess tool;
  tool.setProcessChannelMode(QProcess::MergedChannels);
  tool.start(u"secret-tool"_s,
             {u"search"_s, u"--all"_s, u"server"_s, KeychainCredentialStore::serviceName()});
  return tool.waitForFinished() ? QString::fromUtf8(tool.readAll()) : QString();
}

std::optional<Secret> KeyringTest::stored(const QUuid& id) {
  const auto job = store_->read(id, apiToken);
  if (!finishes(job) || !job.result()) return std::nullopt;
  return *job.result();
}

bool KeyringTest::store(const QUuid& id, const Secret& secret) {
  const auto job = store_->write(id, apiToken, secret);
  if (!finishes(job)) return false;
  if (!job.result()) qWarning("not stored: %s", qPrintable(job.result().error().detail));
  return job.result().has_value();
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

void KeyringTest::reportsLockedAndKeepsTheEntry_data() {
  QTest::addColumn<bool>("restarted");
  QTest::newRow("locked while running") << false;
  QTest::newRow("started and never unlocked") << true;
}

void KeyringTest::reportsLockedAndKeepsTheEntry() {
  QFETCH(bool, restarted);
  QVERIFY(store(id_, Secret("org_behind-the-lock")));
  if (restarted) {
    stopKeyring();
    startKeyring(false);
  } else {
    lockKeyring();
  }

  const auto reading = store_->read(id_, apiToken);
  QVERIFY(finishes(reading));
  QCOMPARE(reading.result().error().problem, CredentialProblem::Locked);
  const auto writing = store_->write(id_, apiToken, Secret("org_intruder"));
  QVERIFY(finishes(writing));
  QCOMPARE(writing.result().error().problem, CredentialProblem::Locked);
  const auto removing = store_->remove(id_, apiToken);
  QVERIFY(finishes(removing));
  QCOMPARE(removing.result().error().problem, CredentialProblem::Locked);

  stopKeyring();
  startKeyring(true);
  QCOMPARE(stored(id_), Secret("org_behind-the-lock"));
  QVERIFY(!searchWithSecretTool().contains(u"org_intruder"_s));
}

void KeyringTest::reportsLockedForAnEntryThatMayBeThere() {
  lockKeyring();
  const auto job = store_->read(id_, apiToken);
  QVERIFY(finishes(job));
  QCOMPARE(job.result().error().problem, CredentialProblem::Locked);
}

void KeyringTest::writesNothingWhereThereIsNoKeyringYet() {
  stopKeyring();
  QDir(keyringFolder()).removeRecursively();
  startKeyring(false);
  const auto reading = store_->read(id_, apiToken);
  QVERIFY(finishes(reading));
  QCOMPARE(reading.result().error().problem, CredentialProblem::NotFound);
  // Making one needs a prompt, which nobody can answer here.
  const auto writing = store_->write(id_, apiToken, Secret("org_homeless"));
  QVERIFY(finishes(writing));
  QCOMPARE(writing.result().error().problem, CredentialProblem::Failed);
  QVERIFY(!writing.result().error().detail.contains(u"homeless"_s));
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

QTEST_GUILESS_MAIN(KeyringTest)
#include "keyring_test.moc"
