#pragma once

#include "access.h"
#include "answers.h"

namespace tokendesk::sandbox {

/// `/v1/accessControl/apitoken/validate`: whose credential is this?

Answer validateCredential(Services& services, const ApiRequest& request, const Caller& caller);

}  // namespace tokendesk::sandbox
