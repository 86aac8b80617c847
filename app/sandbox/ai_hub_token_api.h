#pragma once

#include "ai_hub_services.h"
#include "answers.h"

namespace tokendesk::sandbox {

/// `/api/v2/oauth/tokens/…` and `/api/v2/service-accounts/*/tokens/…`: the tokens of the call's owner. What
/// refuses does so before it writes. Where there is an id of a token, it is the path's last argument.

Answer listAiHubTokens(const AiHubServices& services, const AiHubCall& call);
Answer createAiHubToken(const AiHubServices& services, const AiHubCall& call);
Answer refreshAiHubToken(const AiHubServices& services, const AiHubCall& call);
Answer deleteAiHubToken(const AiHubServices& services, const AiHubCall& call);
Answer deleteAllAiHubTokens(const AiHubServices& services, const AiHubCall& call);

}  // namespace tokendesk::sandbox
