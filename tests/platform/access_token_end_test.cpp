#include "access_token_keeper.h"
#include "keeper_case.h"

#include <QElapsedTimer>
#include <QSignalSpy>

#include <thread>

using namespace tokendesk;
using namespace Qt::StringLiterals;
using enum ApiErrorKind;

/// How waiting for a token ends, other than by a renewal.
class AccessTokenEndTest : public QObject {
  Q_OBJECT

 private slots:
  void whoIsStoppedBeforeAsksForNothing();
  void whoIsStoppedWaitsNoLonger_data();
  void whoIsStoppedWaitsNoLonger();
  void aStopAfterTheEndMeansNothing();
  void destroyingTheKeeperEndsEveryWait();
  void theKeeperMayBeDestroyedByWhoWaited();
  void theKeeperMayBeDestroyedByItsSignals_data();
  void theKeeperMayBeDestroyedByItsSignals();
  void aNewSignInEndsEveryWait();
  void aNewSignInOvertakesARenewal();
  void aNewSignInIsNoRenewal();
  void whoWaitedMayAskAgain();
};

void AccessTokenEndTest::whoIsStoppedBeforeAsksForNothing() {
  KeeperCase test;
  test.letTokenBeDue();
  std::stop_source stop;
  stop.request_stop();
  const auto token = test.keeper->token(stop.get_token());
  const auto replacement = test.keeper->replacementFor(Secret("zero"), stop.get_token());
  QVERIFY(token.isFinished() && replacement.isFinished());
  QCOMPARE(endOf(token), errorOf(Cancelled));
  QCOMPARE(endOf(replacement), errorOf(Cancelled));
  QCOMPARE(test.renewals.count(), 0);
}

void AccessTokenEndTest::whoIsStoppedWaitsNoLonger_data() {
  QTest::addColumn<bool>("fromAnotherThread");
  QTest::newRow("here") << false;
  QTest::newRow("from another thread") << true;
}

void AccessTokenEndTest::whoIsStoppedWaitsNoLonger() {
  QFETCH(bool, fromAnotherThread);
  KeeperCase test;
  test.letTokenBeDue();
  std::stop_source stop;
  const auto stopped = test.keeper->token(stop.get_token());
  const auto stoppedToo = test.keeper->replacementFor(Secret("one"), stop.get_token());
  const auto other = test.token();
  QElapsedTimer time;
  time.start();
  if (fromAnotherThread) {
    std::jthread([&stop] { stop.request_stop(); }).join();
  } else {
    stop.request_stop();
  }
  QCOMPARE(endOf(stopped), errorOf(Cancelled));
  QCOMPARE(endOf(stoppedToo), errorOf(Cancelled));
  QVERIFY(time.elapsed() < 100);
  QCOMPARE(endOf(other), u"waits"_s);
  test.renewals.finish(test.grantOf("two"));
  QCOMPARE(endOf(other), u"two"_s);
}

void AccessTokenEndTest::aStopAfterTheEndMeansNothing() {
  KeeperCase test;
  test.letTokenBeDue();
  std::stop_source stop;
  const auto job = test.keeper->token(stop.get_token());
  test.renewals.finish(test.grantOf("two"));
  QCOMPARE(endOf(job), u"two"_s);
  stop.request_stop();
  QCOMPARE(endOf(job), u"two"_s);
  test.keeper.reset();
  stop.request_stop();
}

void AccessTokenEndTest::destroyingTheKeeperEndsEveryWait() {
  KeeperCase test;
  test.letTokenBeDue();
  std::stop_source stop;
  const auto token = test.keeper->token(stop.get_token());
  const auto replacement = test.replacementFor("one");
  stop.request_stop();  // on its way when the keeper goes
  test.keeper.reset();
  QVERIFY(token.isFinished() && replacement.isFinished());
  QCOMPARE(endOf(token), errorOf(Cancelled));
  QCOMPARE(endOf(replacement), errorOf(Cancelled));
  test.renewals.finish(test.grantOf("two"));
  QCoreApplication::processEvents();
}

