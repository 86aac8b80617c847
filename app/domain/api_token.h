#pragma once

#include "secret.h"

#include <QDateTime>
#include <QString>

#include <optional>
#include <vector>

namespace tokendesk {

enum class TokenScope { Organization, Project };

/// Unknown stands for every word a platform may add; it must never break a list.
enum class TokenStatus { Active, Blocked, Revoked, Unknown };

/// The status behind a platform's word, read in any case.
TokenStatus parseTokenStatus(QStringView word);

/// An API token as a platform lists it. `id` is what the platform addresses it by; at GEAI it is the token's
/// value itself.
struct ApiToken {
  Secret id;
  QString name;
  QString description;
  QString projectId;    ///< empty for organization tokens
  QString projectName;  ///< empty for organization tokens
  QDateTime created;    ///< UTC; invalid where the platform doesn't say
  TokenScope scope = TokenScope::Organization;
  TokenStatus status = TokenStatus::Unknown;

  friend bool operator==(const ApiToken&, const ApiToken&) = default;
};

using ApiTokens = std::vector<ApiToken>;

/// What it takes to address a token at its platform.
struct TokenRef {
  Secret id;
  TokenScope scope = TokenScope::Organization;
  QString projectId = {};  ///< empty for organization tokens

  friend bool operator==(const TokenRef&, const TokenRef&) = default;
};

TokenRef refOf(const ApiToken& token);

}  // namespace tokendesk
