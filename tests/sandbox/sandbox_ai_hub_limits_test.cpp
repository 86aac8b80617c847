#include "seeded_ai_hub.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace tokendesk::sandbox;

namespace {

const QString account = u"GET /api/v2/account"_s;

}  // namespace

/// What the AI Hub API says to whoever asks too often, or for what it serves no longer.
class SandboxAiHubLimitsTest : public QObject {
  Q_OBJECT

 private slots:
  void refusesWhatIsTooMuchAndSaysWhenToComeBack();
  void theSecondSlides();
  void refusedRequestsDontCount();
  void countsWhatIsUnsignedUnknownAndOlder();
  void takesAnyNumberUnlessAsked();
  void answersOlderEndpointsWithAnErrorInASuccess_data();
  void answersOlderEndpointsWithAnErrorInASuccess();
};

void SandboxAiHubLimitsTest::refusesWhatIsTooMuchAndSaysWhenToComeBack() {
  SeededAiHub hub(SeedPlan::Kind::Empty, {.requestsPerSecond = 3});
  for (int i = 0; i < 3; ++i) {
    const auto reply = hub.send(account);
    QCOMPARE(reply.status, 200);
    QVERIFY(reply.headers.isEmpty());
  }
  const auto refused = hub.send(account);
  QCOMPARE(refused.status, 429);
  QCOMPARE(refused.code(), u"rate_limited"_s);
  QCOMPARE(refused.headers, (QList<QPair<QByteArray, QByteArray>>{{"Retry-After", "1"}}));
  hub.moveSteadyClock(1s);
  QCOMPARE(hub.send(account).status, 200);
}

void SandboxAiHubLimitsTest::theSecondSlides() {
  SeededAiHub hub(SeedPlan::Kind::Empty, {.requestsPerSecond = 2});
  QCOMPARE(hub.send(account).status, 200);
  hub.moveSteadyClock(900ms);
  QCOMPARE(hub.send(account).status, 200);
  hub.moveSteadyClock(99ms);
  QCOMPARE(hub.send(account).status, 429);
  hub.moveSteadyClock(1ms);
  QCOMPARE(hub.send(account).status, 200);
  QCOMPARE(hub.send(account).status, 429);
}

void SandboxAiHubLimitsTest::refusedRequestsDontCount() {
  SeededAiHub hub(SeedPlan::Kind::Empty, {.requestsPerSecond = 1});
  QCOMPARE(hub.send(account).status, 200);
  for (int i = 0; i < 9; ++i) {
    hub.moveSteadyClock(100ms);
    QCOMPARE(hub.send(account).status, 429);
  }
  hub.moveSteadyClock(100ms);
  QCOMPARE(hub.send(account).status, 200);
}

void SandboxAiHubLimitsTest::countsWhatIsUnsignedUnknownAndOlder() {
  SeededAiHub hub(SeedPlan::Kind::Empty, {.requestsPerSecond = 3});
  QCOMPARE(hub.sendWith(account, {}, {}).status, 401);
  QCOMPARE(hub.send(u"GET /api/nothing"_s).status, 404);
  QCOMPARE(hub.send(u"GET /api/v1/tokens"_s).status, 200);
  QCOMPARE(hub.send(u"GET /api/v1/tokens"_s).status, 429);
}

void SandboxAiHubLimitsTest::takesAnyNumberUnlessAsked() {
  SeededAiHub hub;
  for (int i = 0; i < 100; ++i) QCOMPARE(hub.send(account).status, 200);
}

void SandboxAiHubLimitsTest::answersOlderEndpointsWithAnErrorInASuccess_data() {
  QTest::addColumn<QString>("request");
  QTest::addColumn<QString>("credential");
  QTest::newRow("signed") << u"GET /api/v1/tokens"_s << u"{token}"_s;
  QTest::newRow("unsigned") << u"GET /api/v1/tokens"_s << QString();
  QTest::newRow("no path") << u"DELETE /api/v1/"_s << QString();
  QTest::newRow("odd method") << u"BREW /api/v1/a/b/c?d"_s << QString();
}

void SandboxAiHubLimitsTest::answersOlderEndpointsWithAnErrorInASuccess() {
  QFETCH(QString, request);
  QFETCH(QString, credential);
  SeededAiHub hub;
  const auto reply = hub.sendWith(request, credential, {}, "{");
  QCOMPARE(reply.status, 200);
  QCOMPARE(reply.text(u"status"_s), u"ERROR"_s);
  QVERIFY(!reply.text(u"msg"_s).isEmpty());
}

QTEST_GUILESS_MAIN(SandboxAiHubLimitsTest)
#include "sandbox_ai_hub_limits_test.moc"