void AccessTokenEndTest::theKeeperMayBeDestroyedByWhoWaited() {
  KeeperCase test;
  test.letTokenBeDue();
  int ends = 0;
  QString first;
  for (int i = 0; i < 3; ++i) {
    test.token().then([&](const Outcome<Secret>& outcome) {
      ++ends;
      if (outcome) first += QString::fromUtf8(outcome->reveal());
      test.keeper.reset();
    });
  }
  test.renewals.finish(test.grantOf("two"));
  QTRY_COMPARE(ends, 3);
  QCOMPARE(first, u"twotwotwo"_s);
}

void AccessTokenEndTest::theKeeperMayBeDestroyedByItsSignals_data() {
  QTest::addColumn<bool>("succeeds");
  QTest::addColumn<QString>("end");
  QTest::newRow("renewed") << true << errorOf(Cancelled);
  QTest::newRow("sign-in needed") << false << errorOf(Cancelled);
}

void AccessTokenEndTest::theKeeperMayBeDestroyedByItsSignals() {
  QFETCH(bool, succeeds);
  KeeperCase test;
  const auto destroy = [&test] { test.keeper.reset(); };
  connect(test.keeper.get(), &AccessTokenKeeper::renewed, this, destroy);
  connect(test.keeper.get(), &AccessTokenKeeper::needsSignInChanged, this, destroy);
  test.letTokenExpire();
  const auto job = test.token();
  if (succeeds) {
    test.renewals.finish(test.grantOf("two"));
  } else {
    test.renewals.fail(NotSignedIn);
  }
  QTEST(endOf(job), "end");
  QVERIFY(!test.keeper);

  test.keep({});
  connect(test.keeper.get(), &AccessTokenKeeper::needsSignInChanged, this, destroy);
  test.keeper->setGrant(test.grantOf("three"));
  QVERIFY(!test.keeper);

  test.keep(test.grantOf("four"));
  connect(test.keeper.get(), &AccessTokenKeeper::needsSignInChanged, this, destroy);
  test.keeper->reject(Secret("four"));
  QVERIFY(!test.keeper);
}

void AccessTokenEndTest::aNewSignInEndsEveryWait() {
  KeeperCase test;
  test.letTokenExpire();
  const auto token = test.token();
  const auto replacement = test.replacementFor("one");
  test.keeper->setGrant(test.grantOf("two"));
  QVERIFY(token.isFinished() && replacement.isFinished());
  QCOMPARE(endOf(token), u"two"_s);
  QCOMPARE(endOf(replacement), u"two"_s);
}

void AccessTokenEndTest::aNewSignInOvertakesARenewal() {
  for (const bool succeeds : {true, false}) {
    KeeperCase test;
    const QSignalSpy renewed(test.keeper.get(), &AccessTokenKeeper::renewed);
    test.letTokenBeDue();
    std::ignore = test.token();
    test.keeper->setGrant(test.grantOf("two"));
    if (succeeds) {
      test.renewals.finish(test.grantOf("late"));
    } else {
      test.renewals.fail(NotSignedIn);
    }
    QCOMPARE(endOf(test.token()), u"two"_s);
    QCOMPARE(renewed.size(), 0);
    QVERIFY(!test.keeper->needsSignIn());
  }
}

void AccessTokenEndTest::aNewSignInIsNoRenewal() {
  KeeperCase test;
  test.keep({});
  QVERIFY(test.keeper->needsSignIn());
  const QSignalSpy renewed(test.keeper.get(), &AccessTokenKeeper::renewed);
  const QSignalSpy changed(test.keeper.get(), &AccessTokenKeeper::needsSignInChanged);
  test.keeper->setGrant(test.grantOf("two"));
  QCOMPARE(changed.size(), 1);
  QCOMPARE(renewed.size(), 0);
  QCOMPARE(test.keeper->grant(), test.grantOf("two"));
}

void AccessTokenEndTest::whoWaitedMayAskAgain() {
  KeeperCase test;
  test.letTokenExpire();
  QString end;
  test.token().then([&](const Outcome<Secret>& outcome) {
    QVERIFY(!outcome);
    test.token().then([&end](const Outcome<Secret>& again) {
      if (again) end = QString::fromUtf8(again->reveal());
    });
  });
  test.renewals.fail(Offline);
  QTRY_COMPARE(test.renewals.count(), 2);
  test.renewals.finish(test.grantOf("two"));
  QTRY_COMPARE(end, u"two"_s);
}

QTEST_GUILESS_MAIN(AccessTokenEndTest)
#include "access_token_end_test.moc"
