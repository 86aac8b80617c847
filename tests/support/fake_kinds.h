#pragma once

#include "fake_platform.h"
#include "platform_kind.h"

namespace tokendesk {

/// A kind that also signs in users. Without `make` no platform is ever made of it.
inline PlatformKind kindWithUsers(decltype(PlatformKind::make) make = {}) {
  return {.id = QStringLiteral("users"),
          .name = QStringLiteral("Users' Platform"),
          .exampleUrl = QStringLiteral("https://api.saia.ai"),
          .signsInUsers = true,
          .hasCredentialsFile = true,
          .make = std::move(make)};
}

/// A kind whose tokens belong to accounts.
inline PlatformKind kindWithAccounts(decltype(PlatformKind::make) make = {}) {
  return {.id = QStringLiteral("accounts"),
          .name = QStringLiteral("Accounts & Co"),
          .exampleUrl = QStringLiteral("https://accounts.example"),
          .hasAccounts = true,
          .make = std::move(make)};
}

/// What a platform of that kind is like. To be told it before a session is made of it.
inline void giveAccounts(FakePlatform& platform) {
  platform.hasAccounts = true;
  platform.can = {.organizationTokens = false,
                  .projectTokens = false,
                  .updatesTokens = false,
                  .blocksTokens = false,
                  .showsValuesOnce = true,
                  .tokensExpire = true};
}

}  // namespace tokendesk
