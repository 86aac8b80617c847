#pragma once

#include "access.h"
#include "answers.h"

namespace tokendesk::sandbox {

/// `/oauth/gam/v2.0/access_token`: signing in as the sandbox's one user, and renewing.

Answer grantAccess(Services& services, const ApiRequest& request, const Caller& caller);

}  // namespace tokendesk::sandbox
