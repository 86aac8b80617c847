#include "project_directory.h"

#include "text_order.h"

#include <algorithm>

namespace tokendesk {

ProjectDirectory::ProjectDirectory(TokenPlatform& platform, QObject* parent)
    : QObject(parent), platform_(platform) {}

ProjectDirectory::~ProjectDirectory() {
  stop_.request_stop();
}

void ProjectDirectory::refresh() {
  stop_.request_stop();
  stop_ = std::stop_source();
  loading_ = true;
  progress_ = {};
  const quint64 request = ++lastRequest_;
  const CallOptions options = this->options();
  platform_.listProjects(options)
      .then(this,
            [this, request, options](const Outcome<Projects>& outcome) {
              const bool isProjectCredential = !outcome && outcome.error().kind == ApiErrorKind::NotPermitted;
              if (request == lastRequest_) ownOnly_ = isProjectCredential;
              return isProjectCredential ? ownProject(options) : finishedJob(outcome);
            })
      .unwrap()
      .then(this, [this, request](const Outcome<Projects>& outcome) { take(request, outcome); });
  emit changed();
}

void ProjectDirectory::cancel() {
  if (!loading_) return;
  ++lastRequest_;  // an answer that is under way comes too late
  stop_.request_stop();
  take(lastRequest_, std::unexpected(ApiError{.kind = ApiErrorKind::Cancelled}));
}

const Project* ProjectDirectory::find(const QString& id) const {
  const auto found =
      std::find_if(projects_.begin(), projects_.end(), [&id](const Project& p) { return p.id == id; });
  return found == projects_.end() ? nullptr : &*found;
}

void ProjectDirectory::take(quint64 request, const Outcome<Projects>& outcome) {
  if (request != lastRequest_) return;
  loading_ = false;
  error_.reset();
  if (outcome) {
    projects_ = *outcome;
    std::ranges::sort(projects_, [order = textOrder()](const Project& a, const Project& b) {
      const int comparison = order.compare(a.name, b.name);
      return comparison == 0 ? a.id < b.id : comparison < 0;
    });
  } else {
    error_ = outcome.error();
  }
  emit changed();
}

Job<Projects> ProjectDirectory::ownProject(const CallOptions& options) {
  return platform_.validate(options).then([](const Outcome<CredentialFacts>& facts) -> Outcome<Projects> {
    if (!facts) return std::unexpected(facts.error());
    if (facts->projectId.isEmpty()) return Projects{};
    return Projects{{.id = facts->projectId, .name = facts->projectName}};
  });
}

CallOptions ProjectDirectory::options() {
  return {stop_.get_token(), [this, request = lastRequest_](const Progress& progress) {
            if (request != lastRequest_) return;
            progress_ = progress;
            emit progressChanged();
          }};
}

}  // namespace tokendesk
