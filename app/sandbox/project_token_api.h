#pragma once

#include "access.h"
#include "answers.h"

namespace tokendesk::sandbox {

/// `/v2/projects/tokens/…`: one token of a project. The list of them is an operation on the project.

Answer createProjectToken(Services& services, const ApiRequest& request, const Caller& caller);
Answer getProjectToken(Services& services, const ApiRequest& request, const Caller& caller);
Answer updateProjectToken(Services& services, const ApiRequest& request, const Caller& caller);
Answer deleteProjectToken(Services& services, const ApiRequest& request, const Caller& caller);

}  // namespace tokendesk::sandbox
