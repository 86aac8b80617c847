#pragma once

#include "http_client.h"
#include "scripted_server.h"

#include <QEventLoop>
#include <QFutureWatcher>
#include <QTest>
#include <QTimer>

namespace tokendesk {

using namespace std::chrono_literals;

/// Limits that don't keep a test waiting.
inline HttpClient::Limits quickLimits() {
  HttpClient::Limits limits;
  limits.retry.baseDelay = 4ms;
  return limits;
}

/// The end of a job. Fails the test, and answers a kind that no test expects here, where there is none in
/// time.
inline Outcome<HttpAnswer> endOf(const Job<HttpAnswer>& job) {
  // not qWaitFor(), which sleeps 10 ms at a time
  QEventLoop loop;
  QFutureWatcher<Outcome<HttpAnswer>> watcher;
  QObject::connect(&watcher, &QFutureWatcherBase::finished, &loop, &QEventLoop::quit);
  QTimer::singleShot(20s, &loop, &QEventLoop::quit);
  watcher.setFuture(job);
  loop.exec();
  if (!job.isFinished()) {
    QTest::qFail("the job didn't end", __FILE__, __LINE__);
    ApiError none;
    none.kind = ApiErrorKind::Unsupported;
    return std::unexpected(none);
  }
  return job.result();
}

/// The kind of error a job ended in, or nothing where it succeeded.
inline std::optional<ApiErrorKind> kindOf(const Outcome<HttpAnswer>& outcome) {
  return outcome ? std::nullopt : std::optional(outcome.error().kind);
}

/// For messages of QCOMPARE: the kind's number, as declared.
inline char* toString(const std::optional<ApiErrorKind>& kind) {
  return QTest::toString(kind ? static_cast<int>(*kind) : -1);
}

inline HttpRequest requestFor(Verb verb, const QUrl& url, QByteArrayView body = {}) {
  HttpRequest request{.verb = verb, .url = url};
  if (!body.isEmpty()) {
    request.body = Secret(body);
    request.contentType = "application/json";
  }
  return request;
}

}  // namespace tokendesk

Q_DECLARE_METATYPE(tokendesk::Verb)
Q_DECLARE_METATYPE(tokendesk::ScriptedReply)
