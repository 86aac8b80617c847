#include "await_job.h"
#include "credentials.h"
#include "keyring_case.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace tokendesk;
using tokendesk::test::finishes;

/// A locked keyring is never taken for an empty one, and never written to.
class KeyringLockedTest : public QObject, private test::KeyringCase {
  Q_OBJECT

 private slots:
  void initTestCase() { makeStore(); }
  void cleanupTestCase() { dropStore(); }
  void init() { start(); }
  void cleanup() { end(); }

  void reportsLockedAndKeepsTheEntry_data();
  void reportsLockedAndKeepsTheEntry();
  void reportsLockedForAnEntryThatMayBeThere();
  void writesNothingWhereThereIsNoKeyringYet();
  void severalAtOnceAreLockedToo();
};

void KeyringLockedTest::reportsLockedAndKeepsTheEntry_data() {
  QTest::addColumn<bool>("restarted");
  QTest::newRow("locked while running") << false;
  QTest::newRow("started and never unlocked") << true;
}

void KeyringLockedTest::reportsLockedAndKeepsTheEntry() {
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

void KeyringLockedTest::reportsLockedForAnEntryThatMayBeThere() {
  lockKeyring();
  const auto job = store_->read(id_, apiToken);
  QVERIFY(finishes(job));
  QCOMPARE(job.result().error().problem, CredentialProblem::Locked);
}

void KeyringLockedTest::writesNothingWhereThereIsNoKeyringYet() {
  stopKeyring();
  removeKeyrings();
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

void KeyringLockedTest::severalAtOnceAreLockedToo() {
  const Secrets kept{{CredentialKind::AccessToken, Secret("org_access")},
                     {CredentialKind::RefreshToken, Secret("org_refresh")}};
  const CredentialKinds kinds = kindsOf(kept);
  Credentials credentials(*store_);
  QVERIFY(finishes(credentials.writeAll(id_, kept)));
  lockKeyring();

  const auto reading = credentials.readAll(id_, kinds | CredentialKind::ApiToken);
  QVERIFY(finishes(reading));
  QCOMPARE(reading.result().error().error.problem, CredentialProblem::Locked);
  const auto writing = credentials.writeAll(id_, {{CredentialKind::AccessToken, Secret("org_intruder")},
                                                  {CredentialKind::RefreshToken, Secret("org_intruder")}});
  QVERIFY(finishes(writing));
  QCOMPARE(writing.result().error().error.problem, CredentialProblem::Locked);
  const auto removing = credentials.removeAll(id_, kinds);
  QVERIFY(finishes(removing));
  QCOMPARE(removing.result().size(), 2);
  for (const CredentialFailure& each : removing.result())
    QCOMPARE(each.error.problem, CredentialProblem::Locked);

  stopKeyring();
  startKeyring(true);
  const auto again = credentials.readAll(id_, kinds);
  QVERIFY(finishes(again));
  QVERIFY(*again.result() == kept);
}

QTEST_GUILESS_MAIN(KeyringLockedTest)
#include "keyring_locked_test.moc"
