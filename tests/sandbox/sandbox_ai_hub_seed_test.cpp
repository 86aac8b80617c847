#include "seeded_ai_hub.h"

#include <QSet>
#include <QTest>

#include <algorithm>
#include <set>

using namespace Qt::StringLiterals;
using namespace tokendesk::sandbox;

namespace {

constexpr auto demo = SeedPlan::Kind::Demo;

QList<AiHubToken> tokensOf(const Database& database, const QString& account) {
  return AiHubTokenStore(database).list(account);
}

}  // namespace

/// What AI Hub holds at first, and which tokens are announced.
class SandboxAiHubSeedTest : public QObject {
  Q_OBJECT

 private slots:
  void demoHasTokensInEveryStateRelativeToNow();
  void demosTimesAreInOrder();
  void everyAccountIsThere();
  void announcedTokensNeverExpire();
  void emptyHoldsOneTokenForEachAccount();
  void seedsOnce();
  void announcesAnotherTokenWhereTheFirstIsGone();
  void announcesTheNewValueOfARefreshedToken();
  void announcesWhatStillWorksRatherThanNothing();
  void announcesNothingWhereNothingWorks();
};

void SandboxAiHubSeedTest::demoHasTokensInEveryStateRelativeToNow() {
  const SeededAiHub hub(demo);
  const QList<AiHubToken> tokens = tokensOf(hub.database(), hub.value(u"user"_s));
  std::multiset<qint64> days;
  for (const AiHubToken& token : tokens) {
    if (token.expires) days.insert(hub.now().daysTo(*token.expires));
  }
  for (const qint64 expected : {-4, 2, 6, 20, 60, 300}) QCOMPARE(days.count(expected), size_t(1));
  QVERIFY(qsizetype(days.size()) < tokens.size());  // some never expire
  const auto any = [&tokens](auto holds) { return std::ranges::any_of(tokens, holds); };
  QVERIFY(any([](const AiHubToken& token) { return token.description.size() > 300; }));
  QVERIFY(any([](const AiHubToken& token) { return token.description.isEmpty(); }));
  QVERIFY(any([](const AiHubToken& token) { return !token.lastUsed; }));
  QCOMPARE(tokens.size(), 10);
}

void SandboxAiHubSeedTest::demosTimesAreInOrder() {
  const SeededAiHub hub(demo);
  for (const QString& account : {u"user"_s, u"ciRunner"_s, u"billingExport"_s, u"communityUser"_s}) {
    const QList<AiHubToken> tokens = tokensOf(hub.database(), hub.value(account));
    const QDateTime made = AiHubAccountStore(hub.database()).find(hub.value(account))->created;
    QVERIFY(tokens.size() >= 2);
    for (const AiHubToken& token : tokens) {
      QVERIFY2(token.created >= made && token.created < hub.now(), qPrintable(token.name));
      if (token.expires) QVERIFY2(token.created < *token.expires, qPrintable(token.name));
      if (!token.lastUsed) continue;
      QVERIFY2(*token.lastUsed >= token.created && *token.lastUsed <= hub.now(), qPrintable(token.name));
      if (token.expires) QVERIFY2(*token.lastUsed < *token.expires, qPrintable(token.name));
    }
  }
}

void SandboxAiHubSeedTest::everyAccountIsThere() {
  const SeededAiHub hub(demo);
  const AiHubAccountStore accounts(hub.database());
  const QList<AiHubAccount> services = accounts.serviceAccounts(hub.value(u"organization"_s));
  QCOMPARE(services.size(), 3);
  QCOMPARE(services[0].name, u"ci-runner"_s);
  QCOMPARE(services[1].name, u"billing-export"_s);
  QCOMPARE(services[0].externallyManaged, false);
  QCOMPARE(services[2].externallyManaged, true);
  QCOMPARE(accounts.first(AiHubAccountType::Community)->organization, QString());
  QVERIFY(accounts.serviceAccounts(u"another"_s).isEmpty());
}

