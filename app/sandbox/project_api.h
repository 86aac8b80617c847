#pragma once

#include "access.h"
#include "answers.h"

namespace tokendesk::sandbox {

/// `/v1/organization/projects` and `/v1/organization/project/…`.

Answer listProjects(Services& services, const ApiRequest& request, const Caller& caller);
Answer getProject(Services& services, const ApiRequest& request, const Caller& caller);
Answer createProject(Services& services, const ApiRequest& request, const Caller& caller);
Answer updateProject(Services& services, const ApiRequest& request, const Caller& caller);
Answer deleteProject(Services& services, const ApiRequest& request, const Caller& caller);
Answer listProjectTokens(Services& services, const ApiRequest& request, const Caller& caller);

}  // namespace tokendesk::sandbox
