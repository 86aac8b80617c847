#include "request_counts.h"

#include "request_texts.h"

#include <algorithm>
#include <numeric>

namespace tokendesk {

using namespace Qt::StringLiterals;

void RequestCounts::clear() {
  *this = {};
}

void RequestCounts::add(const LoggedRequest& request) {
  const QString status = statusKey(request.status);
  ++days_[localDay(request.time)][status];
  ++statuses_[status];
  ++assistants_[request.assistant];
  ++total_;
}

std::vector<QString> RequestCounts::statuses() const {
  std::vector<QString> keys;
  for (const QString& usual : {u"succeeded"_s, u"canceled"_s, u"failed"_s}) {
    if (statuses_.contains(usual)) keys.push_back(usual);
  }
  for (const auto& [key, count] : statuses_) {
    if (!lookOfStatus(key)) keys.push_back(key);
  }
  return keys;
}

std::vector<RequestCounts::AssistantCount> RequestCounts::assistants() const {
  std::vector<AssistantCount> counts;
  counts.reserve(assistants_.size());
  for (const auto& [name, count] : assistants_) counts.push_back({name, count});
  std::ranges::stable_sort(counts, std::ranges::greater(), &AssistantCount::count);
  return counts;
}

int sumOf(const RequestCounts::Statuses& statuses) {
  return std::accumulate(statuses.begin(), statuses.end(), 0,
                         [](int sum, const auto& each) { return sum + each.second; });
}

}  // namespace tokendesk
