#include "expiry_watch.h"

#include "expiry.h"

#include <algorithm>
#include <utility>

namespace tokendesk {

ExpiryWatch::ExpiryWatch(const TokenInventory& tokens, const Clock& clock, QObject* parent)
    : QObject(parent), tokens_(tokens), clock_(clock), minute_(this) {
  connect(&tokens, &TokenInventory::listChanged, this, &ExpiryWatch::judge);
  connect(&minute_, &QTimer::timeout, this, &ExpiryWatch::judge);
  minute_.start(std::chrono::minutes(1));
  judge();
}

void ExpiryWatch::judge() {
  const ExpiryCounts before = std::exchange(counts_, {});
  soon_.clear();
  if (const TokenListPtr list = tokens_.list()) {
    const ExpiryMoment moment{.now = clock_.now(), .listed = list->takenAt()};
    for (const ApiToken* token : list->tokens()) {
      const ExpiryState state = expiryState(*token, moment);
      if (state == ExpiryState::Soon) soon_.push_back(*token);
      if (state == ExpiryState::Expired) ++counts_.expired;
    }
  }
  counts_.soon = static_cast<int>(soon_.size());
  std::ranges::stable_sort(soon_, {}, &ApiToken::expires);
  if (counts_ != before) emit changed();
  emit judged();
}

}  // namespace tokendesk
