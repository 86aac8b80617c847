#include "access.h"

#include "answers.h"

namespace tokendesk::sandbox {

using namespace Qt::StringLiterals;

namespace {

using Kind = Caller::Kind;

/// A signed-in user acts within a project, so every request has to name one. It may name the organization.
Caller user(const Services& services, const ApiRequest& request, Need need) {
  const QString header = need == Need::OrganizationInProject ? u"project-id"_s : u"ProjectId"_s;
  const QString project = QString::fromUtf8(request.header(header.toLatin1()));
  if (project.isEmpty()) throw Fault::required(header);
  if (!services.projects.find(project)) throw Fault::projectNotFound();
  const QString organization = QString::fromUtf8(request.header("OrganizationId"));
  if (!organization.isEmpty() && organization != services.organization.id) throw Fault::invalidOrganization();
  return {.kind = Kind::User, .project = project};
}

/// Throws unless the access token is good.
void checkAccessToken(const OAuthSessions& sessions, const QString& accessToken) {
  using enum OAuthSessions::State;
  switch (sessions.stateOf(accessToken)) {
    case Good: return;
    case Expired: throw Fault::accessTokenExpired();
    case Replaced: throw Fault::accessTokenRevoked();
    case Unknown: throw Fault::accessTokenNotFound();
    case Malformed: throw Fault::accessTokenNotValid();
  }
}

Caller identify(const Services& services, const ApiRequest& request, Need need) {
  const QString credential = request.bearer();
  if (credential.isEmpty()) throw Fault::notSignedIn();
  // Before access tokens: the name of an API token may make it begin as they do.
  const std::optional<TokenRecord> token = services.tokens.find(credential);
  if (!token && OAuthSessions::isAccessToken(credential)) {
    checkAccessToken(services.sessions, credential);
    return user(services, request, need);
  }
  if (!token || token->status != TokenStatus::Active) throw Fault::notSignedIn();
  if (token->isOrganizationToken()) return {.kind = Kind::OrganizationToken};
  return {.kind = Kind::ProjectToken, .project = token->project};
}

bool reaches(const Caller& caller, const ApiRequest& request, Need need) {
  const bool organization = caller.kind == Kind::OrganizationToken || caller.kind == Kind::User;
  switch (need) {
    case Need::Nothing:
    case Need::AnyCredential: return true;
    case Need::Organization:
    case Need::OrganizationInProject: return organization;
    case Need::OrganizationOrProject: return organization || caller.project == request.pathArguments.value(0);
    case Need::Project: return !caller.project.isEmpty();
  }
  return false;
}

}  // namespace

Caller authorize(const Services& services, const ApiRequest& request, Need need) {
  if (need == Need::Nothing) return {};
  const Caller caller = identify(services, request, need);
  if (!reaches(caller, request, need)) throw Fault::outOfScope();
  return caller;
}

}  // namespace tokendesk::sandbox
