#pragma once

#include <chrono>
#include <deque>
#include <functional>
#include <optional>

namespace tokendesk::sandbox {

/// Lets so many requests in within any one second.
class RateLimit {
 public:
  using Clock = std::function<std::chrono::steady_clock::time_point()>;

  /// None means any number.
  explicit RateLimit(std::optional<int> perSecond, Clock clock = &std::chrono::steady_clock::now);

  /// Whether one more may come in now. Those that may not don't count.
  [[nodiscard]] bool admit();

 private:
  std::optional<int> perSecond_;
  Clock clock_;
  std::deque<std::chrono::steady_clock::time_point> admitted_;  // within the last second
};

}  // namespace tokendesk::sandbox
