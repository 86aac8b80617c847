#pragma once

#include "geai_transport.h"

namespace tokendesk::geai {

/// GEAI's projects, their assistants and their requests.
class GeaiProjects : public ProjectPlatform {
 public:
  /// `transport` outlives it.
  GeaiProjects(GeaiTransport& transport, const QUrl& base) : transport_(transport), base_(base) {}

  Job<ProjectDetails> getProject(const QString& projectId, const CallOptions& options) override;
  Job<CreatedProject> createProject(const ProjectDraft& draft, const CallOptions& options) override;
  Job<void> updateProject(const QString& projectId, const ProjectTexts& texts,
                          const CallOptions& options) override;
  Job<void> deleteProject(const QString& projectId, const CallOptions& options) override;

  Job<Assistants> listAssistants(const ProjectAccess& access, const CallOptions& options) override;
  Job<LoggedRequests> listRequests(const ProjectAccess& access, const RequestQuery& query,
                                   const RequestWindow& window, const CallOptions& options) override;

 private:
  GeaiTransport& transport_;
  const QUrl base_;
};

}  // namespace tokendesk::geai
