#pragma once

#include "geai/geai_platform.h"
#include "platform_calls.h"

namespace tokendesk::geai {

/// Whose tokens those of `project` are.
inline TokenOwner tokensOf(const Project& project) {
  return {.scope = TokenScope::Project, .id = project.id, .name = project.name};
}

/// The operations on projects and what belongs to them. Those on its data are for the project "mine".
inline QList<PlatformCall> geaiProjectCalls() {
  constexpr const char* one = R"({"projectId":"p","projectName":"P"})";
  const ProjectAccess mine{.projectId = QStringLiteral("mine")};
  return {platformCall("a project", false, one,
                       [](auto& platform, const auto& options) {
                         return platform.projectPlatform()->getProject(QStringLiteral("p"), options);
                       }),
          platformCall("create a project", true, one,
                       [](auto& platform, const auto& options) {
                         return platform.projectPlatform()->createProject(
                             {.name = QStringLiteral("P"), .administratorEmail = QStringLiteral("a@b")},
                             options);
                       }),
          platformCall("update a project", true, one,
                       [](auto& platform, const auto& options) {
                         return platform.projectPlatform()->updateProject(
                             QStringLiteral("p"), {.name = QStringLiteral("P")}, options);
                       }),
          platformCall("delete a project", true, "{}",
                       [](auto& platform, const auto& options) {
                         return platform.projectPlatform()->deleteProject(QStringLiteral("p"), options);
                       }),
          platformCall("assistants", false, R"({"assistants":[]})",
                       [mine](auto& platform, const auto& options) {
                         return platform.projectPlatform()->listAssistants(mine, options);
                       }),
          platformCall("requests", false, R"({"items":[]})", [mine](auto& platform, const auto& options) {
            return platform.projectPlatform()->listRequests(mine, {}, {.count = 10}, options);
          })};
}

/// Every operation, those on tokens in both scopes. Project tokens are created in the project "other".
inline QList<PlatformCall> geaiCalls() {
  using enum TokenScope;
  constexpr const char* one = R"({"id":"a_1","name":"billing","status":"Active"})";
  const auto ref = [](TokenScope scope) { return TokenRef{.id = Secret("a_1"), .scope = scope}; };
  const auto draft = [](TokenScope scope) {
    return TokenDraft{.name = QStringLiteral("x"),
                      .scope = scope,
                      .ownerId = scope == Project ? QStringLiteral("other") : QString()};
  };
  QList<PlatformCall> calls{
      platformCall("validate", false, R"({"organizationId":"o"})",
                   [](auto& platform, const auto& options) { return platform.validate(options); }),
      platformCall("projects", false, R"({"projects":[]})",
                   [](auto& platform, const auto& options) { return platform.listProjects(options); }),
      platformCall("organization tokens", false, R"({"tokens":[]})",
                   [](auto& platform, const auto& options) { return platform.listTokens({}, options); }),
      platformCall("project tokens", false, R"({"tokens":[]})", [](auto& platform, const auto& options) {
        return platform.listTokens(
            {.scope = Project, .id = QStringLiteral("other"), .name = QStringLiteral("Other")}, options);
      })};
  calls += geaiProjectCalls();
  for (const TokenScope scope : {Organization, Project}) {
    const bool ofProject = scope == Project;
    calls << platformCall(
                 ofProject ? "get, project" : "get", false, one,
                 [=](auto& platform, const auto& options) { return platform.getToken(ref(scope), options); })
          << platformCall(ofProject ? "create, project" : "create", true, one,
                          [=](auto& platform, const auto& options) {
                            return platform.createToken(draft(scope), options);
                          })
          << platformCall(ofProject ? "update, project" : "update", true, "[]",
                          [=](auto& platform, const auto& options) {
                            return platform.updateToken(ref(scope), {.status = TokenStatus::Blocked},
                                                        options);
                          })
          << platformCall(ofProject ? "delete, project" : "delete", true, "{}",
                          [=](auto& platform, const auto& options) {
                            return platform.deleteToken(ref(scope), options);
                          });
  }
  return calls;
}

}  // namespace tokendesk::geai
