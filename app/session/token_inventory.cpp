#include "token_inventory.h"

#include "parallel_jobs.h"

#include <ranges>

namespace tokendesk {

namespace {

constexpr int requestsAtOnce = 6;

Outcome<TokenPartPtr> foldPart(Outcome<ApiTokens> tokens) {
  if (!tokens) return std::unexpected(tokens.error());
  return TokenPart::of(*std::move(tokens));
}

}  // namespace

TokenInventory::TokenInventory(TokenPlatform& platform, const Clock& clock, QObject* parent)
    : QObject(parent), platform_(platform), clock_(clock) {}

TokenInventory::~TokenInventory() {
  stop_.request_stop();
}

void TokenInventory::showOrganization(bool alsoEveryProject) {
  const bool isNew = !wantsOrganization_ || (alsoEveryProject && !wantsEveryProject_);
  wantsOrganization_ = true;
  wantsEveryProject_ = wantsEveryProject_ || alsoEveryProject;
  if (isNew) refresh();
}

void TokenInventory::showOwner(const TokenOwner& owner) {
  if (const auto shown = entries_.find(owner.id); shown != entries_.end()) {
    const bool isRenamed = shown->second.owner.name != owner.name;
    shown->second.owner = owner;
    if (isRenamed) refreshPart(owner.scope, owner.id);
    return;
  }
  entries_.clear();
  tokensRead_ = 0;
  entries_[owner.id].owner = owner;
  list_.reset();
  emit listChanged();
  refresh();
}

void TokenInventory::refresh() {
  startLoading();
  if (wantsOrganization_) {
    loadParts({QString()});
    if (wantsEveryProject_) loadProjects();
  } else {
    const auto keys = std::views::keys(entries_);
    loadParts({keys.begin(), keys.end()});
  }
  state_.loading = stepsRunning_ > 0;  // nothing is read where nothing is shown yet
  emit stateChanged();
}

void TokenInventory::retryFailures() {
  const InventoryState before = state_;
  if (before.cancelled || before.loading) {  // what is under way would be dropped otherwise
    refresh();
    return;
  }
  std::vector<QString> keys;
  if (before.organizationError) keys.emplace_back();
  for (const OwnerFailure& failure : before.failures) keys.push_back(failure.owner.id);
  startLoading();
  state_.projectsDone = before.projectsDone;
  state_.projectsTotal = before.projectsTotal - static_cast<int>(before.failures.size());
  loadParts(keys);
  if (before.projectsError) loadProjects();
  state_.loading = stepsRunning_ > 0;
  emit stateChanged();
}

void TokenInventory::refreshPart(TokenScope scope, const QString& ownerId) {
  const auto entry = entries_.find(ownerId);
  if (entry == entries_.end() || entry->second.owner.scope != scope) return;
  // a load that was stopped doesn't stop what is read afterwards
  if (!state_.loading && stop_.stop_requested()) stop_ = std::stop_source();
  const PartRequest request = nextRequest(ownerId);
  readPart(request).then(this, [this, request](const Outcome<TokenPartPtr>& outcome) {
    takePart(request, outcome);
    publish();
    emit stateChanged();
  });
}

void TokenInventory::cancel() {
  if (!state_.loading) return;
  stop_.request_stop();
  state_.cancelled = true;
  emit stateChanged();
}

TokenPartPtr TokenInventory::part(TokenScope scope, const QString& ownerId) const {
  const auto entry = entries_.find(ownerId);
  return entry == entries_.end() || entry->second.owner.scope != scope ? nullptr : entry->second.tokens;
}

void TokenInventory::startLoading() {
  stop_.request_stop();
  stop_ = std::stop_source();
  ++load_;
  stepsRunning_ = 0;
  state_ = {};
  state_.loading = true;
}

void TokenInventory::loadProjects() {
  ++stepsRunning_;
  platform_.listProjects(options()).then(this, [this, load = load_](const Outcome<Projects>& outcome) {
    if (load != load_) return;
    if (outcome) {
      takeProjects(*outcome);
    } else if (outcome.error().kind != ApiErrorKind::Cancelled) {
      state_.projectsError = outcome.error();
    }
    finishStep();
  });
}

void TokenInventory::takeProjects(const Projects& projects) {
  std::map<QString, Entry> entries;
  entries[QString()] = entries_[QString()];
  std::vector<QString> keys;
  for (const Project& project : projects) {
    Entry& entry = entries[project.id] = entries_[project.id];
    entry.owner = {.scope = TokenScope::Project, .id = project.id, .name = project.name};
    keys.push_back(project.id);
  }
  entries_ = std::move(entries);
  tokensRead_ = 0;
  for (const auto& [key, entry] : entries_) tokensRead_ += entry.tokens ? entry.tokens->tokens.size() : 0;
  loadParts(keys);
}

void TokenInventory::loadParts(const std::vector<QString>& keys) {
  std::vector<PartRequest> requests;
  for (const QString& key : keys) {
    requests.push_back(nextRequest(key));
    if (!isOrganization(key)) ++state_.projectsTotal;
  }
  stepsRunning_ += static_cast<int>(requests.size());

  runInParallel<PartRequest, TokenPartPtr>(
      this, std::move(requests), requestsAtOnce,
      [this](const PartRequest& request) { return readPart(request); },
      [this, load = load_](const PartRequest& request, const Outcome<TokenPartPtr>& outcome) {
        takePart(request, outcome);
        if (load != load_) return;
        if (!isOrganization(request.key) && (outcome || !isNewest(request))) ++state_.projectsDone;
        finishStep();
      });
}

TokenInventory::PartRequest TokenInventory::nextRequest(const QString& key) {
  return {key, entries_[key].request = ++lastRequest_};
}

bool TokenInventory::isOrganization(const QString& key) const {
  const auto entry = entries_.find(key);
  return entry != entries_.end() && entry->second.owner.scope == TokenScope::Organization;
}

bool TokenInventory::isNewest(const PartRequest& request) const {
  const auto entry = entries_.find(request.key);
  return entry != entries_.end() && entry->second.request == request.number;
}

Job<TokenPartPtr> TokenInventory::readPart(const PartRequest& request) {
  if (!isNewest(request))
    return finishedJob<TokenPartPtr>(std::unexpected(ApiError{.kind = ApiErrorKind::Cancelled}));
  return thenOnWorker(platform_.listTokens(entries_.at(request.key).owner, options()), foldPart);
}

void TokenInventory::takePart(const PartRequest& request, const Outcome<TokenPartPtr>& outcome) {
  if (!isNewest(request)) return;
  Entry& entry = entries_.at(request.key);

  std::erase_if(state_.failures,
                [&entry](const auto& failure) { return failure.owner.id == entry.owner.id; });
  if (isOrganization(request.key)) state_.organizationError.reset();
  if (outcome) {
    tokensRead_ += (*outcome)->tokens.size() - (entry.tokens ? entry.tokens->tokens.size() : 0);
    entry.tokens = *outcome;
    entry.readAt = clock_.now();
  } else if (outcome.error().kind == ApiErrorKind::Cancelled) {
    return;
  } else if (isOrganization(request.key)) {
    state_.organizationError = outcome.error();
  } else {
    state_.failures.push_back({entry.owner, outcome.error()});
  }
}

void TokenInventory::finishStep() {
  --stepsRunning_;
  state_.loading = stepsRunning_ > 0;
  // A long load shows what is there already. Each new list is sorted and filtered again, so that only one of
  // twice the size is worth it before the end; the work in all stays proportional to the tokens.
  const size_t listed = list_ ? list_->size() : 0;
  if (!state_.loading || tokensRead_ > 2 * listed) publish();
  emit stateChanged();
}

void TokenInventory::publish() {
  std::vector<TokenPartPtr> parts;
  QDateTime oldest = clock_.now();
  for (const auto& [key, entry] : entries_) {
    if (!entry.tokens) continue;
    parts.push_back(entry.tokens);
    oldest = std::min(oldest, entry.readAt);
  }
  if (parts.empty() && !list_) return;
  list_ = std::make_shared<const TokenList>(std::move(parts), oldest);
  emit listChanged();
}

CallOptions TokenInventory::options() {
  return {stop_.get_token(), [this, load = load_](const Progress& progress) {
            if (load != load_) return;
            state_.progress = progress;
            emit stateChanged();
          }};
}

}  // namespace tokendesk
