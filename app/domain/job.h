#pragma once

#include "api_error.h"

#include <QFuture>

#include <expected>
#include <functional>
#include <stop_token>

namespace tokendesk {

template <class T>
using Outcome = std::expected<T, ApiError>;

/// An operation under way. It finishes exactly once, with a value or an error, also when it is cancelled.
/// Cancel through the std::stop_token handed in with the request; QFuture::cancel() doesn't reach the start
/// of a chain in Qt 6.4 and isn't used.
template <class T>
using Job = QFuture<Outcome<T>>;

/// A job that is already over.
template <class T>
Job<T> finishedJob(Outcome<T> outcome) {
  return QtFuture::makeReadyFuture<Outcome<T>>(std::move(outcome));
}

/// How far an exchange has come; reported on the thread that started it.
struct Progress {
  qint64 bytesReceived = 0;
  std::chrono::seconds waiting{0};  ///< > 0: paused for so long before the next attempt
};

/// What every operation takes beside its own arguments.
struct CallOptions {
  std::stop_token stop;                                ///< request_stop() ends the operation as Cancelled
  std::function<void(const Progress&)> progress = {};  ///< may be empty
};

}  // namespace tokendesk
