#pragma once

#include "ai_hub_services.h"
#include "answers.h"

namespace tokendesk::sandbox {

/// `/api/v2/account` and `/api/v2/service-accounts`: who is signed in, and the accounts for programs only.

Answer readAiHubAccount(const AiHubServices& services, const AiHubCall& call);
Answer listServiceAccounts(const AiHubServices& services, const AiHubCall& call);

}  // namespace tokendesk::sandbox
