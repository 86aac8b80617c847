#include "connection_store.h"
#include "console_process.h"
#include "keychain_credential_store.h"
#include "scripted_server.h"

#include <QDBusConnection>
#include <QDBusConnectionInterface>
#include <QDir>
#include <QFileInfo>
#include <QProcess>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace tokendesk;

namespace {

constexpr int patience = 20'000;  // ms

bool isSecretServiceThere() {
  return QDBusConnection::sessionBus().interface()->isServiceRegistered(u"org.freedesktop.secrets"_s).value();
}

/// A platform without a token.
void scriptEmptyPlatform(ScriptedServer& server) {
  server.script({.bytes = ScriptedServer::answer(200, R"({"tokens":[],"projects":[]})")});
}

/// The credentials that came in requests.
QSet<QByteArray> credentialsSeenBy(const ScriptedServer& server) {
  QSet<QByteArray> seen;
  for (const RecordedRequest& request : server.requests()) seen.insert(request.header("Authorization"));
  return seen;
}

}  // namespace

/// Which connection the program opens when it starts, as the installations behind them see it. Run by
/// with_keyring.sh, which gives the private bus for a keyring of our own.
class ProgramStartTest : public QObject {
  Q_OBJECT

 private slots:
  void initTestCase();
  void cleanupTestCase();

  void opensTheSavedConnectionOfTheName_data();
  void opensTheSavedConnectionOfTheName();
  void opensTheConnectionUsedLast();
  void opensTheConnectionOfTheEnvironment_data();
  void opensTheConnectionOfTheEnvironment();
  void setsDamagedSettingsAside();

 private:
  /// Stores a connection to the server, with its credential in the keyring.
  void save(const ConsoleProcess& console, const QString& name, const ScriptedServer& server,
            const QDateTime& lastUsed = {});

  QProcess keyring_;
};

void ProgramStartTest::initTestCase() {
  QVERIFY2(QDir::homePath().startsWith(QDir::tempPath()), "run by with_keyring.sh only");
  keyring_.setStandardOutputFile(QProcess::nullDevice());
  keyring_.start(u"gnome-keyring-daemon"_s, {u"--foreground"_s, u"--components=secrets"_s, u"--unlock"_s});
  QVERIFY(keyring_.waitForStarted());
  keyring_.write("the keyring's password");
  keyring_.closeWriteChannel();
  QTRY_VERIFY_WITH_TIMEOUT(isSecretServiceThere(), patience);
}

void ProgramStartTest::cleanupTestCase() {
  keyring_.terminate();
  QVERIFY(keyring_.waitForFinished());
}

void ProgramStartTest::save(const ConsoleProcess& console, const QString& name, const ScriptedServer& server,
                            const QDateTime& lastUsed) {
  SettingsFile settings(console.settingsFile());
  ConnectionStore connections(settings);
  const Connection connection{.id = QUuid::createUuid(),
                              .name = name,
                              .baseUrl = server.url(),
                              .lastUsed = lastUsed,
                              .credentials = CredentialKind::ApiToken};
  QVERIFY(connections.save(connection));
  KeychainCredentialStore keychain;
  const auto writing =
      keychain.write(connection.id, CredentialKind::ApiToken, Secret::fromText(u"key_of_"_s + name));
  QTRY_VERIFY_WITH_TIMEOUT(writing.isFinished(), patience);
  QVERIFY(writing.result());
}

void ProgramStartTest::opensTheSavedConnectionOfTheName_data() {
  QTest::addColumn<QString>("name");
  QTest::newRow("as it was saved") << u"Second"_s;
  QTest::newRow("in another case, with spaces") << u" second "_s;
}

void ProgramStartTest::opensTheSavedConnectionOfTheName() {
  QFETCH(QString, name);
  ScriptedServer first;
  ScriptedServer second;
  scriptEmptyPlatform(first);
  scriptEmptyPlatform(second);
  ConsoleProcess console;
  save(console, u"First"_s, first, QDateTime::currentDateTimeUtc());
  save(console, u"Second"_s, second);
  console.start({u"--connection"_s, name});
  QTRY_VERIFY_WITH_TIMEOUT(!second.requests().isEmpty(), patience);
  QCOMPARE(credentialsSeenBy(second), QSet<QByteArray>{"Bearer key_of_Second"});
  QCOMPARE(first.connections(), 0);
}

void ProgramStartTest::opensTheConnectionUsedLast() {
  ScriptedServer earlier;
  ScriptedServer later;
  ScriptedServer ofEnvironment;
  scriptEmptyPlatform(earlier);
  scriptEmptyPlatform(later);
  ConsoleProcess console;
  const QDateTime now = QDateTime::currentDateTimeUtc();
  save(console, u"Later"_s, later, now.addSecs(-60));
  save(console, u"Earlier"_s, earlier, now.addDays(-1));
  console.setVariable(u"GEAI_API_BASE_URL"_s, ofEnvironment.url().toString());
  console.setVariable(u"GEAI_API_KEY"_s, u"key_of_environment"_s);
  console.start({});
  QTRY_VERIFY_WITH_TIMEOUT(!later.requests().isEmpty(), patience);
  QCOMPARE(credentialsSeenBy(later), QSet<QByteArray>{"Bearer key_of_Later"});
  QCOMPARE(earlier.connections() + ofEnvironment.connections(), 0);
}

void ProgramStartTest::opensTheConnectionOfTheEnvironment_data() {
  QTest::addColumn<QStringList>("arguments");
  QTest::newRow("where nothing else was used") << QStringList{};
  QTest::newRow("asked for") << QStringList{u"--connection"_s, u"environment"_s};
}

void ProgramStartTest::opensTheConnectionOfTheEnvironment() {
  QFETCH(QStringList, arguments);
  ScriptedServer server;
  scriptEmptyPlatform(server);
  ConsoleProcess console;
  console.setVariable(u"GEAI_API_BASE_URL"_s, server.url().toString());
  console.setVariable(u"GEAI_API_KEY"_s, u"key_of_environment"_s);
  console.start(arguments);
  QTRY_VERIFY_WITH_TIMEOUT(!server.requests().isEmpty(), patience);
  QCOMPARE(credentialsSeenBy(server), QSet<QByteArray>{"Bearer key_of_environment"});
  QVERIFY(!QFileInfo::exists(console.settingsFile()));
}

void ProgramStartTest::setsDamagedSettingsAside() {
  ConsoleProcess console;
  const QFileInfo settings(console.settingsFile());
  QVERIFY(QDir().mkpath(settings.path()));
  QFile file(settings.filePath());
  QVERIFY(file.open(QIODevice::WriteOnly));
  file.write("{\"version\": 1, \"connections\": [");
  file.close();
  console.start({});
  const auto kept = [&settings] {
    return settings.dir().entryList({u"settings.json.damaged-*"_s}, QDir::Files);
  };
  QTRY_COMPARE_WITH_TIMEOUT(kept().size(), 1, patience);
  QFile keptFile(settings.dir().filePath(kept().constFirst()));
  QVERIFY(keptFile.open(QIODevice::ReadOnly));
  QCOMPARE(keptFile.readAll(), QByteArray("{\"version\": 1, \"connections\": ["));
  QVERIFY(console.isRunning());
}

QTEST_GUILESS_MAIN(ProgramStartTest)
#include "program_start_test.moc"
