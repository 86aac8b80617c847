#pragma once

#include "account_platform.h"
#include "scripted_calls.h"

namespace tokendesk {

/// What a platform can do with accounts, with answers that the test gives, call by call.
class FakeAccounts : public AccountPlatform {
 public:
  struct Nothing {};
  struct Refresh {
    TokenRef token;
    QDateTime expires;
  };

  ScriptedCalls<Nothing, ServiceAccounts> serviceAccountLists;
  ScriptedCalls<Refresh, IssuedToken> refreshes;
  ScriptedCalls<Nothing, int> removalsOfAll;

  Job<ServiceAccounts> listServiceAccounts(const CallOptions& options) override {
    return serviceAccountLists.start({}, options);
  }
  Job<IssuedToken> refreshToken(const TokenRef& token, const QDateTime& expires,
                                const CallOptions& options) override {
    return refreshes.start({token, expires}, options);
  }
  Job<int> deleteAllTokens(const CallOptions& options) override { return removalsOfAll.start({}, options); }
};

}  // namespace tokendesk