void SandboxAiHubSeedTest::announcedTokensNeverExpire() {
  const SeededAiHub hub(demo);
  const AiHubTokenStore tokens(hub.database());
  const QList<std::pair<QString, QString>> announced{
      {u"token"_s, u"user"_s}, {u"serviceToken"_s, u"ciRunner"_s}, {u"communityToken"_s, u"communityUser"_s}};
  for (const auto& [token, account] : announced) {
    const auto found = tokens.findByValue(hub.value(token));
    QVERIFY(found);
    QCOMPARE(found->expires, std::nullopt);
    QCOMPARE(found->account, hub.value(account));
  }
}

void SandboxAiHubSeedTest::emptyHoldsOneTokenForEachAccount() {
  const SeededAiHub hub;
  for (const QString& account : {u"user"_s, u"ciRunner"_s, u"billingExport"_s, u"communityUser"_s}) {
    QCOMPARE(tokensOf(hub.database(), hub.value(account)).size(), 1);
  }
}

void SandboxAiHubSeedTest::seedsOnce() {
  const Database database{QString()};
  const AiHubCredentials first = seedDatabase(database, SeedPlan()).aiHub;
  const AiHubCredentials second =
      seedDatabase(database, SeedPlan{.kind = SeedPlan::Kind::Bulk, .projects = 2, .tokensEach = 2}).aiHub;
  QCOMPARE(second.token, first.token);
  QCOMPARE(second.organizationId, first.organizationId);
  QCOMPARE(second.userId, first.userId);
  QCOMPARE(second.serviceToken, first.serviceToken);
  QCOMPARE(second.communityToken, first.communityToken);
  QCOMPARE(second.communityUserId, first.communityUserId);
  QCOMPARE(tokensOf(database, first.userId).size(), 10);
  const QSet<QString> ids{first.organizationId, first.userId, first.communityUserId};
  QCOMPARE(ids.size(), 3);
}

void SandboxAiHubSeedTest::announcesAnotherTokenWhereTheFirstIsGone() {
  SeededAiHub hub(demo);
  QCOMPARE(hub.send(u"DELETE /api/v2/oauth/tokens/{ownId}"_s).status, 204);
  const QString token = aiHubCredentials(hub.database(), hub.now()).token;
  QCOMPARE(AiHubTokenStore(hub.database()).findByValue(token)->expires, std::nullopt);
  QCOMPARE(hub.send(u"GET /api/v2/account"_s, token).text(u"user_id"_s), hub.value(u"user"_s));
}

void SandboxAiHubSeedTest::announcesTheNewValueOfARefreshedToken() {
  SeededAiHub hub;
  const QString value =
      hub.send(u"POST /api/v2/oauth/tokens/{ciRunnerId}/refresh"_s, u"{serviceToken}"_s, "{}")
          .text(u"access_token"_s);
  QCOMPARE(aiHubCredentials(hub.database(), hub.now()).serviceToken, value);
}

void SandboxAiHubSeedTest::announcesWhatStillWorksRatherThanNothing() {
  SeededAiHub hub;
  const QString value = hub.send(u"POST /api/v2/oauth/tokens/{ownId}/refresh"_s, u"{token}"_s,
                                 R"({"expires_at":"2026-11-22T13:00:00Z"})")
                            .text(u"access_token"_s);
  QCOMPARE(aiHubCredentials(hub.database(), hub.now()).token, value);
  hub.moveClock(3600);
  QCOMPARE(aiHubCredentials(hub.database(), hub.now()).token, QString());
}

void SandboxAiHubSeedTest::announcesNothingWhereNothingWorks() {
  SeededAiHub hub(demo);
  QCOMPARE(hub.send(u"DELETE /api/v2/oauth/tokens"_s).status, 200);
  const AiHubCredentials after = seedDatabase(hub.database(), SeedPlan()).aiHub;
  QCOMPARE(after.token, QString());
  QCOMPARE(after.userId, hub.value(u"user"_s));
  QCOMPARE(after.serviceToken, hub.value(u"serviceToken"_s));
}

QTEST_GUILESS_MAIN(SandboxAiHubSeedTest)
#include "sandbox_ai_hub_seed_test.moc"
