#include "geai_errors.h"

#include "fingerprint.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QRegularExpression>

namespace tokendesk::geai {

using namespace Qt::StringLiterals;

namespace {

/// Longer texts are no sentences for people.
constexpr qsizetype longestPlatformText = 300;

/// The field in "Field name is required" and its like (ids 8, 9 and 11).
QString fieldNamedIn(const QString& text) {
  static const QRegularExpression named(u"^Field (\\w+) "_s, QRegularExpression::CaseInsensitiveOption);
  return named.match(text).captured(1).toLower();
}

QString fieldOf(int code, const QString& text) {
  switch (code) {
    case 2000:
    case 2002:
    case 2007:
    case 2029: return u"name"_s;
    default: return fieldNamedIn(text);
  }
}

int idOf(const QJsonValue& id) {
  return id.isString() ? id.toString().toInt() : id.toInt();
}

}  // namespace

std::optional<ApiErrorKind> kindOfPlatformCode(int code) {
  using enum ApiErrorKind;
  switch (code) {
    case 6:
    case 101:
    case 102:
    case 103:
    case 112:
    case 114:
    case 122:
    case 401: return NotSignedIn;
    case 7:
    case 403: return NotPermitted;
    case 5:
    case 404:
    case 2005:
    case 2006: return NotFound;
    case 8:
    case 9:
    case 11:
    case 413:
    case 2000:
    case 2001:
    case 2007: return Invalid;
    case 409:
    case 2002:
    case 2029: return Conflict;
    case 154: return RateLimited;
    case 405: return Unsupported;
    case 500: return ServerFault;
    default: return std::nullopt;
  }
}

ApiErrorKind kindOfStatus(int status) {
  using enum ApiErrorKind;
  switch (status) {
    case 400:
    case 413:
    case 422: return Invalid;
    case 401: return NotSignedIn;
    case 403: return NotPermitted;
    case 404: return NotFound;
    case 405:
    case 501: return Unsupported;
    case 409: return Conflict;
    case 429: return RateLimited;
    default: return status >= 500 ? ServerFault : BadAnswer;
  }
}

std::optional<ApiError> readErrors(const QJsonValue& errors, int status) {
  const QJsonArray list = errors.isObject() ? QJsonArray{errors} : errors.toArray();
  if (list.isEmpty()) return std::nullopt;

  QStringList texts;
  for (const QJsonValue entry : list) texts << entry[u"description"].toString().simplified();
  texts.removeAll(QString());

  ApiError error{.httpStatus = status};
  error.platformCode = idOf(list.first()[u"id"]);
  error.kind = kindOfPlatformCode(error.platformCode)
                   .value_or(status < 400 ? ApiErrorKind::Invalid : kindOfStatus(status));
  error.platformText = maskTokens(texts.join(u"; "_s)).left(longestPlatformText);
  error.field = fieldOf(error.platformCode, texts.value(0));
  return error;
}

std::optional<ApiError> errorIn(const HttpAnswer& answer, const QJsonDocument& document) {
  std::optional<ApiError> error = readErrors(document[u"errors"], answer.status);
  const bool failed = answer.status < 200 || answer.status >= 300;
  if (!error && failed) error = ApiError{.kind = kindOfStatus(answer.status), .httpStatus = answer.status};
  if (error) error->retryAfter = answer.retryAfter;
  return error;
}

}  // namespace tokendesk::geai
