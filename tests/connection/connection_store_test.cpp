#include "connection_store.h"

#include <QJsonArray>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace tokendesk;

namespace {

Connection connectionNamed(const QString& name) {
  return {.id = QUuid::createUuid(),
          .name = name,
          .baseUrl = QUrl(u"https://api.example.com"_s),
          .environment = Environment::Staging};
}

bool failsWith(const std::expected<void, ConnectionStoreError>& outcome, ConnectionProblem problem) {
  return !outcome && std::holds_alternative<ConnectionProblem>(outcome.error()) &&
         std::get<ConnectionProblem>(outcome.error()) == problem;
}

}  // namespace

class ConnectionStoreTest : public QObject {
  Q_OBJECT

 private slots:
  void init();

  void readsBackEveryField();
  void keepsAConnectionThatLacksItsUrlAndItsToken();
  void takesConnectionsOfVersionOneForOnesWithAnApiToken();
  void opensTheDefaultOneFirstElseTheOneUsedLast();
  void keepsARenewedSignIn();
  void replacesTheOneWithTheSameId();
  void keepsTheOrderAndRemoves();
  void refusesASecondConnectionOfAName_data();
  void refusesASecondConnectionOfAName();
  void refusesANameThatAnotherInstanceTook();
  void refusesWhatIsNotSaved();
  void refusesAnInsecureUrl();
  void findsByNameOrId();
  void knowsTheOneUsedLast();
  void tellsWhenSomethingChanged();
  void leavesEntriesItCannotUnderstand();
  void keepsFieldsItDoesNotKnow();
  void takesAnUnknownEnvironmentForProduction();
  void reportsAFileThatCannotBeWritten();

 private:
  void restart();

  std::unique_ptr<QTemporaryDir> folder_;
  std::unique_ptr<SettingsFile> file_;
  std::unique_ptr<ConnectionStore> store_;
};

void ConnectionStoreTest::init() {
  folder_ = std::make_unique<QTemporaryDir>();
  restart();
}

void ConnectionStoreTest::restart() {
  store_.reset();
  file_ = std::make_unique<SettingsFile>(folder_->filePath(u"settings.json"_s));
  store_ = std::make_unique<ConnectionStore>(*file_);
}

void ConnectionStoreTest::readsBackEveryField() {
  const Connection connection{.id = QUuid::createUuid(),
                              .name = u"Höhe 高さ"_s,
                              .baseUrl = QUrl(u"https://api.example.com:8443/geai"_s),
                              .environment = Environment::Production,
                              .platform = u"elsewhere"_s,
                              .lastUsed = QDateTime(QDate(2025, 3, 4), QTime(5, 6, 7, 89), Qt::UTC),
                              .credentials = CredentialKind::ApiToken | CredentialKind::RefreshToken,
                              .projectId = u"p1"_s,
                              .organizationId = u"o1"_s,
                              .userId = u"u1"_s,
                              .accountType = AccountType::Service,
                              .organizationName = u"Training"_s,
                              .allowsBoth = true,
                              .sessionOnly = true,
                              .readOnly = true,
                              .oauth = {.clientId = u"c"_s,
                                        .userName = u"u"_s,
                                        .scope = u"s"_s,
                                        .obtained = QDateTime(QDate(2025, 3, 4), QTime(5, 0), Qt::UTC),
                                        .expires = QDateTime(QDate(2025, 3, 4), QTime(6, 0), Qt::UTC)}};
  QVERIFY(store_->save(connection));
  restart();
  QCOMPARE(store_->connections(), QList{connection});
}

void ConnectionStoreTest::keepsAConnectionThatLacksItsUrlAndItsToken() {
  const Connection connection{.id = QUuid::createUuid(), .name = u"Later"_s};
  QVERIFY(store_->save(connection));
  restart();
  QCOMPARE(store_->connections(), QList{connection});
}

void ConnectionStoreTest::takesConnectionsOfVersionOneForOnesWithAnApiToken() {
  QFile file(file_->path());
  QVERIFY(file.open(QIODevice::WriteOnly));
  file.write(R"({"version": 1, "preferences": {"rowsPerPage": 100}, "connections": [
    {"id": "8c1c2f2e-0d5f-4a44-9a39-111111111111", "name": "Old", "baseUrl": "https://api.example.com",
     "environment": "staging", "lastUsed": "2025-03-04T05:06:07.089Z"}]})");
  file.close();
  restart();
  QVERIFY(!file_->keptAside());
  const Connection old = store_->connections().first();
  QCOMPARE(old.credentials, CredentialKinds(CredentialKind::ApiToken));
  QVERIFY(!old.readOnly);
  QVERIFY(store_->save(old));
  restart();
  QCOMPARE(store_->connections(), QList{old});
  QCOMPARE(file_->document().value(u"version"_s).toInt(), 2);
  QCOMPARE(file_->document().value(u"preferences"_s)[u"rowsPerPage"_s].toInt(), 100);
}

