#include "credentials.h"

#include "await_job.h"

#include <QTest>

using namespace tokendesk;
using tokendesk::test::finishes;

namespace {

constexpr auto apiToken = CredentialKind::ApiToken;

/// A keychain that can be made to refuse.
class FakeKeychain : public SessionCredentialStore {
 public:
  CredentialJob<Secret> read(const QUuid& connection, CredentialKind kind) override {
    if (!refuses && kind != refused) return SessionCredentialStore::read(connection, kind);
    return refusal<Secret>();
  }
  CredentialJob<void> write(const QUuid& connection, CredentialKind kind, const Secret& secret) override {
    if (!refuses && kind != refused) return SessionCredentialStore::write(connection, kind, secret);
    return refusal<void>();
  }
  CredentialJob<void> remove(const QUuid& connection, CredentialKind kind) override {
    if (!refuses && kind != refused) return SessionCredentialStore::remove(connection, kind);
    return refusal<void>();
  }

  bool refuses = false;
  std::optional<CredentialKind> refused = std::nullopt;

 private:
  template <class T>
  CredentialJob<T> refusal() {
    return QtFuture::makeReadyFuture<std::expected<T, CredentialError>>(
        std::unexpected(CredentialError{CredentialProblem::Locked}));
  }
};

}  // namespace

class CredentialsTest : public QObject {
  Q_OBJECT

 private slots:
  void init();

  void sessionStoreReadsBackAndRemoves();
  void sessionStoreFinishesThroughTheEventLoop();
  void keychainIsUsedWhereNothingIsForTheSession();
  void sessionOnlyComesFirst();
  void sessionOnlyEndsOnceTheKeychainHasIt();
  void sessionOnlyStaysWhenTheKeychainRefuses();
  void removesFromTheKeychainOnly();
  void dropsTheSessionOnlyOneAlone();
  void readsSeveralAndLeavesOutThoseThatAreNotThere();
  void saysWhichOfSeveralFailed();
  void removesWhatCanBeRemovedAndSaysWhatStays();
  void keepsAndDropsSeveralForTheSession();

 private:
  [[nodiscard]] std::expected<Secret, CredentialProblem> read(CredentialStore& store) const;

  std::unique_ptr<FakeKeychain> keychain_;
  std::unique_ptr<Credentials> credentials_;
  QUuid id_;
};

void CredentialsTest::init() {
  keychain_ = std::make_unique<FakeKeychain>();
  credentials_ = std::make_unique<Credentials>(*keychain_);
  id_ = QUuid::createUuid();
}

std::expected<Secret, CredentialProblem> CredentialsTest::read(CredentialStore& store) const {
  const auto job = store.read(id_, apiToken);
  if (!finishes(job)) return std::unexpected(CredentialProblem::Slow);
  const auto outcome = job.result();
  if (!outcome) return std::unexpected(outcome.error().problem);
  return *outcome;
}

void CredentialsTest::sessionStoreReadsBackAndRemoves() {
  SessionCredentialStore store;
  QCOMPARE(read(store).error(), CredentialProblem::NotFound);
  QVERIFY(finishes(store.write(id_, apiToken, Secret("a"))));
  QCOMPARE(read(store), Secret("a"));
  QVERIFY(finishes(store.write(id_, apiToken, Secret("b"))));
  QCOMPARE(read(store), Secret("b"));
  for (int i = 0; i < 2; ++i) {
    const auto removing = store.remove(id_, apiToken);
    QVERIFY(finishes(removing));
    QVERIFY(removing.result());
  }
  QCOMPARE(read(store).error(), CredentialProblem::NotFound);
}

void CredentialsTest::sessionStoreFinishesThroughTheEventLoop() {
  auto store = std::make_unique<SessionCredentialStore>();
  const auto reading = store->read(id_, apiToken);
  const auto writing = store->write(id_, apiToken, Secret("a"));
  QVERIFY(!reading.isFinished() && !writing.isFinished());
  store.reset();
  QVERIFY(finishes(reading) && finishes(writing));
}

void CredentialsTest::keychainIsUsedWhereNothingIsForTheSession() {
  QVERIFY(finishes(credentials_->write(id_, apiToken, Secret("kept"))));
  QCOMPARE(read(*keychain_), Secret("kept"));
  QCOMPARE(read(*credentials_), Secret("kept"));
  QVERIFY(!credentials_->isSessionOnly(id_));
}

void CredentialsTest::sessionOnlyComesFirst() {
  keychain_->put(id_, apiToken, Secret("old"));
  credentials_->keepForSession(id_, apiToken, Secret("session"));
  QVERIFY(credentials_->isSessionOnly(id_));
  QVERIFY(!credentials_->isSessionOnly(QUuid::createUuid()));
  QCOMPARE(read(*credentials_), Secret("session"));
  QCOMPARE(read(*keychain_), Secret("old"));
}

