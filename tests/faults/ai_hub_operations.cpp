#include "account_platform.h"
#include "ai_hub_answers.h"
#include "ai_hub_windows.h"
#include "page_window.h"
#include "request_to.h"
#include "service_accounts_page.h"
#include "token_page.h"

namespace tokendesk {

using namespace Qt::StringLiterals;

namespace {

using aihub::answersOf;
using aihub::Holdings;
using aihub::holdings;

constexpr auto accountTokens = "/api/v2/oauth/tokens";
constexpr auto serviceTokens = "/api/v2/service-accounts/s-1/tokens";
const Holdings withoutBilling{{"support"}};
const Holdings withAnother{{"billing", "nightly", "support"}};
const Holdings withoutServiceAccount{.tokens = {}, .hasServiceAccount = false};
const Holdings nothing{};

TokenRef billing() {
  return {.id = Secret("billing"), .scope = TokenScope::Account};
}

template <class Start>
auto calling(const Start& start) {
  return [start](FaultWorld& world, const CallOptions& options) {
    world.platform = world.aiHub();
    return endingAs(start(*world.platform, options));
  };
}

FaultedOperation validating() {
  return {.name = "AI Hub, validate",
          .isItsRequest = requestTo("GET", "/api/v2/account"),
          .good = answersOf(holdings),
          .call = calling([](auto& platform, const auto& options) { return platform.validate(options); }),
          .open = aihub::openConnectionTest};
}

FaultedOperation listing() {
  return {.name = "AI Hub, list tokens",
          .isItsRequest = requestTo("GET", accountTokens),
          .good = answersOf(holdings),
          .call = calling([](auto& platform, const auto& options) {
            return platform.listTokens({.scope = TokenScope::Account}, options);
          }),
          .open = [](FaultWorld& world) {
            Session& session = world.open(world.aiHub());
            return std::make_unique<PageWindow>(std::make_unique<TokenPage>(
                TokenScope::Account, session, world.clipboard, world.preferences));
          }};
}

FaultedOperation listingOfServiceAccount() {
  static const TokenOwner runner{.scope = TokenScope::ServiceAccount, .id = u"s-1"_s, .name = u"ci-runner"_s};
  return {
      .name = "AI Hub, list tokens of a service account",
      .isItsRequest = requestTo("GET", serviceTokens),
      .good = answersOf(holdings),
      .goodAfterDeletion = answersOf(withoutServiceAccount),
      .call =
          calling([](auto& platform, const auto& options) { return platform.listTokens(runner, options); }),
      .open = [](FaultWorld& world) {
        Session& session = world.open(world.aiHub());
        auto page = std::make_unique<TokenPage>(runner.scope, session, world.clipboard, world.preferences);
        page->setOwner(runner);
        return std::make_unique<PageWindow>(std::move(page));
      }};
}

FaultedOperation listingServiceAccounts() {
  return {.name = "AI Hub, list service accounts",
          .isItsRequest = requestTo("GET", "/api/v2/service-accounts"),
          .good = answersOf(holdings),
          .call = calling([](auto& platform, const auto& options) {
            return platform.accountPlatform()->listServiceAccounts(options);
          }),
          .open = [](FaultWorld& world) {
            Session& session = world.open(world.aiHub());
            return std::make_unique<PageWindow>(
                std::make_unique<ServiceAccountsPage>(session, world.clipboard, world.preferences));
          }};
}

FaultedOperation creating() {
  return {.name = "AI Hub, create token",
          .isChange = true,
          .isItsRequest = requestTo("POST", accountTokens),
          .good = answersOf(holdings),
          .goodAfterwards = answersOf({{"billing", "deploy", "support"}}),
          .call = calling([](auto& platform, const auto& options) {
            return platform.createToken({.name = u"deploy"_s, .scope = TokenScope::Account}, options);
          }),
          .open = aihub::openTokenCreation};
}

FaultedOperation refreshing() {
  return {.name = "AI Hub, refresh token",
          .isChange = true,
          .isItsRequest = requestTo("POST", "/api/v2/oauth/tokens/billing/refresh"),
          .good = answersOf(holdings),
          .goodAfterChange = answersOf(withAnother),
          .goodAfterDeletion = answersOf(withoutBilling),
          .call = calling([](auto& platform, const auto& options) {
            return platform.accountPlatform()->refreshToken(billing(), {}, options);
          }),
          .open = aihub::openTokenRefresh};
}

FaultedOperation deleting() {
  return {.name = "AI Hub, delete token",
          .isChange = true,
          .isItsRequest = requestTo("DELETE", "/api/v2/oauth/tokens/billing"),
          .good = answersOf(holdings),
          .goodAfterChange = answersOf(withAnother),
          .goodAfterDeletion = answersOf(withoutBilling),
          .goodAfterwards = answersOf(withoutBilling),
          .call = calling(
              [](auto& platform, const auto& options) { return platform.deleteToken(billing(), options); }),
          .open = aihub::openTokenDeletion};
}

FaultedOperation deletingAll() {
  return {.name = "AI Hub, delete all tokens",
          .isChange = true,
          .isItsRequest = requestTo("DELETE", accountTokens),
          .good = answersOf(holdings),
          .goodAfterChange = answersOf(withAnother),
          .goodAfterDeletion = answersOf(nothing),
          .goodAfterwards = answersOf(nothing),
          .call = calling([](auto& platform, const auto& options) {
            return platform.accountPlatform()->deleteAllTokens(options);
          }),
          .open = aihub::openDeletionOfAll};
}

}  // namespace

QList<FaultedOperation> aiHubOperations() {
  return {validating(),
          listing(),
          listingOfServiceAccount(),
          listingServiceAccounts(),
          creating(),
          refreshing(),
          deleting(),
          deletingAll()};
}

}  // namespace tokendesk
