#pragma once

#include <QString>

#include <chrono>
#include <optional>

namespace tokendesk {

/// What can end an operation other than its value. Texts for people are made in ui/ from the kind and the
/// operation.
enum class ApiErrorKind {
  Cancelled,     ///< stopped by the user before anything changed
  Offline,       ///< no route, no name resolution, or the connection was lost
  Timeout,       ///< no answer in time
  Tls,           ///< the server's certificate or protocol isn't trusted
  Refused,       ///< nothing listens there
  NotSignedIn,   ///< the credential is missing, unknown, blocked or expired
  NotPermitted,  ///< the credential lacks the scope
  NotFound,
  Conflict,        ///< revoked, taken, or changed meanwhile
  Invalid,         ///< the platform rejected a field
  RateLimited,     ///< retryAfter says when to try again, where the platform says so
  ServerFault,     ///< 5xx
  BadAnswer,       ///< not what the contract says: redirect, HTML, cut off, missing fields, too large
  OutcomeUnknown,  ///< a change was sent and its answer lost: it may or may not have happened
  Unsupported,     ///< this installation lacks the operation
};

/// Why an operation failed. Holds no URL, no body and no secret.
struct ApiError {
  ApiErrorKind kind = ApiErrorKind::BadAnswer;
  int httpStatus = 0;         ///< 0 where no answer arrived
  int platformCode = 0;       ///< the platform's error id, 0 where it gave none
  QString platformText = {};  ///< the platform's own words, with anything that looks like a token masked
  QString field = {};         ///< the field of the request that the platform rejected, where it names one
  QString redirectHost = {};  ///< where the server wanted to send the request, if it answered a redirect
  std::optional<std::chrono::seconds> retryAfter = std::nullopt;
  std::chrono::milliseconds timeLimit{0};  ///< of a Timeout: the limit that ran out; 0 where it isn't ours

  friend bool operator==(const ApiError&, const ApiError&) = default;
};

}  // namespace tokendesk
