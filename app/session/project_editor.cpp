#include "project_editor.h"

#include "confirming_options.h"
#include "token_platform.h"
#include "unmade_change.h"

#include <algorithm>

namespace tokendesk {

namespace {

bool isUnknown(const Outcome<void>& outcome) {
  return !outcome && outcome.error().kind == ApiErrorKind::OutcomeUnknown;
}

// The platform may trim what it is sent.
bool hasTaken(const Project& project, const ProjectTexts& texts) {
  return project.name.trimmed() == texts.name.trimmed() &&
         project.description.trimmed() == texts.description.trimmed();
}

Outcome<void> judgeLostUpdate(const ApiError& lost, const Outcome<ProjectDetails>& now, const Project& seen,
                              const ProjectTexts& texts) {
  if (now && hasTaken(now->project, texts)) return {};
  const bool isAsBefore = now && textsOf(now->project) == textsOf(seen);
  return std::unexpected(isAsBefore ? whereNothingChanged(lost) : lost);
}

Outcome<void> judgeLostDeletion(const ApiError& lost, const Outcome<ProjectDetails>& now) {
  if (!now && now.error().kind == ApiErrorKind::NotFound) return {};
  // One that is hidden may be what is left of a deleted one.
  return std::unexpected(now && now->project.active ? whereNothingChanged(lost) : lost);
}

std::unexpected<ApiError> stopped() {
  return std::unexpected(ApiError{.kind = ApiErrorKind::Cancelled});
}

}  // namespace

ProjectCreation judgeLostCreation(const ProjectDraft& draft, const Projects* before, const Projects& after,
                                  bool mayStillHappen) {
  using enum ProjectCreation::Verdict;
  const auto found = std::ranges::find(after, draft.name.trimmed(), &Project::name);
  if (found == after.end()) return {.verdict = mayStillHappen ? CannotTell : NotCreated, .answerLost = true};
  if (before == nullptr) return {.verdict = CannotTell, .answerLost = true};
  const bool isNew = std::ranges::find(*before, found->id, &Project::id) == before->end();
  // beside an old project of this name the platform takes no new one
  if (!isNew) return {.verdict = NotCreated, .answerLost = true};
  return {.verdict = Created, .answerLost = true, .created = {.project = *found}};
}

ProjectEditor::ProjectEditor(ProjectPlatform& projects, TokenPlatform& tokens, QObject* parent)
    : QObject(parent), projects_(projects), tokens_(tokens) {}

template <class T>
Job<T> ProjectEditor::counted(Job<T> change) {
  ++changing_;
  return change.then(this, [this](const Outcome<T>& outcome) {
    --changing_;
    return outcome;
  });
}

Job<ProjectCreation> ProjectEditor::create(const ProjectDraft& draft,
                                           const std::shared_ptr<const Projects>& before,
                                           const CallOptions& options, const ProjectFollowUp& followUp) {
  const auto lookIfLost = [this, draft, before,
                           followUp](const Outcome<CreatedProject>& created) -> Job<ProjectCreation> {
    if (created) return finishedJob<ProjectCreation>(ProjectCreation{.created = *created});
    if (created.error().kind != ApiErrorKind::OutcomeUnknown)
      return finishedJob<ProjectCreation>(std::unexpected(created.error()));
    return lookForCreated(draft, before, created.error().mayStillHappen,
                          followUp ? followUp() : CallOptions{});
  };
  const auto tell = [this](const Outcome<ProjectCreation>& creation) {
    if (creation) emit changed(creation->created.project.id);
    return creation;
  };
  return counted(projects_.createProject(draft, options).then(this, lookIfLost).unwrap().then(this, tell));
}

Job<ProjectDetails> ProjectEditor::read(const QString& projectId, const CallOptions& options) {
  return projects_.getProject(projectId, options);
}

Job<ProjectUpdate> ProjectEditor::update(const Project& seen, const ProjectTexts& texts,
                                         const CallOptions& options, const std::function<void()>& sending) {
  const auto writeIfSame = [this, seen, texts, options,
                            sending](const Outcome<ProjectDetails>& now) -> Job<ProjectUpdate> {
    if (!now) return finishedJob<ProjectUpdate>(std::unexpected(now.error()));
    if (textsOf(now->project) != textsOf(seen)) {
      emit changed(seen.id);
      return finishedJob<ProjectUpdate>(ProjectUpdate{.changedMeanwhile = now->project});
    }
    if (options.stop.stop_requested()) return finishedJob<ProjectUpdate>(stopped());
    if (sending) sending();
    return write(seen, texts, options).then([](const Outcome<void>& written) -> Outcome<ProjectUpdate> {
      if (!written) return std::unexpected(written.error());
      return ProjectUpdate{};
    });
  };
  return counted(projects_.getProject(seen.id, options).then(this, writeIfSame).unwrap());
}

Job<void> ProjectEditor::write(const Project& seen, const ProjectTexts& texts, const CallOptions& options) {
  const auto confirmIfLost = [this, seen, texts, options](const Outcome<void>& written) -> Job<void> {
    emit changed(seen.id);
    if (!isUnknown(written)) return finishedJob(written);
    return projects_.getProject(seen.id, confirming(options))
        .then([lost = written.error(), seen, texts](const Outcome<ProjectDetails>& now) {
          return judgeLostUpdate(lost, now, seen, texts);
        });
  };
  return projects_.updateProject(seen.id, texts, options).then(this, confirmIfLost).unwrap();
}

Job<void> ProjectEditor::remove(const QString& projectId, const CallOptions& options) {
  const auto confirmIfLost = [this, projectId, options](const Outcome<void>& removed) -> Job<void> {
    emit changed(projectId);
    if (!isUnknown(removed)) return finishedJob(removed);
    return projects_.getProject(projectId, confirming(options))
        .then([lost = removed.error()](const Outcome<ProjectDetails>& now) {
          return judgeLostDeletion(lost, now);
        });
  };
  return counted(projects_.deleteProject(projectId, options).then(this, confirmIfLost).unwrap());
}

Job<ProjectCreation> ProjectEditor::lookForCreated(const ProjectDraft& draft,
                                                   const std::shared_ptr<const Projects>& before,
                                                   bool mayStillHappen, const CallOptions& options) {
  return tokens_.listProjects(options).then([=](const Outcome<Projects>& after) -> Outcome<ProjectCreation> {
    if (after) return judgeLostCreation(draft, before.get(), *after, mayStillHappen);
    return ProjectCreation{.verdict = ProjectCreation::Verdict::CannotTell, .answerLost = true};
  });
}

}  // namespace tokendesk
