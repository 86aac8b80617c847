#include "ai_hub_endpoints.h"

#include "url_path.h"

namespace tokendesk::aihub {

using namespace Qt::StringLiterals;

namespace {

/// `path` below `base`, with the ids of `token` in their places.
QUrl at(const QUrl& base, QLatin1StringView path, const TokenRef& token = {}) {
  QUrl url = base;
  for (const QLatin1StringView segment : path.tokenize(u'/')) {
    if (segment == "{owner}"_L1) {
      url = endpoint(url, {token.ownerId});
    } else if (segment == "{token}"_L1) {
      url = endpoint(url, {QUtf8StringView(token.id.reveal())});
    } else {
      url = endpoint(url, {segment});
    }
    if (!url.isValid()) return {};
  }
  return url;
}

bool isOfServiceAccount(TokenScope scope) {
  return scope == TokenScope::ServiceAccount;
}

}  // namespace

QUrl apiRootUrl(const QUrl& base) {
  return at(base, paths.apiRoot);
}

QUrl accountUrl(const QUrl& base) {
  return at(base, paths.account);
}

QUrl serviceAccountsUrl(const QUrl& base) {
  return at(base, paths.serviceAccounts);
}

QUrl tokensUrl(const QUrl& base, TokenScope scope, const QString& ownerId) {
  return at(base, isOfServiceAccount(scope) ? paths.serviceTokens : paths.tokens,
            {.id = {}, .ownerId = ownerId});
}

QUrl tokenUrl(const QUrl& base, const TokenRef& token) {
  return at(base, isOfServiceAccount(token.scope) ? paths.serviceToken : paths.token, token);
}

QUrl refreshUrl(const QUrl& base, const TokenRef& token) {
  return at(base, isOfServiceAccount(token.scope) ? paths.serviceRefresh : paths.refresh, token);
}

}  // namespace tokendesk::aihub
