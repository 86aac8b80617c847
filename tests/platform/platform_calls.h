#pragma once

#include "token_platform.h"

#include <QTest>

#include <functional>
#include <optional>

namespace tokendesk {

/// The error that a call ended in; none where it succeeded.
using CallEnd = QFuture<std::optional<ApiError>>;

/// An operation, for tests that hold for all of them.
struct PlatformCall {
  const char* name = "";
  bool isChange = false;
  QByteArray reply = {};  ///< the body of an answer with which it succeeds
  std::function<CallEnd(TokenPlatform&, const CallOptions&)> start = {};
};

template <class T>
CallEnd endingAs(Job<T> job) {
  return job.then(
      [](const Outcome<T>& outcome) { return outcome ? std::nullopt : std::optional(outcome.error()); });
}

template <class Start>
PlatformCall platformCall(const char* name, bool isChange, const char* reply, const Start& start) {
  return {.name = name,
          .isChange = isChange,
          .reply = reply,
          .start = [start](TokenPlatform& platform, const CallOptions& options) {
            return endingAs(start(platform, options));
          }};
}

/// The error that `call` ended in; fails the test where it doesn't end.
inline std::optional<ApiError> endOf(const CallEnd& call) {
  if (QTest::qWaitFor([&call] { return call.isFinished(); }, 20'000)) return call.result();
  QTest::qFail("The call doesn't end.", __FILE__, __LINE__);
  return std::nullopt;
}

/// The kind of that error, -1 for a success.
inline int kindOf(const CallEnd& call) {
  const auto error = endOf(call);
  return error ? int(error->kind) : -1;
}

/// What `job` ended in; fails the test where it doesn't end.
template <class T>
Outcome<T> outcomeOf(const Job<T>& job) {
  if (QTest::qWaitFor([&job] { return job.isFinished(); }, 20'000)) return job.result();
  QTest::qFail("The job doesn't end.", __FILE__, __LINE__);
  return std::unexpected(ApiError{.kind = ApiErrorKind::Unsupported});
}

}  // namespace tokendesk

Q_DECLARE_METATYPE(tokendesk::PlatformCall)
