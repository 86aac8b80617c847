#pragma once

#include "project_platform.h"
#include "scripted_calls.h"

namespace tokendesk {

/// What a platform can do with projects, with answers that the test gives, call by call.
class FakeProjects : public ProjectPlatform {
 public:
  struct Update {
    QString projectId;
    ProjectTexts texts;
  };
  struct RequestList {
    ProjectAccess access;
    RequestQuery query;
    RequestWindow window;
  };

  ScriptedCalls<QString, ProjectDetails> reads;  ///< by id, as the removals
  ScriptedCalls<ProjectDraft, CreatedProject> creates;
  ScriptedCalls<Update, void> updates;
  ScriptedCalls<QString, void> removals;
  ScriptedCalls<ProjectAccess, Assistants> assistantLists;
  ScriptedCalls<RequestList, LoggedRequests> requestLists;

  Job<ProjectDetails> getProject(const QString& projectId, const CallOptions& options) override {
    return reads.start(projectId, options);
  }
  Job<CreatedProject> createProject(const ProjectDraft& draft, const CallOptions& options) override {
    return creates.start(draft, options);
  }
  Job<void> updateProject(const QString& projectId, const ProjectTexts& texts,
                          const CallOptions& options) override {
    return updates.start({projectId, texts}, options);
  }
  Job<void> deleteProject(const QString& projectId, const CallOptions& options) override {
    return removals.start(projectId, options);
  }
  Job<Assistants> listAssistants(const ProjectAccess& access, const CallOptions& options) override {
    return assistantLists.start(access, options);
  }
  Job<LoggedRequests> listRequests(const ProjectAccess& access, const RequestQuery& query,
                                   const RequestWindow& window, const CallOptions& options) override {
    return requestLists.start({access, query, window}, options);
  }
};

}  // namespace tokendesk