void ConnectionStoreTest::opensTheDefaultOneFirstElseTheOneUsedLast() {
  const Connection a = connectionNamed(u"a"_s);
  const Connection b = connectionNamed(u"b"_s);
  QVERIFY(store_->save(a) && store_->save(b));
  QCOMPARE(store_->first(), std::nullopt);
  QVERIFY(store_->markUsed(b.id, QDateTime(QDate(2025, 1, 1), QTime(12, 0), Qt::UTC)));
  QCOMPARE(store_->first()->id, b.id);
  QVERIFY(store_->setDefault(a.id));
  restart();
  QCOMPARE(store_->defaultConnection(), a.id);
  QCOMPARE(store_->first()->id, a.id);
  QVERIFY(store_->remove(a.id));
  QCOMPARE(store_->defaultConnection(), std::nullopt);
  QVERIFY(store_->setDefault(b.id));
  QVERIFY(store_->setDefault(std::nullopt));
  QCOMPARE(store_->defaultConnection(), std::nullopt);
}

void ConnectionStoreTest::keepsARenewedSignIn() {
  const Connection connection = connectionNamed(u"a"_s);
  QVERIFY(store_->save(connection));
  const OAuthFacts facts{.clientId = u"c"_s, .expires = QDateTime(QDate(2025, 1, 1), QTime(12, 0), Qt::UTC)};
  QVERIFY(store_->setOAuth(connection.id, facts, CredentialKind::AccessToken));
  QVERIFY(store_->setOrganizationName(connection.id, u"Training"_s));
  QVERIFY(store_->setOAuth(QUuid::createUuid(), facts, {}));
  restart();
  QCOMPARE(store_->connections().first().oauth, facts);
  QCOMPARE(store_->connections().first().credentials, CredentialKinds(CredentialKind::AccessToken));
  QCOMPARE(store_->connections().first().organizationName, u"Training"_s);
  QCOMPARE(store_->connections().size(), 1);
}

void ConnectionStoreTest::replacesTheOneWithTheSameId() {
  Connection connection = connectionNamed(u"Old"_s);
  QVERIFY(store_->save(connection));
  connection.name = u"  New "_s;
  connection.baseUrl = QUrl(u"https://new.example.com/"_s);
  QVERIFY(store_->save(connection));
  QCOMPARE(store_->connections().size(), 1);
  QCOMPARE(store_->connections().first().name, u"New"_s);
  QCOMPARE(store_->connections().first().baseUrl, QUrl(u"https://new.example.com"_s));
}

void ConnectionStoreTest::keepsTheOrderAndRemoves() {
  const Connection b = connectionNamed(u"b"_s);
  const Connection a = connectionNamed(u"a"_s);
  const Connection c = connectionNamed(u"c"_s);
  QVERIFY(store_->save(b) && store_->save(a) && store_->save(c));
  QVERIFY(store_->remove(a.id));
  QVERIFY(store_->remove(a.id));
  QCOMPARE(store_->connections(), (QList{b, c}));
}

void ConnectionStoreTest::refusesASecondConnectionOfAName_data() {
  QTest::addColumn<QString>("name");
  QTest::newRow("same") << u"Training"_s;
  QTest::newRow("other case") << u"tRAINING"_s;
  QTest::newRow("surrounding space") << u" Training\t"_s;
}

void ConnectionStoreTest::refusesASecondConnectionOfAName() {
  QFETCH(QString, name);
  QVERIFY(store_->save(connectionNamed(u"Training"_s)));
  QVERIFY(failsWith(store_->save(connectionNamed(name)), ConnectionProblem::NameTaken));
  QCOMPARE(store_->connections().size(), 1);
}

void ConnectionStoreTest::refusesANameThatAnotherInstanceTook() {
  SettingsFile otherFile(file_->path());
  ConnectionStore other(otherFile);
  QVERIFY(other.save(connectionNamed(u"Training"_s)));
  QVERIFY(failsWith(store_->save(connectionNamed(u"training"_s)), ConnectionProblem::NameTaken));
  QCOMPARE(store_->connections().size(), 1);
}

void ConnectionStoreTest::refusesWhatIsNotSaved() {
  Connection connection = connectionNamed(u"Environment"_s);
  for (const ConnectionSource source : {ConnectionSource::Sandbox, ConnectionSource::Environment}) {
    connection.source = source;
    QVERIFY(failsWith(store_->save(connection), ConnectionProblem::NotStorable));
  }
  connection.source = ConnectionSource::Saved;
  connection.id = {};
  QVERIFY(failsWith(store_->save(connection), ConnectionProblem::NotStorable));
}

