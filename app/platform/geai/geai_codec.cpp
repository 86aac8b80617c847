#include "geai_codec.h"

#include "geai_errors.h"
#include "geai_json.h"
#include "geai_token_list.h"
#include "status_kind.h"

namespace tokendesk::geai {

using namespace Qt::StringLiterals;

namespace {

/// The messages of a change, which are the whole body or stand beside other fields, without the good news.
QJsonArray errorsAmong(const QJsonDocument& document) {
  QJsonArray errors;
  const QJsonArray messages = document.isArray() ? document.array() : document[u"messages"].toArray();
  for (const QJsonValue message : messages) {
    if (message[u"type"].toString().compare(u"Error", Qt::CaseInsensitive) == 0) errors.append(message);
  }
  return errors;
}

QString wordOf(TokenStatus status) {
  return status == TokenStatus::Blocked ? u"blocked"_s : u"active"_s;
}

}  // namespace

std::optional<ApiToken> readToken(const QJsonValue& value, const ApiToken& known) {
  const Secret id = secretIn(value[u"id"]);
  const QString name = value[u"name"].toString();
  if (id.isEmpty() || name.isEmpty()) return std::nullopt;

  ApiToken token = known;
  token.id = id;
  token.name = name;
  if (value[u"description"].isString()) token.description = value[u"description"].toString();
  if (value[u"status"].isString()) token.status = parseTokenStatus(value[u"status"].toString());
  if (value[u"timestamp"].isString()) token.created = parseTimestamp(value[u"timestamp"].toString());
  return token;
}

Outcome<ApiTokens> decodeTokens(const HttpAnswer& answer, const TokenOwner& owner) {
  ApiToken known;
  known.scope = owner.scope;
  known.ownerId = owner.id;
  known.ownerName = owner.name;
  if (isSuccess(answer.status)) {
    if (auto tokens = readTokenList(answer.body, known)) return *std::move(tokens);
  }
  return decodeList(answer, u"tokens", [&known](const QJsonValue& entry) { return readToken(entry, known); });
}

Outcome<ApiToken> decodeToken(const HttpAnswer& answer, const ApiToken& known) {
  const auto document = parse(answer);
  if (!document) return std::unexpected(document.error());
  auto token = readToken(document->object(), known);
  if (!token) return unreadable(answer);
  return *token;
}

Outcome<CredentialFacts> decodeFacts(const HttpAnswer& answer) {
  const auto document = parse(answer);
  if (!document) return std::unexpected(document.error());
  const QJsonObject object = document->object();
  CredentialFacts facts{.organizationId = object[u"organizationId"].toString(),
                        .organizationName = object[u"organizationName"].toString(),
                        .projectId = object[u"projectId"].toString(),
                        .projectName = object[u"projectName"].toString()};
  if (facts.organizationId.isEmpty()) return foreign(answer);
  return facts;
}

Outcome<void> decodeDone(const HttpAnswer& answer) {
  const QJsonDocument document = QJsonDocument::fromJson(answer.body);
  if (const auto error = errorIn(answer, document)) return std::unexpected(*error);
  const TextMask mask = maskFor({answer.bearer});
  if (const auto error = readErrors(errorsAmong(document), answer.status, mask))
    return std::unexpected(*error);
  if (document.isNull() && !answer.body.trimmed().isEmpty()) return std::unexpected(noDocument(answer));
  return {};
}

QByteArray encodeDraft(const TokenDraft& draft) {
  QJsonObject object{{u"name"_s, draft.name.trimmed()}};
  if (!draft.description.isEmpty()) object[u"description"_s] = draft.description;
  return toJson(object);
}

QByteArray encodeChange(const TokenChange& change) {
  QJsonObject object;
  if (change.name) object[u"name"_s] = *change.name;
  if (change.description) object[u"description"_s] = *change.description;
  if (change.status) object[u"status"_s] = wordOf(*change.status);
  return toJson(object);
}

}  // namespace tokendesk::geai
