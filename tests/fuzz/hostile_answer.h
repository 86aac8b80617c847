#pragma once

#include "fingerprint.h"
#include "fuzz_input.h"
#include "http_client.h"
#include "json_reading.h"
#include "status_kind.h"

/// A platform's answer made from an input, and what holds for whatever is read from one.
namespace tokendesk::fuzz {

/// What the request was signed with.
inline const QByteArray sentBearer = "default_Sent-Bearer-0123456789";

/// The first letter chooses the status, the rest is the body.
inline HttpAnswer hostileAnswer(Input& input) {
  constexpr int statuses[] = {200, 201, 204, 302, 400, 401, 403, 404, 409, 413, 422, 429, 500, 502, 504};
  const int status = statuses[input.choice(std::size(statuses))];
  return {.status = status, .body = input.rest(), .retryAfter = {}, .bearer = Secret(sentBearer)};
}

/// Texts for people repeat neither `secret` nor anything with the shape of a token.
inline void requireMasked(const QString& text, const Secret& secret = Secret(sentBearer)) {
  const QString plain = QString::fromUtf8(secret.reveal());
  require(!text.contains(plain, Qt::CaseInsensitive), "a text doesn't repeat what was sent");
  require(maskTokens(text) == text, "a text holds nothing with the shape of a token");
  require(text.size() <= 300, "a text is no longer than people read");
}

inline void requireMasked(const ApiError& error) {
  for (const PlatformError& each : platformErrors(error)) {
    requireMasked(each.text);
    requireMasked(each.field);
  }
}

/// What holds for every outcome: a status of failure is never a success, and errors are masked.
template <class T>
const Outcome<T>& checked(const HttpAnswer& answer, const Outcome<T>& outcome) {
  if (!outcome) {
    requireMasked(outcome.error());
    require(outcome.error().kind != ApiErrorKind::OutcomeUnknown, "a codec doesn't guess what happened");
  } else {
    require(isSuccess(answer.status), "a failure's answer is no success");
  }
  return outcome;
}

inline void requireUtc(const QDateTime& time) {
  require(!time.isValid() || time.timeSpec() == Qt::UTC, "times are UTC");
}

}  // namespace tokendesk::fuzz
