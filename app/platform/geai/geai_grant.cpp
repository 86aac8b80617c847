#include "geai_grant.h"

#include "geai_errors.h"
#include "json_reading.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <chrono>
#include <cmath>

namespace tokendesk::geai {

using namespace Qt::StringLiterals;

namespace {

/// More is no lifetime.
constexpr auto longestLifetime = std::chrono::years(100);

/// What RFC 6749 lets a server answer where GEAI's own form is `errors`. A status that is about the platform
/// itself says more than it.
void readStandardError(const QJsonDocument& document, const TextMask& mask, ApiError& error) {
  const QString name = document[u"error"].toString();
  const bool isAboutPlatform = error.httpStatus == 429 || error.httpStatus >= 500;
  if (!isAboutPlatform) {
    const bool isAboutUser = name == "invalid_grant"_L1 || name == "invalid_client"_L1;
    error.kind = isAboutUser ? ApiErrorKind::NotSignedIn : ApiErrorKind::Invalid;
  }
  const QString description = document[u"error_description"].toString();
  error.platformText = shownText(description.isEmpty() ? name : description, mask);
}

std::optional<ApiError> errorOfSignIn(const HttpAnswer& answer, const QJsonDocument& document,
                                      const QList<Secret>& secrets) {
  std::optional<ApiError> error = errorIn(answer, document, secrets);
  const bool isStandard = document[u"error"].isString() && !document[u"error"].toString().isEmpty();
  if (isStandard && !document[u"errors"].isObject() && !document[u"errors"].isArray()) {
    if (!error) error = ApiError{.httpStatus = answer.status, .retryAfter = answer.retryAfter};
    readStandardError(document, maskFor(secrets), *error);
  }
  return error;
}

/// None where it isn't told or can't be.
std::optional<std::chrono::seconds> lifetimeIn(const QJsonValue& value) {
  const double seconds = value.isString() ? value.toString().toDouble() : value.toDouble();
  const double longest = double(std::chrono::seconds(longestLifetime).count());
  if (!std::isfinite(seconds) || seconds < 1 || seconds > longest) return std::nullopt;
  return std::chrono::seconds(qint64(seconds));
}

}  // namespace

Outcome<OAuthGrant> decodeGrant(const HttpAnswer& answer, const QDateTime& asked,
                                const QList<Secret>& secrets) {
  const QJsonDocument document = QJsonDocument::fromJson(answer.body);
  if (const auto error = errorOfSignIn(answer, document, secrets)) return std::unexpected(*error);
  if (document.isNull()) return std::unexpected(noDocument(answer));
  OAuthGrant grant{.accessToken = secretIn(document[u"access_token"]),
                   .refreshToken = secretIn(document[u"refresh_token"]),
                   .obtained = asked,
                   .expires = {}};
  if (!fitsInHeader(grant.accessToken.reveal())) return unreadable(answer);
  if (const auto lifetime = lifetimeIn(document[u"expires_in"]))
    grant.expires = asked.addSecs(lifetime->count());
  return grant;
}

}  // namespace tokendesk::geai
