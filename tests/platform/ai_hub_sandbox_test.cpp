#include "ai_hub_calls.h"
#include "running_sandbox.h"

#include <QTest>

#include <algorithm>
#include <memory>

using namespace tokendesk;
using namespace tokendesk::aihub;
using namespace Qt::StringLiterals;
using enum ApiErrorKind;

namespace {

const TokenOwner own{.scope = TokenScope::Account};

QDateTime inDays(qint64 days) {
  const QDateTime now = QDateTime::currentDateTimeUtc();
  return QDateTime(now.date().addDays(days), QTime(12, 0), Qt::UTC);
}

}  // namespace

/// The operations at a real server.
class AiHubSandboxTest : public QObject {
  Q_OBJECT

 private slots:
  void init();
  void everyAccountIsToldWhoItIs();
  void aWrongContextIsNotSignedIn();
  void aTokenLivesFromCreationToDeletion();
  void aRefreshedTokenLosesItsOldValue();
  void aTokenOfAServiceAccountLivesFromCreationToDeletion();
  void aNameIsTakenOnce();
  void whatIsWrongIsNamed();
  void onlyAdministratorsSeeServiceAccounts();
  void tokensOfAnIdentityProviderAreItsOwn();
  void creatingCanBeRestricted();
  void deletingAllEndsWithTheTokenInUse();

 private:
  void start(const QStringList& arguments = {});
  [[nodiscard]] Account administrator() const {
    return {.userId = sandbox_->saidOfAiHub(u"userId"_s),
            .organizationId = sandbox_->saidOfAiHub(u"organizationId"_s)};
  }
  [[nodiscard]] std::unique_ptr<AiHubPlatform> openAs(const Secret& token, const Account& account) const {
    return std::make_unique<AiHubPlatform>(
        PlatformAccess{.baseUrl = QUrl(sandbox_->said(u"baseUrl"_s), QUrl::StrictMode),
                       .apiToken = token,
                       .account = account});
  }
  [[nodiscard]] std::unique_ptr<AiHubPlatform> openWith(const QString& saidToken,
                                                        const Account& account) const {
    return openAs(Secret::fromText(sandbox_->saidOfAiHub(saidToken)), account);
  }
  [[nodiscard]] Outcome<IssuedToken> create(const QString& name, const TokenOwner& owner = own) const {
    return outcomeOf(platform_->createToken({.name = name, .scope = owner.scope, .ownerId = owner.id}, {}));
  }
  /// The service account of this name; without an id where there is none.
  [[nodiscard]] TokenOwner serviceAccount(const QString& name) const;
  [[nodiscard]] bool signsIn(const Secret& value, const Account& account) const {
    return outcomeOf(openAs(value, account)->validate({})).has_value();
  }

  std::unique_ptr<RunningSandbox> sandbox_;
  std::unique_ptr<AiHubPlatform> platform_;
};

void AiHubSandboxTest::init() {
  start();
}

void AiHubSandboxTest::start(const QStringList& arguments) {
  sandbox_ = std::make_unique<RunningSandbox>(QStringList{u"--seed"_s, u"1x1"_s} + arguments);
  platform_ = openWith(u"token"_s, administrator());
}

TokenOwner AiHubSandboxTest::serviceAccount(const QString& name) const {
  const auto accounts = outcomeOf(platform_->listServiceAccounts({}));
  if (!accounts) return {};
  const auto found = std::ranges::find(*accounts, name, &ServiceAccount::name);
  if (found == accounts->end()) return {};
  return {.scope = TokenScope::ServiceAccount, .id = found->id, .name = found->name};
}

