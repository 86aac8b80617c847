#include "geai_errors.h"

#include "status_kind.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QRegularExpression>

#include <algorithm>

namespace tokendesk::geai {

using namespace Qt::StringLiterals;

namespace {

/// More errors are no help to people either; forms have fewer fields.
constexpr qsizetype mostErrors = 10;

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

/// Whether the id speaks of a user's sign-in, not of an API token, or says that the project isn't known.
ErrorConcern concernOf(int code) {
  switch (code) {
    case 101:
    case 102:
    case 103:
    case 112:
    case 114:
    case 122: return ErrorConcern::SignIn;
    case 2005:
    case 2006: return ErrorConcern::Project;
    default: return ErrorConcern::Unsaid;
  }
}

int idOf(const QJsonValue& id) {
  return id.isString() ? id.toString().toInt() : id.toInt();
}

/// Whether the status decides what an id means; see readErrors().
bool overrules(int status, ApiErrorKind meant) {
  const bool aboutWhatWasAsked = meant == ApiErrorKind::Invalid || meant == ApiErrorKind::Conflict ||
                                 (meant == ApiErrorKind::NotFound && status == 401);
  return aboutWhatWasAsked && (status == 401 || status == 403 || status == 429 || status >= 500);
}

ApiErrorKind kindOf(int code, int status) {
  const auto meant = kindOfPlatformCode(code);
  if (meant && !overrules(status, *meant)) return *meant;
  return status < 400 ? ApiErrorKind::Invalid : kindOfStatus(status);
}

PlatformError readError(const QJsonValue& entry, int status, const TextMask& mask) {
  const int code = idOf(entry[u"id"]);
  const QString text = entry[u"description"].toString();
  // The text may be dropped for what it repeats, and names its field all the same, unless that is itself a
  // secret.
  const QString field = fieldOf(code, text.simplified());
  return {.kind = kindOf(code, status),
          .concern = concernOf(code),
          .code = code,
          .text = shownText(text, mask),
          .field = shownText(field, mask) == field ? field : QString()};
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

std::optional<ApiError> readErrors(const QJsonValue& errors, int status, const TextMask& mask) {
  const QJsonArray list = errors.isObject() ? QJsonArray{errors} : errors.toArray();
  if (list.isEmpty()) return std::nullopt;

  std::vector<PlatformError> all;
  for (qsizetype i = 0; i < std::min(list.size(), mostErrors); ++i)
    all.push_back(readError(list[i], status, mask));
  ApiError error = withErrors({.httpStatus = status}, all);
  const auto meant = kindOfPlatformCode(error.platformCode);
  error.statusOverrules = meant && *meant != error.kind;
  return error;
}

std::optional<ApiError> errorIn(const HttpAnswer& answer, const QJsonDocument& document,
                                const QList<Secret>& secrets) {
  const TextMask mask = maskFor(QList<Secret>{answer.bearer} + secrets);
  std::optional<ApiError> error = readErrors(document[u"errors"], answer.status, mask);
  if (!error && !isSuccess(answer.status))
    error = ApiError{.kind = kindOfStatus(answer.status), .httpStatus = answer.status};
  if (error) error->retryAfter = answer.retryAfter;
  return error;
}

}  // namespace tokendesk::geai
