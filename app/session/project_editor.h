#pragma once

#include "project_platform.h"

#include <QObject>

#include <functional>
#include <memory>

namespace tokendesk {

class TokenPlatform;

/// What became of the creation of a project.
struct ProjectCreation {
  enum class Verdict {
    Created,     ///< `created` is there
    NotCreated,  ///< the answer was lost, and the list read afterwards doesn't have it
    CannotTell,  ///< the answer was lost, and the list couldn't be read, or was read too early
  };
  Verdict verdict = Verdict::Created;
  bool answerLost = false;      ///< the verdict comes from reading the list; nobody saw the project's tokens
  CreatedProject created = {};  ///< with Created
};

/// Gives the options for reading the list after a lost answer, which is cancelled on its own.
using ProjectFollowUp = std::function<CallOptions()>;

/// What became of an update.
struct ProjectUpdate {
  /// The project isn't any more as the user saw it, but as this; nothing was sent.
  std::optional<Project> changedMeanwhile = std::nullopt;
};

/// Changes projects. Each call sends its change at most once; where an answer is lost, it finds out by
/// reading what became of it, or says that it can't tell (OutcomeUnknown).
///
/// Lives on the interface thread and outlives its jobs; the platforms outlive it. Jobs go on when whoever
/// started them is gone.
class ProjectEditor : public QObject {
  Q_OBJECT

 public:
  /// `tokens` lists the projects.
  ProjectEditor(ProjectPlatform& projects, TokenPlatform& tokens, QObject* parent = nullptr);

  /// `before` are the projects listed so far, to tell a new one from an old one of its name if the answer is
  /// lost; may be null where they are unknown. `options` are for the creation itself. Reading what became of
  /// it goes on where nobody asks it to stop; without `followUp` nobody can.
  Job<ProjectCreation> create(const ProjectDraft& draft, const std::shared_ptr<const Projects>& before,
                              const CallOptions& options, const ProjectFollowUp& followUp = {});
  Job<ProjectDetails> read(const QString& projectId, const CallOptions& options);
  /// Reads the project first, and writes nothing where it isn't as `seen` any more. Fails as the reading does
  /// where that fails; nothing was sent then either. `sending` is called right before the change is sent.
  Job<ProjectUpdate> update(const Project& seen, const ProjectTexts& texts, const CallOptions& options,
                            const std::function<void()>& sending = {});
  Job<void> remove(const QString& projectId, const CallOptions& options);

  /// Whether a change is under way, of which nobody will hear when this goes.
  [[nodiscard]] bool isChanging() const { return changing_ > 0; }

 signals:
  /// This project changed, or may have changed; empty where it may have been created.
  void changed(const QString& projectId);

 private:
  Job<ProjectCreation> lookForCreated(const ProjectDraft& draft,
                                      const std::shared_ptr<const Projects>& before, bool mayStillHappen,
                                      const CallOptions& options);
  Job<void> write(const Project& seen, const ProjectTexts& texts, const CallOptions& options);

  template <class T>
  Job<T> counted(Job<T> change);

  ProjectPlatform& projects_;
  TokenPlatform& tokens_;
  int changing_ = 0;
};

/// What a list read after a lost answer tells of the creation of `draft`: the platform has one project of a
/// name. Where the creation may still happen, a list without it proves nothing.
ProjectCreation judgeLostCreation(const ProjectDraft& draft, const Projects* before, const Projects& after,
                                  bool mayStillHappen);

}  // namespace tokendesk
