#pragma once

#include "access.h"
#include "answers.h"

namespace tokendesk::sandbox {

/// `/v1/organization/request/export`.

Answer exportRequests(Services& services, const ApiRequest& request, const Caller& caller);

}  // namespace tokendesk::sandbox
