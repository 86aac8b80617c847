#pragma once

#include "api_request.h"
#include "services.h"

namespace tokendesk::sandbox {

/// What an operation asks of the credential.
enum class Need {
  Nothing,
  AnyCredential,
  Organization,
  OrganizationInProject,  ///< and the project in the header `project-id`
  OrganizationOrProject,  ///< a project token too, but only that of the project in the path
  Project,
};

/// Who sent a request.
struct Caller {
  enum class Kind { Anonymous, OrganizationToken, ProjectToken, User };

  Kind kind = Kind::Anonymous;
  QString project = {};  ///< its id; of a project token, or named in the header of a signed-in user's request
};

/// The caller, when the credential is good and reaches far enough. Throws Fault and DatabaseError.
Caller authorize(const Services& services, const ApiRequest& request, Need need);

}  // namespace tokendesk::sandbox
