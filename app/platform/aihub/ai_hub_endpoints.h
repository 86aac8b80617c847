#pragma once

#include "api_token.h"

#include <QLatin1StringView>
#include <QUrl>

/// Where AI Hub's operations are, below an installation's base URL.
namespace tokendesk::aihub {

/// Every path that is used. "{owner}" stands for the id of a service account, "{token}" for that of a token.
///
/// AI Hub's documentation describes its tokens, and the headers that requests carry, but publishes no
/// endpoint to manage tokens. All of these but apiRoot are assumed, and served by the bundled sandbox. To use
/// another server's, change them here: nothing else knows them.
struct Paths {
  QLatin1StringView apiRoot{"api"};  ///< as the documentation has it
  QLatin1StringView account{"api/v2/account"};
  QLatin1StringView tokens{"api/v2/oauth/tokens"};
  QLatin1StringView token{"api/v2/oauth/tokens/{token}"};
  QLatin1StringView refresh{"api/v2/oauth/tokens/{token}/refresh"};
  QLatin1StringView serviceAccounts{"api/v2/service-accounts"};
  QLatin1StringView serviceTokens{"api/v2/service-accounts/{owner}/tokens"};
  QLatin1StringView serviceToken{"api/v2/service-accounts/{owner}/tokens/{token}"};
  QLatin1StringView serviceRefresh{"api/v2/service-accounts/{owner}/tokens/{token}/refresh"};
};

inline constexpr Paths paths;

// Invalid, as endpoint() says, where an id can't be a part of a path.
QUrl apiRootUrl(const QUrl& base);
QUrl accountUrl(const QUrl& base);
QUrl serviceAccountsUrl(const QUrl& base);
/// Of a service account, or else of the account that is signed in.
QUrl tokensUrl(const QUrl& base, TokenScope scope, const QString& ownerId = {});
QUrl tokenUrl(const QUrl& base, const TokenRef& token);
QUrl refreshUrl(const QUrl& base, const TokenRef& token);

}  // namespace tokendesk::aihub
