#pragma once

#include "secret.h"

#include <QDateTime>
#include <QString>

#include <optional>
#include <vector>

namespace tokendesk {

/// Whose tokens they are. Account is the account that the connection signs in with.
enum class TokenScope { Organization, Project, Account, ServiceAccount };

/// Unknown stands for every word a platform may add; it must never break a list.
enum class TokenStatus { Active, Blocked, Revoked, Expired, Unknown };

/// The status behind a platform's word, read in any case.
TokenStatus parseTokenStatus(QStringView word);

/// An API token as a platform lists it. `id` is what the platform addresses it by. Where the platform shows
/// values at any time, it is the token's value itself.
struct ApiToken {
  Secret id;
  QString name;
  QString description;
  QString ownerId;          ///< of the project or service account; empty for other scopes
  QString ownerName;        ///< the same
  QDateTime created;        ///< UTC; invalid where the platform doesn't say
  QDateTime expires = {};   ///< UTC; invalid where it never does
  QDateTime lastUsed = {};  ///< UTC; invalid where it never was, or the platform doesn't say
  TokenScope scope = TokenScope::Organization;
  TokenStatus status = TokenStatus::Unknown;

  friend bool operator==(const ApiToken&, const ApiToken&) = default;
};

using ApiTokens = std::vector<ApiToken>;

/// Whose tokens are meant. The organization and the account that is signed in need no id.
struct TokenOwner {
  TokenScope scope = TokenScope::Organization;
  QString id = {};
  QString name = {};

  friend bool operator==(const TokenOwner&, const TokenOwner&) = default;
};

/// A token as the answer to its creation or refresh has it.
struct IssuedToken {
  ApiToken token;
  Secret value = {};  ///< where the platform shows values only now; else empty: the id is the value
};

/// What it takes to address a token at its platform.
struct TokenRef {
  Secret id;
  TokenScope scope = TokenScope::Organization;
  QString ownerId = {};  ///< of the project or service account; empty for other scopes

  friend bool operator==(const TokenRef&, const TokenRef&) = default;
};

TokenRef refOf(const ApiToken& token);

}  // namespace tokendesk
