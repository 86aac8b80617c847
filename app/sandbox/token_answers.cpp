#include "token_answers.h"

namespace tokendesk::sandbox {

using namespace Qt::StringLiterals;

namespace {

QString scopeText(const TokenRecord& token) {
  return token.isOrganizationToken() ? u"Organization"_s : u"Project"_s;
}

std::optional<TokenStatus> readStatus(const BodyFields& fields) {
  const std::optional<QString> text = fields.text(u"status"_s, -1);
  if (!text) return std::nullopt;
  for (const TokenStatus status : {TokenStatus::Active, TokenStatus::Blocked}) {
    if (text->compare(statusText(status), Qt::CaseInsensitive) == 0) return status;
  }
  throw Fault::wrongPattern(u"status"_s);  // `revoked` too: that is what DELETE is for
}

void refuseRevoked(const TokenRecord& token) {
  if (token.status == TokenStatus::Revoked) throw Fault::conflict(u"the token is revoked"_s);
}

}  // namespace

QString statusText(TokenStatus status) {
  switch (status) {
    case TokenStatus::Active: return u"Active"_s;
    case TokenStatus::Blocked: return u"Blocked"_s;
    case TokenStatus::Revoked: break;
  }
  return u"Revoked"_s;
}

QJsonObject listedToken(const TokenRecord& token) {
  return {{u"description"_s, token.description},
          {u"id"_s, token.id},
          {u"name"_s, token.name},
          {u"status"_s, statusText(token.status)},
          {u"timestamp"_s, token.timestamp}};
}

QJsonArray listedTokens(const QList<TokenRecord>& tokens) {
  QJsonArray array;
  for (const TokenRecord& token : tokens) array.append(listedToken(token));
  return array;
}

QJsonObject singleToken(const TokenRecord& token) {
  QJsonObject object = listedToken(token);
  object[u"scope"_s] = scopeText(token);
  return object;
}

Answer createdToken(const Services& services, const TokenRecord& token) {
  const QJsonObject message{
      {u"id"_s, 0}, {u"description"_s, u"ApiToken created"_s}, {u"type"_s, u"Success"_s}};
  return success(QJsonObject{{u"id"_s, token.id},
                             {u"name"_s, token.name},
                             {u"description"_s, token.description},
                             {u"status"_s, statusText(token.status)},
                             {u"scope"_s, scopeText(token)},
                             {u"organization"_s, services.organization.id},
                             {u"project"_s, token.project},
                             {u"messages"_s, QJsonArray{message}},
                             {u"errors"_s, QJsonArray()}});
}

Answer updateToken(const Services& services, TokenRecord token, const BodyFields& fields) {
  refuseRevoked(token);
  token.description = fields.description().value_or(token.description);
  token.status = readStatus(fields).value_or(token.status);
  services.tokens.update(token);
  return successMessage(u"ApiToken updated"_s);
}

Answer revokeToken(const Services& services, TokenRecord token) {
  refuseRevoked(token);
  token.status = TokenStatus::Revoked;
  services.tokens.update(token);
  return success(QJsonObject());
}

}  // namespace tokendesk::sandbox
