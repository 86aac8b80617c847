#pragma once

#include "api_error.h"

#include <QCoreApplication>
#include <QFuture>
#include <QPromise>

#include <expected>
#include <functional>
#include <memory>
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

/// `future`, finishing on the thread of the application object. To go after what runs on a worker thread, and
/// before a continuation with a context: Qt 6.4 passes that on from the thread that finished, and touches a
/// context that is being destroyed meanwhile. A large value is copied on the worker thread only.
template <class T>
QFuture<T> onInterfaceThread(QFuture<T> future) {
  auto promise = std::make_shared<QPromise<T>>();
  promise->start();
  QFuture<T> result = promise->future();
  future.then([promise, application = QCoreApplication::instance()](T value) {
    auto moved = std::make_shared<T>(std::move(value));
    QMetaObject::invokeMethod(
        application,
        [promise, moved] {
          promise->addResult(std::move(*moved));
          promise->finish();
        },
        Qt::QueuedConnection);
  });
  return result;
}

/// What `work` makes, on a worker thread, of what `future` ends in. Finishes on the thread of the application
/// object, for the same reason. Work may take its value to keep it; what it makes is not copied on the way.
template <class T, class Work, class Made = std::invoke_result_t<Work, T>>
QFuture<Made> thenOnWorker(QFuture<T> future, Work work) {
  auto promise = std::make_shared<QPromise<Made>>();
  promise->start();
  QFuture<Made> result = promise->future();
  future.then(QtFuture::Launch::Async,
              [promise, work = std::move(work), application = QCoreApplication::instance()](T value) {
                auto made = std::make_shared<Made>(work(std::move(value)));
                QMetaObject::invokeMethod(
                    application,
                    [promise, made] {
                      promise->addResult(std::move(*made));
                      promise->finish();
                    },
                    Qt::QueuedConnection);
              });
  return result;
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
