#pragma once

#include "ai_hub_account_store.h"
#include "ai_hub_token_store.h"
#include "api_request.h"
#include "installation.h"

namespace tokendesk::sandbox {

/// What the operations of the AI Hub API work with.
struct AiHubServices {
  const Database& database;
  AiHubInstallation installation;
  AiHubAccountStore accounts;
  AiHubTokenStore tokens;
};

/// A request that was let in.
struct AiHubCall {
  const ApiRequest& request;
  AiHubAccount caller;
  AiHubAccount owner;  ///< whose tokens it is about: the caller, or the service account in the path
  QDateTime time;      ///< now
};

}  // namespace tokendesk::sandbox
