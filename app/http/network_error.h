#pragma once

#include "api_error.h"

#include <QNetworkReply>

namespace tokendesk {

[[nodiscard]] inline ApiError errorOf(ApiErrorKind kind, int httpStatus = 0) {
  ApiError error;
  error.kind = kind;
  error.httpStatus = httpStatus;
  return error;
}

/// The error where `limit` ran out.
[[nodiscard]] inline ApiError timeoutAfter(std::chrono::milliseconds limit) {
  ApiError error = errorOf(ApiErrorKind::Timeout);
  error.timeLimit = limit;
  return error;
}

/// The error where an answer has more than `limit` bytes.
[[nodiscard]] inline ApiError tooLargeAnswer(qint64 limit, int httpStatus) {
  ApiError error = errorOf(ApiErrorKind::BadAnswer, httpStatus);
  error.fault = AnswerFault::TooLarge;
  error.sizeLimit = limit;
  return error;
}

/// The error where an answer came, but damaged.
[[nodiscard]] inline ApiError unreadableAnswer(int httpStatus) {
  ApiError error = errorOf(ApiErrorKind::BadAnswer, httpStatus);
  error.fault = AnswerFault::Unreadable;
  return error;
}

/// The error of a change where only reading is allowed.
[[nodiscard]] inline ApiError readOnlyConnection() {
  ApiError error = errorOf(ApiErrorKind::NotPermitted);
  error.readOnly = true;
  return error;
}

/// The kind for a failure of the network itself, as if nothing had been sent.
[[nodiscard]] ApiErrorKind kindOf(QNetworkReply::NetworkError error);

/// Whether Qt made `error` from the status of a complete answer (404 becomes ContentNotFoundError).
[[nodiscard]] bool isMadeFromStatus(QNetworkReply::NetworkError error);

/// Whether `error` proves that the request never left.
[[nodiscard]] bool isFromBeforeSending(QNetworkReply::NetworkError error);

}  // namespace tokendesk
