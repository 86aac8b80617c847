#include "account_api.h"

namespace tokendesk::sandbox {

using namespace Qt::StringLiterals;

Answer validateCredential(Services& services, const ApiRequest&, const Caller& caller) {
  const std::optional<ProjectRecord> project =
      caller.project.isEmpty() ? std::nullopt : services.projects.find(caller.project);
  return success(QJsonObject{{u"organizationId"_s, services.organization.id},
                             {u"organizationName"_s, services.organization.name},
                             {u"projectId"_s, project ? project->id : u""_s},
                             {u"projectName"_s, project ? project->name : u""_s}});
}

}  // namespace tokendesk::sandbox
