#include "access_token_keeper.h"
#include "keeper_case.h"

#include <QSignalSpy>

using namespace tokendesk;
using namespace Qt::StringLiterals;
using enum ApiErrorKind;

/// Renewals that fail, and tokens that the platform rejects.
class AccessTokenFailureTest : public QObject {
  Q_OBJECT

 private slots:
  void aRefusedRenewalAsksForASignIn_data();
  void aRefusedRenewalAsksForASignIn();
  void asksForASignInWhereNothingRenews_data();
  void asksForASignInWhereNothingRenews();
  void aFailureThatPassesIsTriedAgain_data();
  void aFailureThatPassesIsTriedAgain();
  void aFailureThatPassesIsTriedAgainByItself();
  void aFailureDoesNotHoldUpRequestsWhileTheTokenIsGood();
  void aRenewalOnItsWayEndsThePause();
  void aRejectedFreshTokenAsksForASignIn();
  void anOlderTokenThatIsRejectedMeansNothing();
};

void AccessTokenFailureTest::aRefusedRenewalAsksForASignIn_data() {
  QTest::addColumn<int>("kind");
  QTest::addColumn<int>("status");
  QTest::addColumn<bool>("isRefusal");
  QTest::newRow("not signed in") << int(NotSignedIn) << 401 << true;
  QTest::newRow("invalid") << int(Invalid) << 400 << true;
  QTest::newRow("not permitted") << int(NotPermitted) << 403 << true;
  QTest::newRow("invalid, not asked") << int(Invalid) << 0 << false;
  QTest::newRow("server fault") << int(ServerFault) << 500 << false;
}

void AccessTokenFailureTest::aRefusedRenewalAsksForASignIn() {
  QFETCH(int, kind);
  QFETCH(int, status);
  QFETCH(bool, isRefusal);
  KeeperCase test;
  const QSignalSpy changed(test.keeper.get(), &AccessTokenKeeper::needsSignInChanged);
  test.letTokenBeDue();
  const auto job = test.token();
  test.renewals.fail({.kind = ApiErrorKind(kind), .httpStatus = status, .platformCode = 7});
  QCOMPARE(endOf(job), u"one"_s);  // it is good yet
  QCOMPARE(test.keeper->needsSignIn(), isRefusal);
  QCOMPARE(changed.size(), isRefusal ? 1 : 0);
  QCOMPARE(endOf(test.token()), u"one"_s);

  test.letTokenExpire();
  const auto late = test.token();
  QCOMPARE(endOf(late), isRefusal ? errorOf(NotSignedIn) : u"waits"_s);
  QCOMPARE(test.renewals.count(), isRefusal ? 1 : 2);
  QCOMPARE(changed.size(), isRefusal ? 1 : 0);

  const auto waiting = test.replacementFor("one");
  test.keeper->setGrant(test.grantOf("two"));
  QVERIFY(!test.keeper->needsSignIn());
  QCOMPARE(endOf(test.token()), u"two"_s);
  QCOMPARE(endOf(waiting), isRefusal ? errorOf(NotSignedIn) : u"two"_s);
}

void AccessTokenFailureTest::asksForASignInWhereNothingRenews_data() {
  QTest::addColumn<bool>("hasRefreshToken");
  QTest::newRow("no refresh token") << false;
  QTest::newRow("no way to renew") << true;
}

void AccessTokenFailureTest::asksForASignInWhereNothingRenews() {
  QFETCH(bool, hasRefreshToken);
  KeeperCase test;
  OAuthGrant grant = test.grantOf("one");
  AccessTokenKeeper::Renew renew;
  if (!hasRefreshToken) {
    grant.refreshToken = {};
    renew = [&](const Secret& refreshToken) { return test.renewals.start(refreshToken, {}); };
  }
  AccessTokenKeeper keeper(grant, renew, test.clock);
  const QSignalSpy changed(&keeper, &AccessTokenKeeper::needsSignInChanged);
  QCOMPARE(endOf(keeper.token({})), u"one"_s);
  QVERIFY(!keeper.needsSignIn());
  test.letTokenBeDue();
  QCOMPARE(endOf(keeper.token({})), u"one"_s);
  QVERIFY(keeper.needsSignIn());
  QCOMPARE(changed.size(), 1);
  test.letTokenExpire();
  QCOMPARE(endOf(keeper.token({})), errorOf(NotSignedIn));
  QCOMPARE(endOf(keeper.replacementFor(Secret("one"), {})), errorOf(NotSignedIn));
  QCOMPARE(test.renewals.count(), 0);
  QVERIFY(AccessTokenKeeper(grant, renew, test.clock).needsSignIn());
  QVERIFY(AccessTokenKeeper({}, renew, test.clock).needsSignIn());
}

