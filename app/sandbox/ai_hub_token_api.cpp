#include "ai_hub_token_api.h"

#include "ai_hub_expiry.h"
#include "ai_hub_fault.h"
#include "timestamp.h"

namespace tokendesk::sandbox {

using namespace Qt::StringLiterals;

namespace {

QJsonValue timeOrNull(const std::optional<QDateTime>& time) {
  return time ? QJsonValue(zonedTimestamp(*time)) : QJsonValue();
}

QJsonObject listedToken(const AiHubToken& token, const QDateTime& now) {
  return {{u"id"_s, token.id},
          {u"name"_s, token.name},
          {u"description"_s, token.description},
          {u"created_at"_s, zonedTimestamp(token.created)},
          {u"expires_at"_s, timeOrNull(token.expires)},
          {u"last_used_at"_s, timeOrNull(token.lastUsed)},
          {u"status"_s, token.isExpired(now) ? u"expired"_s : u"active"_s}};
}

/// With its value, this once.
Answer issued(int status, const AiHubToken& token, const QDateTime& now) {
  QJsonObject object = listedToken(token, now);
  object[u"access_token"_s] = token.value;
  Answer answer = success(object);
  answer.status = status;
  return answer;
}

AiHubToken tokenInPath(const AiHubServices& services, const AiHubCall& call) {
  const std::optional<AiHubToken> token =
      services.tokens.find(call.owner.id, call.request.pathArguments.last());
  if (!token) throw AiHubFault::notFound();
  return *token;
}

}  // namespace

Answer listAiHubTokens(const AiHubServices& services, const AiHubCall& call) {
  const QList<AiHubToken> tokens = services.tokens.list(call.owner.id);
  QJsonArray array;
  for (const AiHubToken& token : tokens) array.append(listedToken(token, call.time));
  return success(QJsonObject{{u"tokens"_s, array}});
}

Answer createAiHubToken(const AiHubServices& services, const AiHubCall& call) {
  if (services.installation.restrictsTokenCreation) throw AiHubFault::restricted();
  const BodyFields fields(call.request.body);
  const AiHubToken wanted{.account = call.owner.id,
                          .name = fields.name(),
                          .description = fields.description().value_or(QString()),
                          .created = call.time,
                          .expires = readExpiry(fields, call.time)};
  if (services.tokens.findByName(wanted.account, wanted.name)) throw AiHubFault::nameTaken();
  return issued(201, services.tokens.create(wanted), call.time);
}

Answer refreshAiHubToken(const AiHubServices& services, const AiHubCall& call) {
  const AiHubToken token = tokenInPath(services, call);
  const std::optional<QDateTime> expires = readExpiry(BodyFields(call.request.body), call.time);
  return issued(200, services.tokens.refresh(token, expires), call.time);
}

Answer deleteAiHubToken(const AiHubServices& services, const AiHubCall& call) {
  services.tokens.remove(tokenInPath(services, call).id);
  return {.status = 204, .body = {}};
}

Answer deleteAllAiHubTokens(const AiHubServices& services, const AiHubCall& call) {
  // All in one transaction, so the token that signs the call goes no sooner than the others.
  return success(QJsonObject{{u"deleted"_s, services.tokens.removeAll(call.owner.id)}});
}

}  // namespace tokendesk::sandbox
