#pragma once

#include "ai_hub_account_store.h"

#include <QStringView>

#include <optional>
#include <span>

namespace tokendesk::sandbox {

/// A token of the demo. Its times are days before and after the seeding.
struct AiHubDemoToken {
  QStringView name;
  QStringView description;
  int created;                       ///< days ago
  std::optional<int> expires = {};   ///< in so many days, negative: ago; none: never
  std::optional<int> lastUsed = {};  ///< days ago; none: never
};

struct AiHubDemoAccount {
  AiHubAccountType type;
  QStringView name;
  QStringView description;
  bool externallyManaged;
  std::span<const AiHubDemoToken> tokens;  ///< the first never expires
};

/// What AI Hub holds in the demo: an organization's administrator first, its service accounts, and a
/// community account.
std::span<const AiHubDemoAccount> aiHubDemoAccounts();

}  // namespace tokendesk::sandbox
