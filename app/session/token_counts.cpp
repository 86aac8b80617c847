#include "token_counts.h"

#include <algorithm>
#include <utility>

namespace tokendesk {

namespace {

TokenNumbers numbersOf(const ApiTokens& tokens) {
  const auto having = [&tokens](TokenStatus status) {
    return static_cast<int>(std::ranges::count(tokens, status, &ApiToken::status));
  };
  return {.all = static_cast<int>(tokens.size()),
          .active = having(TokenStatus::Active),
          .blocked = having(TokenStatus::Blocked),
          .revoked = having(TokenStatus::Revoked)};
}

}  // namespace

TokenCounts::TokenCounts(TokenPlatform& platform, QObject* parent) : QObject(parent), platform_(platform) {}

TokenCounts::~TokenCounts() {
  waiting_.clear();
  running_.clear();  // answers don't count any more
  stop_.request_stop();
}

void TokenCounts::want(const Projects& projects) {
  wanted_ = projects;
  lineUp();
}

TokenCount TokenCounts::count(const QString& projectId) const {
  const auto entry = entries_.find(projectId);
  TokenCount count = entry == entries_.end() ? TokenCount{} : entry->second.count;
  count.reading = running_.contains(projectId) || waitingIds_.contains(projectId);
  return count;
}

void TokenCounts::invalidate(const QString& projectId) {
  entries_[projectId].isSettled = false;
  running_.erase(projectId);
  lineUp();
  emit changed(projectId);
}

void TokenCounts::invalidateAll() {
  running_.clear();
  for (auto& [id, entry] : entries_) entry.isSettled = false;
  lineUp();
}

void TokenCounts::cancel() {
  waiting_.clear();
  std::set<QString> left = std::exchange(waitingIds_, {});
  for (const auto& [id, request] : std::exchange(running_, {})) left.insert(id);
  std::exchange(stop_, std::stop_source()).request_stop();
  for (const QString& id : left) {
    Entry& entry = entries_[id];
    entry.isSettled = true;
    entry.count.error = ApiError{.kind = ApiErrorKind::Cancelled};
    emit changed(id);
  }
}

int TokenCounts::done() const {
  return std::max(total() - static_cast<int>(waiting_.size() + running_.size()), 0);
}

void TokenCounts::lineUp() {
  const std::set<QString> before = std::exchange(waitingIds_, {});
  waiting_.clear();
  std::vector<QString> joined;
  for (const Project& project : wanted_) {
    if (entries_[project.id].isSettled || running_.contains(project.id)) continue;
    waiting_.push_back(project);
    waitingIds_.insert(project.id);
    if (!before.contains(project.id)) joined.push_back(project.id);
  }
  startNext();
  for (const QString& id : joined) emit changed(id);
}

void TokenCounts::startNext() {
  while (inFlight_ < mostAtOnce && !waiting_.empty()) {
    const Project project = waiting_.front();
    waiting_.pop_front();
    waitingIds_.erase(project.id);
    const quint64 request = ++lastRequest_;
    running_[project.id] = request;
    ++inFlight_;
    platform_.listTokens({TokenScope::Project, project.id, project.name}, {.stop = stop_.get_token()})
        .then(this, [this, id = project.id, request](const Outcome<ApiTokens>& outcome) {
          end(id, request, outcome);
        });
  }
}

void TokenCounts::end(const QString& projectId, quint64 request, const Outcome<ApiTokens>& outcome) {
  --inFlight_;
  // not called from here: many jobs that are over at once would fill the stack
  QMetaObject::invokeMethod(this, &TokenCounts::startNext, Qt::QueuedConnection);
  const auto running = running_.find(projectId);
  if (running == running_.end() || running->second != request) return;
  running_.erase(running);
  Entry& entry = entries_[projectId];
  entry.isSettled = true;
  entry.count.error.reset();
  if (outcome) {
    entry.count.numbers = numbersOf(*outcome);
  } else {
    entry.count.error = outcome.error();
  }
  emit changed(projectId);
}

}  // namespace tokendesk
