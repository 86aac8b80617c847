#include "await_job.h"
#include "keychain_backend.h"
#include "keychain_credential_store.h"

#include <QTest>

using namespace tokendesk;
using tokendesk::test::finishes;

/// No keychain at all; run by with_keyring.sh, once on a bus without a secret service and once without a bus.
class KeyringAbsentTest : public QObject {
  Q_OBJECT

 private slots:
  void reportsNoService();
  void namesNoProgram();
};

void KeyringAbsentTest::reportsNoService() {
  KeychainCredentialStore store;
  const QUuid id = QUuid::createUuid();
  const auto reading = store.read(id, CredentialKind::ApiToken);
  const auto writing = store.write(id, CredentialKind::ApiToken, Secret("org_nowhere-to-go"));
  const auto removing = store.remove(id, CredentialKind::ApiToken);
  QVERIFY(finishes(reading) && finishes(writing) && finishes(removing));
  QCOMPARE(reading.result().error().problem, CredentialProblem::NoService);
  QCOMPARE(writing.result().error().problem, CredentialProblem::NoService);
  QCOMPARE(removing.result().error().problem, CredentialProblem::NoService);
  QVERIFY(!writing.result().error().detail.contains(QLatin1StringView("nowhere-to-go")));
}

void KeyringAbsentTest::namesNoProgram() {
  QString name;
  nameKeychainBackend(this, [&name](const QString& backend) { name = backend; });
  QCOMPARE(name, QString());
  QTRY_COMPARE(name, QStringLiteral("Secret Service"));
}

QTEST_GUILESS_MAIN(KeyringAbsentTest)
#include "keyring_absent_test.moc"
