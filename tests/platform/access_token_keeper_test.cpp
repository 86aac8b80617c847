#include "access_token_keeper.h"

#include "keeper_case.h"

#include <QSignalSpy>

using namespace tokendesk;
using namespace Qt::StringLiterals;
using enum ApiErrorKind;

namespace {

/// Counts how often it is looked at.
class WatchedClock : public SetClock {
 public:
  [[nodiscard]] QDateTime now() const override {
    ++looks;
    return SetClock::now();
  }
  mutable int looks = 0;
};

}  // namespace

/// When tokens are renewed, and what becomes of those who wait.
class AccessTokenKeeperTest : public QObject {
  Q_OBJECT

 private slots:
  void handsOutAFreshTokenAtOnce();
  void isNeverDueWithoutAnExpiry();
  void isDueAtTheExpiryWhereItsAgeIsNotKnown();
  void renewsATokenThatIsDueBeforeItHandsItOut();
  void renewsOnceForAll();
  void renewsByItself();
  void theTimeOfDaySaysWhenToRenew();
  void renewsAtTheStartWhatExpiredMeanwhile();
  void replacesARejectedTokenByARenewal();
  void aNewerTokenReplacesARejectedOne();
  void doesNotHandOutARejectedToken();
};

void AccessTokenKeeperTest::handsOutAFreshTokenAtOnce() {
  KeeperCase test;
  test.clock.advance(799s);
  const auto job = test.token();
  QVERIFY(job.isFinished());
  QCOMPARE(endOf(job), u"one"_s);
  QCOMPARE(test.renewals.count(), 0);
}

void AccessTokenKeeperTest::isNeverDueWithoutAnExpiry() {
  KeeperCase test;
  test.keep({.accessToken = Secret("one"), .refreshToken = Secret("r"), .obtained = test.clock.now()});
  test.clock.advance(24h * 365);
  QCOMPARE(endOf(test.token()), u"one"_s);
  QCOMPARE(test.renewals.count(), 0);
}

void AccessTokenKeeperTest::isDueAtTheExpiryWhereItsAgeIsNotKnown() {
  KeeperCase test;
  OAuthGrant grant = test.grantOf("one");
  grant.obtained = {};
  test.keep(grant);
  test.clock.advance(999s);
  QCOMPARE(endOf(test.token()), u"one"_s);
  test.clock.advance(1s);
  QCOMPARE(endOf(test.token()), u"waits"_s);
}

void AccessTokenKeeperTest::renewsATokenThatIsDueBeforeItHandsItOut() {
  KeeperCase test;
  const QSignalSpy renewed(test.keeper.get(), &AccessTokenKeeper::renewed);
  test.letTokenBeDue();
  const auto job = test.token();
  QCOMPARE(endOf(job), u"waits"_s);
  QCOMPARE(test.renewals.last(), Secret("one-refresh"));
  const OAuthGrant second = test.grantOf("two");
  test.renewals.finish(second);
  QCOMPARE(endOf(job), u"two"_s);
  QCOMPARE(renewed.size(), 1);
  QCOMPARE(renewed[0][0].value<OAuthGrant>(), second);
  QCOMPARE(test.keeper->grant(), second);
  QVERIFY(test.token().isFinished());

  test.letTokenBeDue();
  QCOMPARE(endOf(test.token()), u"waits"_s);
  QCOMPARE(test.renewals.last(), Secret("two-refresh"));
}

void AccessTokenKeeperTest::renewsOnceForAll() {
  KeeperCase test;
  test.letTokenBeDue();
  QList<Job<Secret>> jobs;
  for (int i = 0; i < 20; ++i) jobs << (i % 2 == 0 ? test.token() : test.replacementFor("one"));
  QCOMPARE(test.renewals.count(), 1);
  test.renewals.finish(test.grantOf("two"));
  for (const auto& job : jobs) QCOMPARE(endOf(job), u"two"_s);
  QCOMPARE(test.renewals.count(), 1);
}

void AccessTokenKeeperTest::renewsByItself() {
  KeeperCase test;
  test.keep(test.grantOf("one", 50ms));
  const QSignalSpy renewed(test.keeper.get(), &AccessTokenKeeper::renewed);
  test.clock.advance(40ms);
  QTRY_COMPARE(test.renewals.count(), 1);
  test.renewals.finish(test.grantOf("two"));
  QTRY_COMPARE(renewed.size(), 1);
  QCOMPARE(endOf(test.token()), u"two"_s);
}

void AccessTokenKeeperTest::theTimeOfDaySaysWhenToRenew() {
  WatchedClock clock;
  KeeperCase::Renewals renewals;
  const OAuthGrant grant{.accessToken = Secret("one"),
                         .refreshToken = Secret("r"),
                         .obtained = clock.now(),
                         .expires = clock.now().addMSecs(20)};
  const AccessTokenKeeper keeper(
      grant, [&](const Secret& refreshToken) { return renewals.start(refreshToken, {}); }, clock);
  // time passes, but not on the clock, which was set back perhaps
  const int before = clock.looks;
  QTRY_VERIFY(clock.looks > before + 6);
  QCOMPARE(renewals.count(), 0);
  clock.advance(16ms);
  QTRY_COMPARE(renewals.count(), 1);
}

void AccessTokenKeeperTest::renewsAtTheStartWhatExpiredMeanwhile() {
  KeeperCase test;
  const OAuthGrant stored = test.grantOf("one");
  test.letTokenExpire();
  test.keep(stored);
  QVERIFY(!test.keeper->needsSignIn());
  QTRY_COMPARE(test.renewals.count(), 1);
}

void AccessTokenKeeperTest::replacesARejectedTokenByARenewal() {
  KeeperCase test;
  QVERIFY(!test.keeper->hasReplaced(Secret("one")));
  const auto job = test.replacementFor("one");
  QCOMPARE(endOf(job), u"waits"_s);
  QVERIFY(test.keeper->hasReplaced(Secret("one")));
  test.renewals.finish(test.grantOf("two"));
  QCOMPARE(endOf(job), u"two"_s);
  QVERIFY(!test.keeper->hasReplaced(Secret("two")));
}

void AccessTokenKeeperTest::aNewerTokenReplacesARejectedOne() {
  KeeperCase test;
  const auto job = test.replacementFor("zero");
  QVERIFY(job.isFinished());
  QCOMPARE(endOf(job), u"one"_s);
  QVERIFY(test.keeper->hasReplaced(Secret("zero")));
  QCOMPARE(test.renewals.count(), 0);
}

void AccessTokenKeeperTest::doesNotHandOutARejectedToken() {
  KeeperCase test;
  const auto replacement = test.replacementFor("one");
  const auto other = test.token();
  test.renewals.fail(Offline);
  QCOMPARE(endOf(replacement), errorOf(Offline));
  QCOMPARE(endOf(other), errorOf(Offline));
  QCOMPARE(endOf(test.token()), u"waits"_s);
  QCOMPARE(test.renewals.count(), 2);
}

QTEST_GUILESS_MAIN(AccessTokenKeeperTest)
#include "access_token_keeper_test.moc"
