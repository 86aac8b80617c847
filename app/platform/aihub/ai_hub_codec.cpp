#include "ai_hub_codec.h"

#include "ai_hub_errors.h"
#include "json_reading.h"

#include <algorithm>

namespace tokendesk::aihub {

using namespace Qt::StringLiterals;

namespace {

Outcome<QJsonDocument> parse(const HttpAnswer& answer) {
  return parseAnswer(answer, errorIn);
}

QDateTime timeIn(const QJsonValue& value) {
  return parseTimestamp(value.toString());
}

/// When a token ends: an invalid time means never, nothing that it can't be read.
std::optional<QDateTime> expiryIn(const QJsonValue& value) {
  if (value.isNull()) return QDateTime();
  const QDateTime time = timeIn(value);
  if (!time.isValid()) return std::nullopt;
  return time;
}

/// `known` with what else but its id, its name and its end stands in an entry.
ApiToken withDetails(ApiToken known, const QJsonValue& entry) {
  if (entry[u"description"].isString()) known.description = entry[u"description"].toString();
  if (entry[u"status"].isString()) known.status = parseTokenStatus(entry[u"status"].toString());
  known.created = timeIn(entry[u"created_at"]);
  known.lastUsed = timeIn(entry[u"last_used_at"]);
  return known;
}

std::optional<ApiToken> readToken(const QJsonValue& entry, const ApiToken& known) {
  const QString id = entry[u"id"].toString();
  const QString name = entry[u"name"].toString();
  const auto expires = expiryIn(entry[u"expires_at"]);
  if (id.isEmpty() || name.isEmpty() || !expires) return std::nullopt;
  ApiToken token = withDetails(known, entry);
  token.id = Secret::fromText(id);
  token.name = name;
  token.expires = *expires;
  return token;
}

std::optional<AccountType> accountTypeIn(const QJsonValue& value) {
  const QString word = value.toString();
  const auto is = [&word](QLatin1StringView other) { return word.compare(other, Qt::CaseInsensitive) == 0; };
  if (is("organization"_L1)) return AccountType::Organization;
  if (is("service"_L1)) return AccountType::Service;
  if (is("community"_L1)) return AccountType::Community;
  return std::nullopt;
}

std::optional<ServiceAccount> readServiceAccount(const QJsonValue& entry) {
  ServiceAccount account{.id = entry[u"id"].toString(),
                         .name = entry[u"name"].toString(),
                         .description = entry[u"description"].toString(),
                         .created = timeIn(entry[u"created_at"])};
  if (account.id.isEmpty() || account.name.isEmpty()) return std::nullopt;
  return account;
}

/// Null where `expires` is invalid. ISO 8601 has four digits for the year; what is later, as the last evening
/// of 9999 is in the west, is cut to the last moment that has them.
QJsonValue expiryJson(const QDateTime& expires) {
  if (!expires.isValid()) return QJsonValue::Null;
  static const QDateTime last(QDate(9999, 12, 31), QTime(23, 59, 59), Qt::UTC);
  return std::min(expires.toUTC(), last).toString(Qt::ISODate);
}

}  // namespace

Outcome<CredentialFacts> decodeFacts(const HttpAnswer& answer) {
  const auto document = parse(answer);
  if (!document) return std::unexpected(document.error());
  const QJsonObject object = document->object();
  if (!object.contains(u"account_type")) return foreign(answer);
  const auto type = accountTypeIn(object[u"account_type"]);
  if (!type) return unreadable(answer);
  const Account account{.type = *type,
                        .userId = idTextOf(object[u"user_id"]),
                        .organizationId = idTextOf(object[u"organization_id"])};
  if (!fitsInHeader(idInUse(account).toUtf8())) return unreadable(answer);
  return CredentialFacts{
      .organizationId = account.organizationId, .organizationName = {}, .account = account};
}

Outcome<ApiTokens> decodeTokens(const HttpAnswer& answer, const TokenOwner& owner) {
  ApiToken known;
  known.scope = owner.scope;
  known.ownerId = owner.id;
  known.ownerName = owner.name;
  return readList(answer, parse(answer), u"tokens",
                  [&known](const QJsonValue& entry) { return readToken(entry, known); });
}

Outcome<IssuedToken> decodeIssuedToken(const HttpAnswer& answer, const ApiToken& known) {
  const auto document = parse(answer);
  if (!document) return std::unexpected(document.error());
  const QJsonObject object = document->object();
  ApiToken token = withDetails(known, object);
  if (object.contains(u"id")) token.id = secretIn(object[u"id"]);
  const bool isAnother = !known.id.isEmpty() && token.id != known.id;
  const Secret value = secretIn(object[u"access_token"]);
  if (token.id.isEmpty() || isAnother || !fitsInHeader(value.reveal())) return unreadable(answer);

  const QString name = object[u"name"].toString();
  if (!name.isEmpty()) token.name = name;
  token.expires = expiryIn(object[u"expires_at"]).value_or(known.expires);
  return IssuedToken{.token = token, .value = value};
}

Outcome<void> decodeDone(const HttpAnswer& answer) {
  const QJsonDocument document = QJsonDocument::fromJson(answer.body);
  if (const auto error = errorIn(answer, document)) return std::unexpected(*error);
  if (document.isNull() && !answer.body.trimmed().isEmpty()) return std::unexpected(noDocument(answer));
  return {};
}

Outcome<int> decodeDeletedCount(const HttpAnswer& answer) {
  const auto document = parse(answer);
  if (!document) return std::unexpected(document.error());
  constexpr int none = -1;
  const int count = (*document)[u"deleted"].toInt(none);
  if (count < 0) return unreadable(answer);
  return count;
}

Outcome<ServiceAccounts> decodeServiceAccounts(const HttpAnswer& answer) {
  return readList(answer, parse(answer), u"service_accounts", readServiceAccount);
}

QByteArray encodeDraft(const TokenDraft& draft) {
  return toJson({{u"name"_s, draft.name.trimmed()},
                 {u"description"_s, draft.description},
                 {u"expires_at"_s, expiryJson(draft.expires)}});
}

QByteArray encodeExpiry(const QDateTime& expires) {
  return toJson({{u"expires_at"_s, expiryJson(expires)}});
}

}  // namespace tokendesk::aihub
