#include "project_token_api.h"

#include "token_answers.h"

namespace tokendesk::sandbox {

using namespace Qt::StringLiterals;

namespace {

TokenRecord tokenInPath(const Services& services, const ApiRequest& request) {
  const std::optional<TokenRecord> token = services.tokens.find(request.pathArguments.value(0));
  if (!token || token->isOrganizationToken()) throw Fault::tokenNotFound();
  return *token;
}

}  // namespace

Answer createProjectToken(Services& services, const ApiRequest& request, const Caller&) {
  const QString project = QString::fromUtf8(request.header("project-id"));
  if (project.isEmpty()) throw Fault::required(u"project-id"_s);
  if (!services.projects.find(project)) throw Fault::projectNotFound();
  const BodyFields fields(request.body);
  const QString name = fields.name();
  const QString description = fields.description().value_or(QString());
  return createdToken(services, services.tokens.create(project, name, description));
}

Answer getProjectToken(Services& services, const ApiRequest& request, const Caller&) {
  return success(singleToken(tokenInPath(services, request)));
}

Answer updateProjectToken(Services& services, const ApiRequest& request, const Caller&) {
  const TokenRecord token = tokenInPath(services, request);
  return updateToken(services, token, BodyFields(request.body));
}

Answer deleteProjectToken(Services& services, const ApiRequest& request, const Caller&) {
  return revokeToken(services, tokenInPath(services, request));
}

}  // namespace tokendesk::sandbox
