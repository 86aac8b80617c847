#include "await_job.h"
#include "keychain_credential_store.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDBusVariant>
#include <QDBusVirtualObject>
#include <QElapsedTimer>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace tokendesk;
using tokendesk::test::finishes;

namespace {

/// A secret service that answers nothing, or only that its default collection is locked, as a keyring does
/// that waits for its user to type the password.
class SilentSecretService : public QDBusVirtualObject {
 public:
  [[nodiscard]] QString introspect(const QString&) const override { return {}; }

  bool handleMessage(const QDBusMessage& message, const QDBusConnection& connection) override {
    if (locked && message.member() == u"ReadAlias"_s) {
      const QDBusObjectPath collection(u"/org/freedesktop/secrets/collection/silent"_s);
      connection.send(message.createReply(QVariant::fromValue(collection)));
    } else if (locked && message.member() == u"Get"_s) {
      connection.send(message.createReply(QVariant::fromValue(QDBusVariant(true))));
    }
    return true;
  }

  bool locked = false;
};

}  // namespace

/// A keychain that doesn't answer in time; run by with_keyring.sh on a private bus.
class KeyringSlowTest : public QObject {
  Q_OBJECT

 private slots:
  void initTestCase();
  void reportsSlowWithinTheLimit();
  void reportsLockedWhileTheUserIsAskedToUnlock();

 private:
  SilentSecretService service_;
};

void KeyringSlowTest::initTestCase() {
  QDBusConnection bus = QDBusConnection::sessionBus();
  QVERIFY(bus.registerVirtualObject(u"/org/freedesktop/secrets"_s, &service_, QDBusConnection::SubPath));
  QVERIFY(bus.registerService(u"org.freedesktop.secrets"_s));
}

void KeyringSlowTest::reportsSlowWithinTheLimit() {
  service_.locked = false;
  constexpr std::chrono::milliseconds limit(400);
  KeychainCredentialStore store(limit);
  const QUuid id = QUuid::createUuid();
  QElapsedTimer clock;
  clock.start();
  const auto reading = store.read(id, CredentialKind::ApiToken);
  const auto writing = store.write(id, CredentialKind::ApiToken, Secret("org_x"));
  const auto removing = store.remove(id, CredentialKind::ApiToken);
  QVERIFY(finishes(reading) && finishes(writing) && finishes(removing));
  const qint64 took = clock.elapsed();
  QVERIFY2(took >= limit.count() - 50 && took < limit.count() + 2000, qPrintable(QString::number(took)));
  QCOMPARE(reading.result().error().problem, CredentialProblem::Slow);
  QCOMPARE(writing.result().error().problem, CredentialProblem::Slow);
  QCOMPARE(removing.result().error().problem, CredentialProblem::Slow);
}

void KeyringSlowTest::reportsLockedWhileTheUserIsAskedToUnlock() {
  service_.locked = true;
  KeychainCredentialStore store(std::chrono::milliseconds(1500));
  const auto reading = store.read(QUuid::createUuid(), CredentialKind::ApiToken);
  QVERIFY(finishes(reading));
  QCOMPARE(reading.result().error().problem, CredentialProblem::Locked);
}

QTEST_GUILESS_MAIN(KeyringSlowTest)
#include "keyring_slow_test.moc"
