#include "ai_hub_errors.h"

#include "json_reading.h"
#include "server_texts.h"
#include "status_kind.h"

namespace tokendesk::aihub {

using namespace Qt::StringLiterals;

namespace {

/// What AI Hub says of a failure; each may be empty.
struct Words {
  QString code = {};
  QString text = {};
  QString field = {};
};

std::optional<Words> wordsIn(const QJsonDocument& document) {
  const QJsonValue error = document[u"error"];
  if (error.isObject())
    return Words{.code = error[u"code"].toString(),
                 .text = error[u"message"].toString(),
                 .field = error[u"field"].toString()};
  const bool isOldError = document[u"status"].toString().compare("ERROR"_L1, Qt::CaseInsensitive) == 0;
  if (isOldError) return Words{.text = document[u"msg"].toString()};
  // as OAuth writes it; no words for people, but no success either
  if (const QString code = error.toString(); !code.isEmpty()) return Words{.code = code};
  return std::nullopt;
}

/// The field as a TokenDraft calls it.
QString fieldOf(const Words& words, ApiErrorKind kind, const TextMask& mask) {
  if (words.field.isEmpty()) return kind == ApiErrorKind::Conflict ? u"name"_s : QString();
  return words.field == "expires_at"_L1 ? u"expires"_s : shownText(words.field, mask);
}

Restriction restrictionOf(const Words& words) {
  return words.code == "externally_managed"_L1 ? Restriction::ToIdentityProvider
                                               : Restriction::ToAdministrators;
}

}  // namespace

std::optional<ApiError> errorIn(const HttpAnswer& answer, const QJsonDocument& document) {
  const std::optional<Words> said = wordsIn(document);
  const bool hasSucceeded = isSuccess(answer.status);
  if (!said && hasSucceeded) return std::nullopt;

  const Words words = said.value_or(Words{});
  const TextMask mask = maskFor({answer.bearer, secretIn(document[u"access_token"])});
  ApiError error{.kind = hasSucceeded ? ApiErrorKind::Invalid : kindOfStatus(answer.status),
                 .httpStatus = answer.status,
                 .platformText = shownText(words.text, mask),
                 .retryAfter = answer.retryAfter};
  error.field = fieldOf(words, error.kind, mask);
  if (error.kind == ApiErrorKind::NotPermitted) error.restriction = restrictionOf(words);
  return error;
}

}  // namespace tokendesk::aihub