void AiHubSandboxTest::everyAccountIsToldWhoItIs() {
  const auto facts = outcomeOf(platform_->validate({}));
  QVERIFY(facts.has_value());
  QVERIFY(facts->account == administrator());
  QCOMPARE(facts->organizationId, administrator().organizationId);

  const Account service{.type = AccountType::Service, .organizationId = administrator().organizationId};
  const auto ofService = outcomeOf(openWith(u"serviceToken"_s, service)->validate({}));
  QVERIFY(ofService.has_value());
  QVERIFY(ofService->account->type == AccountType::Service);
  QCOMPARE(ofService->account->organizationId, service.organizationId);

  const Account community{.type = AccountType::Community,
                          .userId = sandbox_->saidOfAiHub(u"communityUserId"_s)};
  const auto ofCommunity = outcomeOf(openWith(u"communityToken"_s, community)->validate({}));
  QVERIFY(ofCommunity.has_value());
  QVERIFY(ofCommunity->account == community);
}

void AiHubSandboxTest::aWrongContextIsNotSignedIn() {
  Account other = administrator();
  other.organizationId = u"00000000-0000-4000-8000-000000000000"_s;
  const auto platform = openWith(u"token"_s, other);
  for (const CallEnd& end : {endingAs(platform->validate({})), endingAs(platform->listTokens(own, {}))})
    QCOMPARE(kindOf(end), int(NotSignedIn));
}

void AiHubSandboxTest::aTokenLivesFromCreationToDeletion() {
  const QDateTime expires = inDays(30);
  const auto created = outcomeOf(platform_->createToken({.name = u"Ñandú & 東京"_s,
                                                         .description = u"Two\nlines"_s,
                                                         .scope = TokenScope::Account,
                                                         .expires = expires},
                                                        {}));
  QVERIFY(created.has_value());
  QVERIFY(signsIn(created->value, administrator()));
  const auto read = outcomeOf(platform_->getToken(refOf(created->token), {}));
  QVERIFY(read.has_value());
  QCOMPARE(read->name, u"Ñandú & 東京"_s);
  QCOMPARE(read->description, u"Two\nlines"_s);
  QCOMPARE(read->expires, expires);
  QVERIFY(read->created.isValid() && read->status == TokenStatus::Active);

  QVERIFY(outcomeOf(platform_->deleteToken(refOf(created->token), {})));
  QVERIFY(!signsIn(created->value, administrator()));
  QCOMPARE(kindOf(endingAs(platform_->getToken(refOf(created->token), {}))), int(NotFound));
  QCOMPARE(kindOf(endingAs(platform_->deleteToken(refOf(created->token), {}))), int(NotFound));
}

void AiHubSandboxTest::aRefreshedTokenLosesItsOldValue() {
  const auto created = create(u"made"_s);
  QVERIFY(created.has_value());
  for (const QDateTime& expires :
       {inDays(7), QDateTime(), QDateTime(QDate(9999, 12, 31), QTime(23, 59), Qt::UTC)}) {
    const auto refreshed = outcomeOf(platform_->refreshToken(refOf(created->token), expires, {}));
    QVERIFY(refreshed.has_value());
    QVERIFY(refOf(refreshed->token) == refOf(created->token));
    QCOMPARE(refreshed->token.name, u"made"_s);
    QCOMPARE(refreshed->token.expires, expires);
    QVERIFY(refreshed->value != created->value);
    QVERIFY(signsIn(refreshed->value, administrator()));
    QCOMPARE(outcomeOf(platform_->getToken(refOf(created->token), {}))->expires, expires);
  }
  QVERIFY(!signsIn(created->value, administrator()));
}

