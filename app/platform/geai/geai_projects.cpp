#include "geai_projects.h"

#include "answer_decoding.h"
#include "geai_codec.h"
#include "geai_endpoints.h"
#include "geai_project_codec.h"
#include "geai_usage_codec.h"

namespace tokendesk::geai {

Job<ProjectDetails> GeaiProjects::getProject(const QString& projectId, const CallOptions& options) {
  return decoded<ProjectDetails>(transport_.get(projectUrl(base_, projectId), options), decodeProjectDetails);
}

Job<CreatedProject> GeaiProjects::createProject(const ProjectDraft& draft, const CallOptions& options) {
  return decodedChange<CreatedProject>(
      transport_.change(Verb::Post, newProjectUrl(base_), encodeProjectDraft(draft), options),
      [draft](const HttpAnswer& answer) { return decodeCreatedProject(answer, draft); });
}

Job<void> GeaiProjects::updateProject(const QString& projectId, const ProjectTexts& texts,
                                      const CallOptions& options) {
  return decodedChange<void>(
      transport_.change(Verb::Put, projectUrl(base_, projectId), encodeProjectTexts(texts), options),
      decodeDone);
}

Job<void> GeaiProjects::deleteProject(const QString& projectId, const CallOptions& options) {
  return decodedChange<void>(transport_.change(Verb::Delete, projectUrl(base_, projectId), {}, options),
                             decodeDone);
}

Job<Assistants> GeaiProjects::listAssistants(const ProjectAccess& access, const CallOptions& options) {
  return decoded<Assistants>(transport_.getListOf(access, assistantsUrl(base_), options), decodeAssistants);
}

Job<LoggedRequests> GeaiProjects::listRequests(const ProjectAccess& access, const RequestQuery& query,
                                               const RequestWindow& window, const CallOptions& options) {
  return decoded<LoggedRequests>(transport_.getListOf(access, requestsUrl(base_, query, window), options),
                                 decodeRequests);
}

}  // namespace tokendesk::geai