void CredentialsTest::sessionOnlyEndsOnceTheKeychainHasIt() {
  credentials_->keepForSession(id_, apiToken, Secret("session"));
  QVERIFY(finishes(credentials_->write(id_, apiToken, Secret("kept"))));
  QVERIFY(!credentials_->isSessionOnly(id_));
  QCOMPARE(read(*credentials_), Secret("kept"));
}

void CredentialsTest::sessionOnlyStaysWhenTheKeychainRefuses() {
  credentials_->keepForSession(id_, apiToken, Secret("session"));
  keychain_->refuses = true;
  const auto writing = credentials_->write(id_, apiToken, Secret("kept"));
  QVERIFY(finishes(writing));
  QCOMPARE(writing.result().error().problem, CredentialProblem::Locked);
  QCOMPARE(read(*credentials_), Secret("session"));
}

void CredentialsTest::removesFromTheKeychainOnly() {
  keychain_->put(id_, apiToken, Secret("old"));
  credentials_->keepForSession(id_, apiToken, Secret("session"));
  QVERIFY(finishes(credentials_->remove(id_, apiToken)));
  QCOMPARE(read(*credentials_), Secret("session"));
  QCOMPARE(read(*keychain_).error(), CredentialProblem::NotFound);
}

void CredentialsTest::dropsTheSessionOnlyOneAlone() {
  keychain_->put(id_, apiToken, Secret("old"));
  credentials_->keepForSession(id_, apiToken, Secret("session"));
  credentials_->dropForSession(id_, apiToken);
  QVERIFY(!credentials_->isSessionOnly(id_));
  QCOMPARE(read(*credentials_), Secret("old"));
}

void CredentialsTest::readsSeveralAndLeavesOutThoseThatAreNotThere() {
  const Secrets secrets{{apiToken, Secret("a")}, {CredentialKind::RefreshToken, Secret("r")}};
  const auto writing = credentials_->writeAll(id_, secrets);
  QVERIFY(finishes(writing));
  QVERIFY(writing.result());
  const auto reading =
      credentials_->readAll(id_, apiToken | CredentialKind::AccessToken | CredentialKind::RefreshToken);
  QVERIFY(finishes(reading));
  QCOMPARE(reading.result().value(), secrets);
  QCOMPARE(kindsOf(secrets), apiToken | CredentialKind::RefreshToken);
  const auto nothing = credentials_->readAll(id_, {});
  QVERIFY(finishes(nothing));
  QVERIFY(nothing.result()->isEmpty());
}

void CredentialsTest::saysWhichOfSeveralFailed() {
  keychain_->refused = CredentialKind::AccessToken;
  const Secrets secrets{{apiToken, Secret("a")}, {CredentialKind::AccessToken, Secret("t")}};
  const auto writing = credentials_->writeAll(id_, secrets);
  const auto reading = credentials_->readAll(id_, kindsOf(secrets));
  QVERIFY(finishes(writing) && finishes(reading));
  QCOMPARE(writing.result().error().kind, CredentialKind::AccessToken);
  QCOMPARE(writing.result().error().error.problem, CredentialProblem::Locked);
  QCOMPARE(reading.result().error().kind, CredentialKind::AccessToken);
}

void CredentialsTest::removesWhatCanBeRemovedAndSaysWhatStays() {
  for (const CredentialKind kind : allCredentialKinds) keychain_->put(id_, kind, Secret("x"));
  keychain_->refused = CredentialKind::RefreshToken;
  const auto removing =
      credentials_->removeAll(id_, apiToken | CredentialKind::RefreshToken | CredentialKind::ClientSecret);
  QVERIFY(finishes(removing));
  QCOMPARE(removing.result().size(), 1);
  QCOMPARE(removing.result().first().kind, CredentialKind::RefreshToken);
  QVERIFY(!keychain_->contains(id_, apiToken) && !keychain_->contains(id_, CredentialKind::ClientSecret));
  QVERIFY(keychain_->contains(id_, CredentialKind::AccessToken));
}

void CredentialsTest::keepsAndDropsSeveralForTheSession() {
  credentials_->keepForSession(id_, {{apiToken, Secret("a")}, {CredentialKind::AccessToken, Secret("t")}});
  QVERIFY(credentials_->isSessionOnly(id_));
  QVERIFY(!keychain_->containsAny(id_));
  credentials_->dropForSession(id_);
  QVERIFY(!credentials_->isSessionOnly(id_));
}

QTEST_GUILESS_MAIN(CredentialsTest)
#include "credentials_test.moc"
