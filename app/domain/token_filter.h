#pragma once

#include "api_token.h"

#include <QString>
#include <QStringMatcher>

#include <optional>

namespace tokendesk {

/// What a token list shows. Unset and empty fields let everything through.
struct TokenFilter {
  QString nameContains = {};
  QString projectNameContains = {};
  std::optional<TokenScope> scope = std::nullopt;
  std::optional<TokenStatus> status = std::nullopt;

  friend bool operator==(const TokenFilter&, const TokenFilter&) = default;
};

/// A filter prepared for many tokens: its texts are folded once.
class TokenMatcher {
 public:
  explicit TokenMatcher(const TokenFilter& filter);

  /// `foldedName` and `foldedProjectName` are foldText() of the token's, computed once a list.
  [[nodiscard]] bool matches(const ApiToken& token, const QString& foldedName,
                             const QString& foldedProjectName) const;

 private:
  QStringMatcher name_;
  QStringMatcher projectName_;
  std::optional<TokenScope> scope_;
  std::optional<TokenStatus> status_;
};

}  // namespace tokendesk
