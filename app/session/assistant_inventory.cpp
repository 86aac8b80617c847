#include "assistant_inventory.h"

namespace tokendesk {

namespace {

Outcome<AssistantListPtr> foldAssistants(Outcome<Assistants> assistants) {
  if (!assistants) return std::unexpected(assistants.error());
  return std::make_shared<const AssistantList>(std::move(*assistants));
}

}  // namespace

AssistantInventory::AssistantInventory(ProjectPlatform& platform, ProjectAccessKeeper& access,
                                       const Clock& clock, QObject* parent)
    : QObject(parent), platform_(platform), access_(access), clock_(clock) {
  connect(&access, &ProjectAccessKeeper::changed, this, [this](const QString& projectId) {
    if (projectId == project_.id) startOver();
  });
}

AssistantInventory::~AssistantInventory() {
  stop_.request_stop();
}

void AssistantInventory::showProject(const Project& project) {
  const bool isShown = project.id == project_.id;
  project_ = project;
  if (!isShown) startOver();
}

void AssistantInventory::startOver() {
  list_.reset();
  takenAt_ = {};
  emit listChanged();
  refresh();
}

void AssistantInventory::refresh() {
  if (project_.id.isEmpty()) return;
  stop_.request_stop();
  stop_ = std::stop_source();
  const quint64 request = ++lastRequest_;
  state_ = {.loading = true};
  thenOnWorker(platform_.listAssistants(access_.accessTo(project_.id), options()), foldAssistants)
      .then(this, [this, request](const Outcome<AssistantListPtr>& outcome) { take(request, outcome); });
  emit stateChanged();
}

void AssistantInventory::cancel() {
  if (!state_.loading) return;
  stop_.request_stop();
  state_.cancelled = true;
  emit stateChanged();
}

void AssistantInventory::take(quint64 request, const Outcome<AssistantListPtr>& outcome) {
  if (request != lastRequest_) return;
  state_.loading = false;
  if (outcome) {
    state_.cancelled = false;
    list_ = *outcome;
    takenAt_ = clock_.now();
    emit listChanged();
  } else if (outcome.error().kind != ApiErrorKind::Cancelled) {
    state_.error = outcome.error();
  }
  emit stateChanged();
}

CallOptions AssistantInventory::options() {
  return {stop_.get_token(), [this, request = lastRequest_](const Progress& progress) {
            if (request != lastRequest_) return;
            state_.progress = progress;
            emit stateChanged();
          }};
}

}  // namespace tokendesk
