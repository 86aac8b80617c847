#pragma once

#include <QString>

#include <chrono>
#include <optional>
#include <vector>

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
  BadAnswer,       ///< not what the contract says; AnswerFault says more
  OutcomeUnknown,  ///< a change was sent and its answer lost: it may or may not have happened
  Unsupported,     ///< this installation lacks the operation
};

/// What is wrong with an answer.
enum class AnswerFault {
  Foreign,     ///< none of this platform: a redirect, HTML, other JSON
  TooLarge,    ///< more bytes than sizeLimit
  Unreadable,  ///< the platform's, but cut off, damaged, or without something that it must have
};

/// What a platform's error is about, where that says more than its kind.
enum class ErrorConcern { Unsaid, SignIn, Project };

/// One of the errors that the platform lists in an answer.
struct PlatformError {
  ApiErrorKind kind = ApiErrorKind::Invalid;
  ErrorConcern concern = ErrorConcern::Unsaid;
  int code = 0;        ///< the platform's error id, 0 where it gave none
  QString text = {};   ///< the platform's own words, with anything that looks like a token masked
  QString field = {};  ///< the field of the request that the platform rejected, where it names one

  friend bool operator==(const PlatformError&, const PlatformError&) = default;
};

/// Who else can do what a credential isn't permitted to.
enum class Restriction {
  None,               ///< nobody is known to
  ToAdministrators,   ///< an administrator of the organization
  ToIdentityProvider  ///< the organization's own provider of credentials, which manages them
};

/// Why an operation failed. Holds no URL, no body and no secret.
struct ApiError {
  ApiErrorKind kind = ApiErrorKind::BadAnswer;
  int httpStatus = 0;                           ///< 0 where no answer arrived
  ErrorConcern concern = ErrorConcern::Unsaid;  ///< with the next three: the platform's first error
  int platformCode = 0;                         ///< see PlatformError
  QString platformText = {};
  QString field = {};
  std::vector<PlatformError> further = {};  ///< the platform's other errors
  bool statusOverrules = false;  ///< `kind` is what the HTTP status means; the platform's id says otherwise
  AnswerFault fault = AnswerFault::Foreign;  ///< of a BadAnswer
  qint64 sizeLimit = 0;                      ///< in bytes, of an answer that is TooLarge
  QString redirectHost = {};    ///< where the server wanted to send the request, if it answered a redirect
  bool mayStillHappen = false;  ///< of OutcomeUnknown: who waited gave up, and the server may be at it yet
  std::optional<std::chrono::seconds> retryAfter = std::nullopt;
  std::chrono::milliseconds timeLimit{0};  ///< the limit that ran out; 0 where none of ours did
  /// Of NotPermitted: the connection may only read, so nothing was sent.
  bool readOnly = false;
  Restriction restriction = Restriction::None;  ///< of NotPermitted
  /// Of NotSignedIn, after a change: the platform refused the access token, so nothing was changed, and there
  /// is another one by now. The same can be tried again at once.
  bool renewedMeanwhile = false;
  bool signInEnded = false;  ///< of NotSignedIn: a user's sign-in is over and can't be renewed

  friend bool operator==(const ApiError&, const ApiError&) = default;
};

/// All of the platform's errors in `error`; at least one, which may say nothing.
inline std::vector<PlatformError> platformErrors(const ApiError& error) {
  std::vector<PlatformError> errors{{.kind = error.kind,
                                     .concern = error.concern,
                                     .code = error.platformCode,
                                     .text = error.platformText,
                                     .field = error.field}};
  errors.insert(errors.end(), error.further.begin(), error.further.end());
  return errors;
}

/// `error` with these errors of the platform, at least one, for its own.
inline ApiError withErrors(ApiError error, const std::vector<PlatformError>& errors) {
  const PlatformError& first = errors.front();
  error.kind = first.kind;
  error.concern = first.concern;
  error.platformCode = first.code;
  error.platformText = first.text;
  error.field = first.field;
  error.further.assign(errors.begin() + 1, errors.end());
  return error;
}

}  // namespace tokendesk
