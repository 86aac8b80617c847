#pragma once

#include "access.h"
#include "answers.h"

namespace tokendesk::sandbox {

/// `/v2/organization/tokens/…`: the organization's own tokens.

Answer listOrganizationTokens(Services& services, const ApiRequest& request, const Caller& caller);
Answer createOrganizationToken(Services& services, const ApiRequest& request, const Caller& caller);
Answer getOrganizationToken(Services& services, const ApiRequest& request, const Caller& caller);
Answer updateOrganizationToken(Services& services, const ApiRequest& request, const Caller& caller);
Answer deleteOrganizationToken(Services& services, const ApiRequest& request, const Caller& caller);

}  // namespace tokendesk::sandbox
