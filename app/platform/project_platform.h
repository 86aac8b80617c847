#pragma once

#include "assistant.h"
#include "job.h"
#include "logged_request.h"
#include "project.h"
#include "project_draft.h"
#include "secret.h"

namespace tokendesk {

/// A project, and with which credential its own data is read.
struct ProjectAccess {
  QString projectId;
  Secret token = {};  ///< a token of the project; empty: the connection's credential
};

/// What a platform can do with projects beside their tokens: administer them, and read what belongs to them.
/// Operations are independent of each other and may run at once; each finishes exactly once.
class ProjectPlatform {
 public:
  virtual ~ProjectPlatform() = default;

  virtual Job<ProjectDetails> getProject(const QString& projectId, const CallOptions& options) = 0;
  /// Sent at most once, as are the next two; OutcomeUnknown where the answer was lost or unreadable. Of two
  /// projects of a name the platform takes one only.
  virtual Job<CreatedProject> createProject(const ProjectDraft& draft, const CallOptions& options) = 0;
  virtual Job<void> updateProject(const QString& projectId, const ProjectTexts& texts,
                                  const CallOptions& options) = 0;
  /// Deletes the project with its tokens and its assistants. It can't be undone.
  virtual Job<void> deleteProject(const QString& projectId, const CallOptions& options) = 0;

  /// With their intents and revisions. NotPermitted where the credential isn't the project's, as with
  /// listRequests().
  virtual Job<Assistants> listAssistants(const ProjectAccess& access, const CallOptions& options) = 0;
  /// A part of the project's requests; none behind their end. There may be fewer than window.count, and more
  /// where a server doesn't know it.
  virtual Job<LoggedRequests> listRequests(const ProjectAccess& access, const RequestQuery& query,
                                           const RequestWindow& window, const CallOptions& options) = 0;

 protected:
  ProjectPlatform() = default;
  Q_DISABLE_COPY_MOVE(ProjectPlatform)
};

}  // namespace tokendesk
