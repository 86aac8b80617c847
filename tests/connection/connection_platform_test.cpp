#include "connection_store.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace tokendesk;

/// What the settings file says of a connection's platform and account, also of those that only a newer
/// version knows.
class ConnectionPlatformTest : public QObject {
  Q_OBJECT

 private:
  std::unique_ptr<QTemporaryDir> folder_;
  std::unique_ptr<SettingsFile> file_;
  std::unique_ptr<ConnectionStore> store_;

  static Connection connectionNamed(const QString& name) {
    return {.id = QUuid::createUuid(), .name = name, .baseUrl = QUrl(u"https://api.example.com"_s)};
  }
  [[nodiscard]] QJsonObject entry(int index) const {
    return file_->document().value(u"connections"_s).toArray().at(index).toObject();
  }
  void change(int index, const std::function<void(QJsonObject&)>& change) {
    QVERIFY(file_->update([&](QJsonObject& document) {
      QJsonArray entries = document.value(u"connections"_s).toArray();
      QJsonObject entry = entries.at(index).toObject();
      change(entry);
      entries[index] = entry;
      document[u"connections"_s] = entries;
    }));
  }

 private slots:
  void init() {
    folder_ = std::make_unique<QTemporaryDir>();
    file_ = std::make_unique<SettingsFile>(folder_->filePath(u"settings.json"_s));
    store_ = std::make_unique<ConnectionStore>(*file_);
  }

  void whatIsUsualIsNotWritten() {
    QVERIFY(store_->save(connectionNamed(u"a"_s)));
    for (const QString& key : {u"platform"_s, u"userId"_s, u"accountType"_s})
      QVERIFY(!entry(0).contains(key));
  }

  void accountsAreWrittenByTheirType_data() {
    QTest::addColumn<AccountType>("type");
    QTest::addColumn<QString>("word");
    QTest::newRow("organization") << AccountType::Organization << QString();
    QTest::newRow("service") << AccountType::Service << u"service"_s;
    QTest::newRow("community") << AccountType::Community << u"community"_s;
  }
  void accountsAreWrittenByTheirType() {
    QFETCH(const AccountType, type);
    QFETCH(const QString, word);
    Connection connection = connectionNamed(u"a"_s);
    connection.platform = u"accounts"_s;
    connection.userId = u"u-1"_s;
    connection.organizationId = u"o-1"_s;
    connection.accountType = type;
    QVERIFY(store_->save(connection));
    QCOMPARE(entry(0)[u"platform"_s].toString(), u"accounts"_s);
    QCOMPARE(entry(0)[u"userId"_s].toString(), u"u-1"_s);
    QCOMPARE(entry(0)[u"accountType"_s].toString(), word);
    QCOMPARE(store_->connections(), QList{connection});
    QCOMPARE(store_->connections().first().account(), (Account{type, u"u-1"_s, u"o-1"_s}));
  }

  void anAccountCanBecomeAnOrganizationsAgain() {
    Connection connection = connectionNamed(u"a"_s);
    connection.accountType = AccountType::Service;
    QVERIFY(store_->save(connection));
    connection.accountType = AccountType::Organization;
    QVERIFY(store_->save(connection));
    QVERIFY(!entry(0).contains(u"accountType"_s));
  }

  void anUnknownTypeOfAccountIsAnOrganizationsAndStaysInTheFile() {
    const Connection connection = connectionNamed(u"a"_s);
    QVERIFY(store_->save(connection));
    change(0, [](QJsonObject& entry) { entry[u"accountType"_s] = u"robot"_s; });
    QCOMPARE(store_->connections().first().accountType, AccountType::Organization);
    QVERIFY(store_->markUsed(connection.id, QDateTime::currentDateTimeUtc()));
    QCOMPARE(entry(0)[u"accountType"_s].toString(), u"robot"_s);
    Connection edited = connection;
    edited.accountType = AccountType::Community;
    QVERIFY(store_->save(edited));
    QCOMPARE(entry(0)[u"accountType"_s].toString(), u"community"_s);
  }

  void aConnectionOfAnUnknownPlatformSurvivesChangesOfOthers() {
    QVERIFY(store_->save(connectionNamed(u"newer"_s)));
    change(0, [](QJsonObject& entry) {
      entry[u"platform"_s] = u"from the future"_s;
      entry[u"accountType"_s] = u"robot"_s;
      entry[u"region"_s] = u"moon"_s;
    });
    const QJsonObject before = entry(0);
    Connection other = connectionNamed(u"other"_s);
    QVERIFY(store_->save(other));
    other.name = u"renamed"_s;
    QVERIFY(store_->save(other));
    QVERIFY(store_->markUsed(other.id, QDateTime::currentDateTimeUtc()));
    QVERIFY(store_->setDefault(other.id));
    QVERIFY(store_->remove(other.id));
    QCOMPARE(entry(0), before);
    QCOMPARE(store_->connections().first().platform, u"from the future"_s);
  }
};

QTEST_GUILESS_MAIN(ConnectionPlatformTest)
#include "connection_platform_test.moc"
