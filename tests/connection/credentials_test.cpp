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
    if (!refuses) return SessionCredentialStore::read(connection, kind);
    return refusal<Secret>();
  }
  CredentialJob<void> write(const QUuid& connection, CredentialKind kind, const Secret& secret) override {
    if (!refuses) return SessionCredentialStore::write(connection, kind, secret);
    return refusal<void>();
  }
  CredentialJob<void> remove(const QUuid& connection, CredentialKind kind) override {
    if (!refuses) return SessionCredentialStore::remove(connection, kind);
    return refusal<void>();
  }

  bool refuses = false;

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

QTEST_GUILESS_MAIN(CredentialsTest)
#include "credentials_test.moc"
