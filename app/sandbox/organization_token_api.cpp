#include "organization_token_api.h"

#include "token_answers.h"

namespace tokendesk::sandbox {

using namespace Qt::StringLiterals;

namespace {

TokenRecord tokenInPath(const Services& services, const ApiRequest& request) {
  const std::optional<TokenRecord> token = services.tokens.find(request.pathArguments.value(0));
  if (!token || !token->isOrganizationToken()) throw Fault::tokenNotFound();
  return *token;
}

}  // namespace

Answer listOrganizationTokens(Services& services, const ApiRequest&, const Caller&) {
  return success(QJsonObject{{u"tokens"_s, listedTokens(services.tokens.list({}))}});
}

Answer createOrganizationToken(Services& services, const ApiRequest& request, const Caller&) {
  const BodyFields fields(request.body);
  const QString name = fields.name();
  const QString description = fields.description().value_or(QString());
  return createdToken(services, services.tokens.create({}, name, description));
}

Answer getOrganizationToken(Services& services, const ApiRequest& request, const Caller&) {
  return success(singleToken(tokenInPath(services, request)));
}

Answer updateOrganizationToken(Services& services, const ApiRequest& request, const Caller&) {
  TokenRecord token = tokenInPath(services, request);
  const BodyFields fields(request.body);
  token.name = fields.optionalName().value_or(token.name);
  return updateToken(services, token, fields);
}

Answer deleteOrganizationToken(Services& services, const ApiRequest& request, const Caller&) {
  return revokeToken(services, tokenInPath(services, request));
}

}  // namespace tokendesk::sandbox
