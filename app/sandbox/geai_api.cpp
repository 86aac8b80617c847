#include "geai_api.h"

#include "account_api.h"
#include "assistant_api.h"
#include "body_fields.h"
#include "oauth_api.h"
#include "organization_token_api.h"
#include "project_api.h"
#include "project_token_api.h"
#include "request_api.h"
#include "routes.h"

#include <array>
#include <ranges>
#include <utility>

namespace tokendesk::sandbox {

using namespace Qt::StringLiterals;

namespace {

using Method = ApiRequest::Method;

struct Route {
  Method method;
  QStringView path;  // a pattern
  Need need;
  Answer (*run)(Services&, const ApiRequest&, const Caller&);
};

constexpr QStringView organizationTokensPath = u"/v2/organization/tokens";

constexpr std::array routes{
    Route{Method::Get, u"/v1/accessControl/apitoken/validate", Need::AnyCredential, validateCredential},
    Route{Method::Get, u"/v1/organization/projects", Need::Organization, listProjects},
    Route{Method::Post, u"/v1/organization/project", Need::Organization, createProject},
    Route{Method::Get, u"/v1/organization/project/*", Need::OrganizationOrProject, getProject},
    Route{Method::Put, u"/v1/organization/project/*", Need::Organization, updateProject},
    Route{Method::Delete, u"/v1/organization/project/*", Need::Organization, deleteProject},
    Route{Method::Get, u"/v1/organization/project/*/tokens", Need::Organization, listProjectTokens},
    Route{Method::Get, u"/v1/organization/assistants", Need::Project, listAssistants},
    Route{Method::Get, u"/v1/organization/request/export", Need::Project, exportRequests},
    Route{Method::Post, u"/v2/projects/tokens", Need::OrganizationInProject, createProjectToken},
    Route{Method::Get, u"/v2/projects/tokens/*", Need::Organization, getProjectToken},
    Route{Method::Put, u"/v2/projects/tokens/*", Need::Organization, updateProjectToken},
    Route{Method::Delete, u"/v2/projects/tokens/*", Need::Organization, deleteProjectToken},
    Route{Method::Get, u"/v2/organization/tokens", Need::Organization, listOrganizationTokens},
    Route{Method::Post, u"/v2/organization/tokens", Need::Organization, createOrganizationToken},
    Route{Method::Get, u"/v2/organization/tokens/*", Need::Organization, getOrganizationToken},
    Route{Method::Put, u"/v2/organization/tokens/*", Need::Organization, updateOrganizationToken},
    Route{Method::Delete, u"/v2/organization/tokens/*", Need::Organization, deleteOrganizationToken},
    Route{Method::Post, u"/oauth/gam/v2.0/access_token", Need::Nothing, grantAccess},
};

const Route& routeOf(ApiRequest& request, bool withOrganizationTokens) {
  const auto isServed = [withOrganizationTokens](const Route& route) {
    return withOrganizationTokens || !route.path.startsWith(organizationTokensPath);
  };
  const auto route = findRoute(routes | std::views::filter(isServed), request);
  if (route) return **route;
  throw route.error() == NoRoute::WrongMethod ? Fault::methodNotAllowed() : Fault::badEndpoint();
}

Fault faultOf(const InvalidField& invalid) {
  switch (invalid.rule()) {
    case InvalidField::Rule::Required: return Fault::required(invalid.field());
    case InvalidField::Rule::OutOfRange: return Fault::outOfRange(invalid.field());
    case InvalidField::Rule::WrongPattern: break;
  }
  return Fault::wrongPattern(invalid.field());
}

}  // namespace

GeaiApi::GeaiApi(const Database& database, Installation installation, OAuthSessions sessions, Report report)
    : services_{.database = database,
                .installation = installation,
                .organization = ProjectStore(database).organization().value_or(OrganizationRecord()),
                .projects = ProjectStore(database),
                .tokens = TokenStore(database),
                .sessions = std::move(sessions)},
      report_(std::move(report)) {}

Answer GeaiApi::answer(ApiRequest request) {
  try {
    return dispatch(request);
  } catch (const Fault& fault) {
    return fault.answer();
  } catch (const InvalidField& invalid) {
    return faultOf(invalid).answer();
  } catch (const DatabaseError& error) {
    report_(error);
    return Fault::internal().answer();
  }
}

Answer GeaiApi::dispatch(ApiRequest& request) {
  const Route& route = routeOf(request, services_.installation.organizationTokens);
  services_.database.checkFile();
  if (request.body.size() > ApiRequest::maxBody) throw Fault::payloadTooLarge();
  if (request.method == Method::Get) {
    return route.run(services_, request, authorize(services_, request, route.need));
  }
  // Reading and writing belong together: another process may have the same file open.
  Transaction transaction(services_.database);
  const Answer answer = route.run(services_, request, authorize(services_, request, route.need));
  transaction.commit();
  return answer;
}

}  // namespace tokendesk::sandbox
