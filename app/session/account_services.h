#pragma once

#include "account_platform.h"
#include "account_reader.h"
#include "expiry_watch.h"
#include "service_account_directory.h"
#include "token_inventory.h"

namespace tokendesk {

/// What the pages about accounts talk to, where a platform's tokens belong to accounts. Both platforms and
/// the clock outlive it.
struct AccountServices {
  /// `assumed` is whom the connection says that it signs in.
  AccountServices(AccountPlatform& accountPlatform, TokenPlatform& tokenPlatform, const Account& assumed,
                  const Clock& clock)
      : platform(accountPlatform),
        account(tokenPlatform, assumed),
        serviceAccounts(accountPlatform, clock),
        tokens(tokenPlatform, clock),
        serviceAccountTokens(tokenPlatform, clock),
        expiry(tokens, clock) {}

  AccountPlatform& platform;
  AccountReader account;
  ServiceAccountDirectory serviceAccounts;
  TokenInventory tokens;                ///< of the account that is signed in
  TokenInventory serviceAccountTokens;  ///< of the service account that was chosen
  ExpiryWatch expiry;                   ///< over `tokens`
};

}  // namespace tokendesk