void AccessTokenFailureTest::aFailureThatPassesIsTriedAgain_data() {
  QTest::addColumn<int>("failure");
  QTest::addColumn<int>("told");
  for (const auto kind : {Offline, Timeout, Tls, Refused, RateLimited, ServerFault, BadAnswer, Cancelled})
    QTest::addRow("%d", int(kind)) << int(kind) << int(kind);
  // which would say something about what was asked for
  QTest::newRow("not found") << int(NotFound) << int(BadAnswer);
  QTest::newRow("unsupported") << int(Unsupported) << int(BadAnswer);
  QTest::newRow("conflict") << int(Conflict) << int(BadAnswer);
  QTest::newRow("outcome unknown") << int(OutcomeUnknown) << int(Offline);
}

void AccessTokenFailureTest::aFailureThatPassesIsTriedAgain() {
  QFETCH(int, failure);
  QFETCH(int, told);
  KeeperCase test;
  test.letTokenExpire();
  for (int attempt = 1; attempt <= 3; ++attempt) {
    const auto job = test.token();
    QCOMPARE(test.renewals.count(), attempt);
    test.renewals.fail({.kind = ApiErrorKind(failure), .mayStillHappen = true});
    QCOMPARE(endOf(job), errorOf(ApiErrorKind(told)));
    QVERIFY(!job.result().error().mayStillHappen);
  }
  QVERIFY(!test.keeper->needsSignIn());
  const auto job = test.token();
  test.renewals.finish(test.grantOf("two"));
  QCOMPARE(endOf(job), u"two"_s);
}

void AccessTokenFailureTest::aFailureThatPassesIsTriedAgainByItself() {
  KeeperCase test;
  test.clock.advance(997s);  // the quarter of what remains is less than the shortest pause
  const auto job = test.token();
  test.renewals.fail(Offline);
  QCOMPARE(endOf(job), u"one"_s);
  QTRY_COMPARE(test.renewals.count(), 2);
  test.renewals.finish(test.grantOf("two"));
  QTRY_COMPARE(test.keeper->grant().accessToken, Secret("two"));
}

void AccessTokenFailureTest::aFailureDoesNotHoldUpRequestsWhileTheTokenIsGood() {
  KeeperCase test;
  test.letTokenBeDue();
  std::ignore = test.token();
  test.renewals.fail(Timeout);
  QCoreApplication::processEvents();
  for (int i = 0; i < 20; ++i) QVERIFY(test.token().isFinished());
  QCOMPARE(test.renewals.count(), 1);
}

void AccessTokenFailureTest::aRenewalOnItsWayEndsThePause() {
  KeeperCase test;
  test.letTokenBeDue();
  std::ignore = test.token();
  test.renewals.fail(Timeout);
  QCoreApplication::processEvents();
  const auto job = test.replacementFor("one");
  QCOMPARE(endOf(test.token()), u"waits"_s);
  test.renewals.finish(test.grantOf("two"));
  QCOMPARE(endOf(job), u"two"_s);
}

void AccessTokenFailureTest::aRejectedFreshTokenAsksForASignIn() {
  KeeperCase test;
  const QSignalSpy changed(test.keeper.get(), &AccessTokenKeeper::needsSignInChanged);
  test.keeper->reject(Secret("one"));
  QVERIFY(test.keeper->needsSignIn());
  QCOMPARE(changed.size(), 1);
  QCOMPARE(endOf(test.token()), errorOf(NotSignedIn));
  QCOMPARE(test.renewals.count(), 0);
}

void AccessTokenFailureTest::anOlderTokenThatIsRejectedMeansNothing() {
  KeeperCase test;
  test.keeper->reject(Secret("zero"));
  QVERIFY(!test.keeper->needsSignIn());
  QCOMPARE(endOf(test.token()), u"one"_s);
  // nor does the one at hand while it is being replaced
  const auto job = test.replacementFor("one");
  test.keeper->reject(Secret("one"));
  QVERIFY(!test.keeper->needsSignIn());
  test.renewals.finish(test.grantOf("two"));
  QCOMPARE(endOf(job), u"two"_s);
}

QTEST_GUILESS_MAIN(AccessTokenFailureTest)
#include "access_token_failure_test.moc"