void AiHubSandboxTest::aTokenOfAServiceAccountLivesFromCreationToDeletion() {
  const TokenOwner owner = serviceAccount(u"ci-runner"_s);
  QVERIFY(!owner.id.isEmpty());
  const auto before = outcomeOf(platform_->listTokens(owner, {}));
  const auto created = create(u"made"_s, owner);
  QVERIFY(before && created);
  const Account service{.type = AccountType::Service, .organizationId = administrator().organizationId};
  QVERIFY(signsIn(created->value, service));
  QCOMPARE(outcomeOf(platform_->listTokens(owner, {}))->size(), before->size() + 1);
  QCOMPARE(kindOf(endingAs(platform_->getToken({created->token.id, TokenScope::Account}, {}))),
           int(NotFound));

  const auto refreshed = outcomeOf(platform_->refreshToken(refOf(created->token), {}, {}));
  QVERIFY(refreshed.has_value());
  QVERIFY(signsIn(refreshed->value, service) && !signsIn(created->value, service));
  QVERIFY(outcomeOf(platform_->deleteToken(refOf(created->token), {})));
  QCOMPARE(outcomeOf(platform_->listTokens(owner, {}))->size(), before->size());

  const TokenOwner nobody{.scope = TokenScope::ServiceAccount, .id = u"no/body?"_s};
  QCOMPARE(kindOf(endingAs(platform_->listTokens(nobody, {}))), int(NotFound));
}

void AiHubSandboxTest::aNameIsTakenOnce() {
  QVERIFY(create(u"made"_s).has_value());
  const auto again = create(u"made"_s);
  QVERIFY(!again);
  QCOMPARE(int(again.error().kind), int(Conflict));
  QCOMPARE(again.error().field, u"name"_s);
}

void AiHubSandboxTest::whatIsWrongIsNamed() {
  const auto nameless = create(u" "_s);
  QVERIFY(!nameless);
  QCOMPARE(int(nameless.error().kind), int(Invalid));
  QCOMPARE(nameless.error().field, u"name"_s);
  const auto late = outcomeOf(
      platform_->createToken({.name = u"x"_s, .scope = TokenScope::Account, .expires = inDays(-2)}, {}));
  QVERIFY(!late);
  QCOMPARE(int(late.error().kind), int(Invalid));
  QCOMPARE(late.error().field, u"expires"_s);
}

void AiHubSandboxTest::onlyAdministratorsSeeServiceAccounts() {
  const Account service{.type = AccountType::Service, .organizationId = administrator().organizationId};
  const auto accounts = outcomeOf(openWith(u"serviceToken"_s, service)->listServiceAccounts({}));
  QVERIFY(!accounts);
  QCOMPARE(int(accounts.error().kind), int(NotPermitted));
  QVERIFY(accounts.error().restriction == Restriction::ToAdministrators);
}

void AiHubSandboxTest::tokensOfAnIdentityProviderAreItsOwn() {
  const auto accounts = outcomeOf(platform_->listServiceAccounts({}));
  QVERIFY(accounts.has_value());
  int external = 0;
  for (const ServiceAccount& account : *accounts) {
    const auto tokens =
        outcomeOf(platform_->listTokens({TokenScope::ServiceAccount, account.id, account.name}, {}));
    if (!tokens && tokens.error().restriction == Restriction::ToIdentityProvider) ++external;
  }
  QCOMPARE(external, 1);
}

void AiHubSandboxTest::creatingCanBeRestricted() {
  start({u"--restrict-token-creation"_s});
  for (const TokenOwner& owner : {own, serviceAccount(u"ci-runner"_s)}) {
    const auto created = create(u"made"_s, owner);
    QVERIFY(!created);
    QCOMPARE(int(created.error().kind), int(NotPermitted));
    QVERIFY(created.error().restriction == Restriction::ToAdministrators);
  }
}

void AiHubSandboxTest::deletingAllEndsWithTheTokenInUse() {
  QVERIFY(create(u"made"_s).has_value());
  const auto before = outcomeOf(platform_->listTokens(own, {}));
  QVERIFY(before.has_value());
  const auto deleted = outcomeOf(platform_->deleteAllTokens({}));
  QVERIFY(deleted.has_value());
  QCOMPARE(size_t(*deleted), before->size());
  QCOMPARE(kindOf(endingAs(platform_->listTokens(own, {}))), int(NotSignedIn));
}

QTEST_GUILESS_MAIN(AiHubSandboxTest)
#include "ai_hub_sandbox_test.moc"
