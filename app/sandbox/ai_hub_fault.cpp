#include "ai_hub_fault.h"

#include <QJsonDocument>

#include <utility>

namespace tokendesk::sandbox {

using namespace Qt::StringLiterals;

namespace {

using Rule = InvalidField::Rule;

QString describe(const InvalidField& invalid) {
  const QString& field = invalid.field();
  const bool isTime = field == "expires_at"_L1;
  switch (invalid.rule()) {
    case Rule::Required: return u"%1 is required."_s.arg(field);
    case Rule::OutOfRange:
      return isTime ? u"%1 must be in the future, and not after the year 9999."_s.arg(field)
                    : u"%1 is too long."_s.arg(field);
    case Rule::WrongPattern: break;
  }
  if (isTime) return u"%1 must be null, or a time with its zone as ISO 8601 writes it."_s.arg(field);
  return u"%1 has a type or characters that it can't have."_s.arg(field);
}

}  // namespace

AiHubFault::AiHubFault(int status, QString code, QString message)
    : status_(status), code_(std::move(code)), message_(std::move(message)) {}

Answer AiHubFault::answer() const {
  QJsonObject error{{u"code"_s, code_}, {u"message"_s, message_}};
  if (!field_.isEmpty()) error[u"field"_s] = field_;
  const QJsonObject body{{u"error"_s, error}};
  return {.status = status_, .body = QJsonDocument(body).toJson(QJsonDocument::Compact), .headers = headers_};
}

AiHubFault AiHubFault::validation(const InvalidField& invalid) {
  const bool isWhole = invalid.field() == "body"_L1;
  AiHubFault fault(400, u"validation"_s, isWhole ? u"The body must be a JSON object."_s : describe(invalid));
  if (!isWhole) fault.field_ = invalid.field();
  return fault;
}

AiHubFault AiHubFault::invalidToken() {
  return {401, u"invalid_token"_s, u"The token is unknown or has expired."_s};
}

AiHubFault AiHubFault::invalidContext() {
  return {401, u"invalid_context"_s, u"IB-Context is missing, or isn't the one of this account."_s};
}

AiHubFault AiHubFault::forbidden() {
  return {403, u"forbidden"_s, u"Only administrators of an organization manage service accounts."_s};
}

AiHubFault AiHubFault::restricted() {
  return {403, u"restricted"_s, u"The administrator of the organization has restricted creating tokens."_s};
}

AiHubFault AiHubFault::externallyManaged() {
  return {403, u"externally_managed"_s,
          u"These tokens are managed by the organization's own OAuth provider."_s};
}

AiHubFault AiHubFault::notFound() {
  return {404, u"not_found"_s, u"There is nothing here."_s};
}

AiHubFault AiHubFault::methodNotAllowed() {
  return {405, u"method_not_allowed"_s, u"This path doesn't take this method."_s};
}

AiHubFault AiHubFault::nameTaken() {
  return {409, u"name_taken"_s, u"The account has a token of this name already."_s};
}

AiHubFault AiHubFault::tooLarge() {
  return {413, u"too_large"_s, u"The body is too large."_s};
}

AiHubFault AiHubFault::rateLimited() {
  AiHubFault fault(429, u"rate_limited"_s, u"Too many requests within a second."_s);
  fault.headers_ = {{"Retry-After", "1"}};
  return fault;
}

AiHubFault AiHubFault::internal() {
  return {500, u"internal"_s, u"The server failed."_s};
}

}  // namespace tokendesk::sandbox
