#pragma once

#include "expiry.h"

#include <QString>

#include <optional>

namespace tokendesk {

/// What a token list shows. Unset and empty fields let everything through. Texts are looked for as typed,
/// without regard to case, accents and spaces around them.
struct TokenFilter {
  QString nameContains = {};
  QString projectNameContains = {};
  std::optional<TokenScope> scope = std::nullopt;
  std::optional<TokenStatus> status = std::nullopt;
  std::optional<ExpiryFilter> expiry = std::nullopt;

  friend bool operator==(const TokenFilter&, const TokenFilter&) = default;
};

}  // namespace tokendesk