void ConnectionStoreTest::refusesAnInsecureUrl() {
  Connection connection = connectionNamed(u"Plain"_s);
  connection.baseUrl = QUrl(u"http://example.com"_s);
  QVERIFY(failsWith(store_->save(connection), ConnectionProblem::UrlNotHttps));
}

void ConnectionStoreTest::findsByNameOrId() {
  const Connection connection = connectionNamed(u"Training"_s);
  QVERIFY(store_->save(connection));
  QCOMPARE(store_->find(u" training "_s), connection);
  QCOMPARE(store_->find(connection.id), connection);
  QCOMPARE(store_->find(connection.id.toString()), connection);
  QCOMPARE(store_->find(connection.id.toString(QUuid::WithoutBraces)), connection);
  QCOMPARE(store_->find(u"Train"_s), std::nullopt);
  QCOMPARE(store_->find(QUuid()), std::nullopt);
}

void ConnectionStoreTest::knowsTheOneUsedLast() {
  const Connection a = connectionNamed(u"a"_s);
  const Connection b = connectionNamed(u"b"_s);
  QVERIFY(store_->save(a) && store_->save(b));
  QCOMPARE(store_->lastUsed(), std::nullopt);
  const QDateTime noon(QDate(2025, 1, 1), QTime(12, 0), Qt::UTC);
  QVERIFY(store_->markUsed(b.id, noon));
  QVERIFY(store_->markUsed(a.id, noon.addMSecs(1)));
  QVERIFY(store_->markUsed(QUuid::createUuid(), noon.addDays(1)));
  restart();
  QCOMPARE(store_->lastUsed()->id, a.id);
  QCOMPARE(store_->lastUsed()->lastUsed, noon.addMSecs(1));
}

void ConnectionStoreTest::tellsWhenSomethingChanged() {
  const QSignalSpy changed(store_.get(), &ConnectionStore::changed);
  const Connection connection = connectionNamed(u"a"_s);
  QVERIFY(store_->save(connection));
  QCOMPARE(changed.count(), 1);
  QVERIFY(store_->save(connection));
  QVERIFY(!store_->save(connectionNamed(u"A"_s)));
  QVERIFY(store_->remove(QUuid::createUuid()));
  QCOMPARE(changed.count(), 1);
  QVERIFY(store_->remove(connection.id));
  QCOMPARE(changed.count(), 2);
}

void ConnectionStoreTest::leavesEntriesItCannotUnderstand() {
  QVERIFY(file_->update([](QJsonObject& document) {
    document[u"connections"_s] = QJsonArray{QJsonObject{{u"kind"_s, u"from the future"_s}}, 7};
  }));
  const Connection connection = connectionNamed(u"a"_s);
  QVERIFY(store_->save(connection));
  QCOMPARE(store_->connections(), QList{connection});
  QCOMPARE(file_->document().value(u"connections"_s).toArray().size(), 3);
}

void ConnectionStoreTest::keepsFieldsItDoesNotKnow() {
  Connection connection = connectionNamed(u"a"_s);
  QVERIFY(store_->save(connection));
  QVERIFY(file_->update([](QJsonObject& document) {
    QJsonObject entry = document.value(u"connections"_s).toArray().first().toObject();
    entry[u"colour"_s] = u"green"_s;
    document[u"connections"_s] = QJsonArray{entry};
  }));
  connection.name = u"b"_s;
  QVERIFY(store_->save(connection));
  const QJsonValue entry = file_->document().value(u"connections"_s).toArray().first();
  QCOMPARE(entry[u"colour"_s].toString(), u"green"_s);
  QCOMPARE(entry[u"name"_s].toString(), u"b"_s);
}

void ConnectionStoreTest::takesAnUnknownEnvironmentForProduction() {
  QVERIFY(store_->save(connectionNamed(u"a"_s)));
  QVERIFY(file_->update([](QJsonObject& document) {
    QJsonObject entry = document.value(u"connections"_s).toArray().first().toObject();
    entry[u"environment"_s] = u"disaster recovery"_s;
    document[u"connections"_s] = QJsonArray{entry};
  }));
  QCOMPARE(store_->connections().first().environment, Environment::Production);
}

void ConnectionStoreTest::reportsAFileThatCannotBeWritten() {
  SettingsFile file(u"/dev/null/settings.json"_s);
  ConnectionStore store(file);
  const auto saved = store.save(connectionNamed(u"a"_s));
  QVERIFY(!saved);
  QVERIFY(std::holds_alternative<SettingsError>(saved.error()));
  QVERIFY(store.connections().isEmpty());
}

QTEST_GUILESS_MAIN(ConnectionStoreTest)
#include "connection_store_test.moc"
