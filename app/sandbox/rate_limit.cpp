#include "rate_limit.h"

#include <utility>

namespace tokendesk::sandbox {

RateLimit::RateLimit(std::optional<int> perSecond, Clock clock)
    : perSecond_(perSecond), clock_(std::move(clock)) {}

bool RateLimit::admit() {
  if (!perSecond_) return true;
  const auto now = clock_();
  while (!admitted_.empty() && now - admitted_.front() >= std::chrono::seconds(1)) admitted_.pop_front();
  if (admitted_.size() >= size_t(*perSecond_)) return false;
  admitted_.push_back(now);
  return true;
}

}  // namespace tokendesk::sandbox
