#pragma once

#include "account_platform.h"
#include "aihub/ai_hub_platform.h"
#include "platform_calls.h"

namespace tokendesk::aihub {

/// What a path could take for its own: all of it has to stay within one segment.
inline const QByteArray oddId = "a/b?c#d%2Fe f_\xc3\xb1";
inline const QByteArray oddIdInPath = "a%2Fb%3Fc%23d%252Fe%20f_%C3%B1";

inline const QByteArray tokenJson =
    R"({"id":"5f1c","name":"billing","description":"For bills","created_at":"2026-01-02T03:04:05Z",)"
    R"("expires_at":"2026-12-31T23:59:59Z","last_used_at":null,"status":"active"})";

/// The same as it is issued. Its id is that of the odd token, which refreshing has to answer.
inline const QByteArray issuedJson =
    R"({"id":"a/b?c#d%2Fe f_ñ","name":"billing","expires_at":null,"status":"active",)"
    R"("access_token":"ibh_0123456789abcdefghijABCDEFGHIJ"})";

inline const Account organizationAccount{.type = AccountType::Organization,
                                         .userId = QStringLiteral("u-1"),
                                         .organizationId = QStringLiteral("o-1")};

inline TokenOwner ownerOf(TokenScope scope) {
  if (scope == TokenScope::Account) return {.scope = scope};
  return {.scope = scope, .id = QStringLiteral("s/1"), .name = QStringLiteral("ci-runner")};
}

inline TokenRef oddToken(TokenScope scope) {
  return {.id = Secret(oddId), .scope = scope, .ownerId = ownerOf(scope).id};
}

inline TokenDraft draftFor(TokenScope scope) {
  return {.name = QStringLiteral(" billing "),
          .description = QStringLiteral("For bills"),
          .scope = scope,
          .ownerId = ownerOf(scope).id,
          .ownerName = ownerOf(scope).name};
}

/// Every operation that sends something, those on tokens in both scopes.
inline QList<PlatformCall> aiHubCalls() {
  const QByteArray oddList = R"({"tokens":[{"id":")" + oddId + R"(","name":"x","expires_at":null}]})";
  QList<PlatformCall> calls{
      platformCall("account", false,
                   R"({"user_id":"u-1","organization_id":"o-1","account_type":"organization"})",
                   [](auto& platform, const auto& options) { return platform.validate(options); }),
      platformCall("service accounts", false, R"({"service_accounts":[]})",
                   [](auto& platform, const auto& options) {
                     return platform.accountPlatform()->listServiceAccounts(options);
                   }),
      platformCall("delete all", true, R"({"deleted":3})", [](auto& platform, const auto& options) {
        return platform.accountPlatform()->deleteAllTokens(options);
      })};
  for (const TokenScope scope : {TokenScope::Account, TokenScope::ServiceAccount}) {
    const bool isService = scope == TokenScope::ServiceAccount;
    calls << platformCall(isService ? "list, service" : "list", false, R"({"tokens":[]})",
                          [=](auto& platform, const auto& options) {
                            return platform.listTokens(ownerOf(scope), options);
                          })
          << platformCall(isService ? "get, service" : "get", false, oddList,
                          [=](auto& platform, const auto& options) {
                            return platform.getToken(oddToken(scope), options);
                          })
          << platformCall(isService ? "create, service" : "create", true, issuedJson,
                          [=](auto& platform, const auto& options) {
                            return platform.createToken(draftFor(scope), options);
                          })
          << platformCall(isService ? "refresh, service" : "refresh", true, issuedJson,
                          [=](auto& platform, const auto& options) {
                            return platform.accountPlatform()->refreshToken(oddToken(scope), {}, options);
                          })
          << platformCall(isService ? "delete, service" : "delete", true, "",
                          [=](auto& platform, const auto& options) {
                            return platform.deleteToken(oddToken(scope), options);
                          });
  }
  return calls;
}

inline PlatformCall aiHubCall(QByteArrayView name) {
  for (const PlatformCall& call : aiHubCalls()) {
    if (call.name == name) return call;
  }
  qFatal("no such call");
}

}  // namespace tokendesk::aihub
