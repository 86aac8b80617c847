#pragma once

#include "account.h"
#include "api_token.h"
#include "job.h"

namespace tokendesk {

/// What a platform can do whose tokens belong to accounts: the one that is signed in, and the service
/// accounts of its organization. Operations are independent of each other and may run at once; each finishes
/// exactly once.
class AccountPlatform {
 public:
  virtual ~AccountPlatform() = default;

  /// NotPermitted where the account doesn't administer the organization.
  virtual Job<ServiceAccounts> listServiceAccounts(const CallOptions& options) = 0;
  /// Gives the token a new value and a new end, `expires`; invalid: never. The value it had stops at once.
  /// Sent at most once, as is deleteAllTokens(); OutcomeUnknown where the answer was lost or unreadable: the
  /// old value may have stopped then, and the new one is lost.
  virtual Job<IssuedToken> refreshToken(const TokenRef& token, const QDateTime& expires,
                                        const CallOptions& options) = 0;
  /// Deletes every token of the account that is signed in, the one that signs the call last. The value is how
  /// many.
  virtual Job<int> deleteAllTokens(const CallOptions& options) = 0;

 protected:
  AccountPlatform() = default;
  Q_DISABLE_COPY_MOVE(AccountPlatform)
};

}  // namespace tokendesk
