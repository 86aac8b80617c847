#pragma once

#include <QByteArrayView>
#include <QDateTime>
#include <QNetworkReply>

#include <chrono>
#include <functional>
#include <optional>

namespace tokendesk {

/// Whether and when a GET is sent again. Pure: it sends nothing and reads no clock.
struct RetryPolicy {
  int maxRetries = 3;
  std::chrono::milliseconds baseDelay{250};    ///< before the first retry; doubles each time
  std::chrono::seconds longestRetryAfter{60};  ///< a server that asks for more is not waited for
  std::function<double()> random = {};         ///< in [0, 1); empty: QRandomGenerator

  /// The wait before the retry after `retriesSoFar` others, or nothing where it isn't worth one.
  [[nodiscard]] std::optional<std::chrono::milliseconds> afterError(QNetworkReply::NetworkError error,
                                                                    int retriesSoFar) const;

  /// The same after an answer. `retryAfter` is its header as sent, `now` the time it was answered at.
  [[nodiscard]] std::optional<std::chrono::milliseconds> afterStatus(int status, QByteArrayView retryAfter,
                                                                     const QDateTime& now,
                                                                     int retriesSoFar) const;

 private:
  [[nodiscard]] std::chrono::milliseconds backoff(int retriesSoFar) const;
};

/// The wait a Retry-After header asks for, from seconds or a date (RFC 9110, 10.2.3); a date in the past is 0
/// s. Nothing where it is neither.
[[nodiscard]] std::optional<std::chrono::seconds> parseRetryAfter(QByteArrayView header,
                                                                  const QDateTime& now);

/// A date in one of the three forms that RFC 9110, 5.6.7 tells recipients to accept. Invalid where it is
/// none.
[[nodiscard]] QDateTime parseHttpDate(QByteArrayView text, const QDateTime& now);

}  // namespace tokendesk
