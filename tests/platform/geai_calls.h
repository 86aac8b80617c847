#pragma once

#include "geai/geai_platform.h"

#include <QTest>

#include <functional>
#include <optional>

namespace tokendesk::geai {

/// The error that a call ended in; none where it succeeded.
using CallEnd = QFuture<std::optional<ApiError>>;

/// An operation, for tests that hold for all of them.
struct GeaiCall {
  const char* name = "";
  bool isChange = false;
  QByteArray reply = {};  ///< the body of an answer with which it succeeds
  std::function<CallEnd(GeaiPlatform&, const CallOptions&)> start = {};
};

template <class T>
CallEnd endingAs(Job<T> job) {
  return job.then(
      [](const Outcome<T>& outcome) { return outcome ? std::nullopt : std::optional(outcome.error()); });
}

template <class Start>
GeaiCall geaiCall(const char* name, bool isChange, const char* reply, const Start& start) {
  return {.name = name,
          .isChange = isChange,
          .reply = reply,
          .start = [start](GeaiPlatform& platform, const CallOptions& options) {
            return endingAs(start(platform, options));
          }};
}

/// The operations on projects and what belongs to them. Those on its data are for the project "mine".
inline QList<GeaiCall> geaiProjectCalls() {
  constexpr const char* one = R"({"projectId":"p","projectName":"P"})";
  const ProjectAccess mine{.projectId = QStringLiteral("mine")};
  return {geaiCall("a project", false, one,
                   [](auto& platform, const auto& options) {
                     return platform.projectPlatform()->getProject(QStringLiteral("p"), options);
                   }),
          geaiCall("create a project", true, one,
                   [](auto& platform, const auto& options) {
                     return platform.projectPlatform()->createProject(
                         {.name = QStringLiteral("P"), .administratorEmail = QStringLiteral("a@b")}, options);
                   }),
          geaiCall("update a project", true, one,
                   [](auto& platform, const auto& options) {
                     return platform.projectPlatform()->updateProject(QStringLiteral("p"),
                                                                      {.name = QStringLiteral("P")}, options);
                   }),
          geaiCall("delete a project", true, "{}",
                   [](auto& platform, const auto& options) {
                     return platform.projectPlatform()->deleteProject(QStringLiteral("p"), options);
                   }),
          geaiCall("assistants", false, R"({"assistants":[]})",
                   [mine](auto& platform, const auto& options) {
                     return platform.projectPlatform()->listAssistants(mine, options);
                   }),
          geaiCall("requests", false, R"({"items":[]})", [mine](auto& platform, const auto& options) {
            return platform.projectPlatform()->listRequests(mine, {}, {.count = 10}, options);
          })};
}

/// Every operation, those on tokens in both scopes. Project tokens are created in the project "other".
inline QList<GeaiCall> geaiCalls() {
  using enum TokenScope;
  constexpr const char* one = R"({"id":"a_1","name":"billing","status":"Active"})";
  const auto ref = [](TokenScope scope) { return TokenRef{.id = Secret("a_1"), .scope = scope}; };
  const auto draft = [](TokenScope scope) {
    return TokenDraft{.name = QStringLiteral("x"),
                      .scope = scope,
                      .projectId = scope == Project ? QStringLiteral("other") : QString()};
  };
  QList<GeaiCall> calls{
      geaiCall("validate", false, R"({"organizationId":"o"})",
               [](auto& platform, const auto& options) { return platform.validate(options); }),
      geaiCall("projects", false, R"({"projects":[]})",
               [](auto& platform, const auto& options) { return platform.listProjects(options); }),
      geaiCall("organization tokens", false, R"({"tokens":[]})",
               [](auto& platform, const auto& options) { return platform.listOrganizationTokens(options); }),
      geaiCall("project tokens", false, R"({"tokens":[]})", [](auto& platform, const auto& options) {
        return platform.listProjectTokens({.id = QStringLiteral("other"), .name = QStringLiteral("Other")},
                                          options);
      })};
  calls += geaiProjectCalls();
  for (const TokenScope scope : {Organization, Project}) {
    const bool ofProject = scope == Project;
    calls << geaiCall(
                 ofProject ? "get, project" : "get", false, one,
                 [=](auto& platform, const auto& options) { return platform.getToken(ref(scope), options); })
          << geaiCall(ofProject ? "create, project" : "create", true, one,
                      [=](auto& platform, const auto& options) {
                        return platform.createToken(draft(scope), options);
                      })
          << geaiCall(ofProject ? "update, project" : "update", true, "[]",
                      [=](auto& platform, const auto& options) {
                        return platform.updateToken(ref(scope), {.status = TokenStatus::Blocked}, options);
                      })
          << geaiCall(ofProject ? "delete, project" : "delete", true, "{}",
                      [=](auto& platform, const auto& options) {
                        return platform.deleteToken(ref(scope), options);
                      });
  }
  return calls;
}

/// The error that `call` ended in; fails the test where it doesn't end.
inline std::optional<ApiError> endOf(const CallEnd& call) {
  if (QTest::qWaitFor([&call] { return call.isFinished(); }, 20'000)) return call.result();
  QTest::qFail("The call doesn't end.", __FILE__, __LINE__);
  return std::nullopt;
}

/// The kind of that error, -1 for a success.
inline int kindOf(const CallEnd& call) {
  const auto error = endOf(call);
  return error ? int(error->kind) : -1;
}

}  // namespace tokendesk::geai

Q_DECLARE_METATYPE(tokendesk::geai::GeaiCall)
