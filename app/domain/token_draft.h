#pragma once

#include "api_token.h"

#include <QString>

#include <optional>
#include <vector>

namespace tokendesk {

/// What an administrator types to create a token or to change one.
struct TokenDraft {
  QString name;
  QString description = {};
  TokenScope scope = TokenScope::Organization;
  QString ownerId = {};                      ///< of the project or service account
  QString ownerName = {};                    ///< the same
  TokenStatus status = TokenStatus::Active;  ///< Active or Blocked
  QDateTime expires = {};                    ///< UTC; invalid: never. Used where tokens expire
};

/// What changes of a token; unset fields stay as they are.
struct TokenChange {
  std::optional<QString> name = std::nullopt;
  std::optional<QString> description = std::nullopt;
  std::optional<TokenStatus> status = std::nullopt;  ///< Active or Blocked

  [[nodiscard]] bool isEmpty() const { return !name && !description && !status; }
};

enum class DraftProblem {
  NameRequired,
  NameTooLong,
  NameHasControlCharacters,
  DescriptionTooLong,
  DescriptionHasControlCharacters,
  ExpiryNotInFuture,
};

/// Lengths are counted in characters (Unicode code points), as a person counts them.
inline constexpr qsizetype longestTokenName = 100;
inline constexpr qsizetype longestTokenDescription = 1000;

/// The problem of a name, trimmed as it would be sent; none where it can be sent.
std::optional<DraftProblem> checkTokenName(const QString& name);
/// The problem of a description. Line breaks and tabs are allowed.
std::optional<DraftProblem> checkTokenDescription(const QString& description);

/// The problem of an end as TokenDraft has it.
std::optional<DraftProblem> checkExpiry(const QDateTime& expires, const QDateTime& now);

/// What has to be sent so that `token` becomes what `draft` says.
TokenChange changeBetween(const ApiToken& token, const TokenDraft& draft);

}  // namespace tokendesk
