#include "geai_project_answers.h"
#include "geai_project_windows.h"
#include "project_platform.h"
#include "request_to.h"

namespace tokendesk {

using namespace Qt::StringLiterals;

namespace {

using geai::FirstProject;
using geai::projectAnswers;

constexpr auto firstProject = "/v1/organization/project/p1";
constexpr auto exported = "/v1/organization/request/export";

template <class Start>
auto calling(const Start& start) {
  return [start](FaultWorld& world, const CallOptions& options) {
    world.platform = world.geai();
    return endingAs(start(*world.platform, options));
  };
}

FaultedOperation listing() {
  return {.name = "GEAI, list projects",
          .isItsRequest = requestTo("GET", "/v1/organization/projects"),
          .good = projectAnswers(),
          .call = calling([](auto& platform, const auto& options) { return platform.listProjects(options); }),
          .open = geai::openProjects};
}

FaultedOperation listingAssistants() {
  return {.name = "GEAI, list assistants",
          .isItsRequest = requestTo("GET", "/v1/organization/assistants"),
          .good = projectAnswers(),
          .goodAfterDeletion = projectAnswers(FirstProject::Gone),
          .call = calling([](auto& platform, const auto& options) {
            return platform.projectPlatform()->listAssistants({.projectId = u"p1"_s}, options);
          }),
          .open = geai::openAssistants};
}

FaultedOperation listingRequests() {
  return {.name = "GEAI, list requests",
          .isItsRequest = requestTo("GET", exported, "skip=0"),
          .good = projectAnswers(),
          .goodAfterDeletion = projectAnswers(FirstProject::Gone),
          .call = calling([](auto& platform, const auto& options) {
            return platform.projectPlatform()->listRequests({.projectId = u"p1"_s}, {}, {.count = 100},
                                                            options);
          }),
          .open = geai::openRequests};
}

/// The fault hits the second part, when the file is written in part.
FaultedOperation exporting() {
  return {.name = "GEAI, export requests",
          .isItsRequest = requestTo("GET", exported, "skip=2"),
          .good = projectAnswers(),
          .goodAfterDeletion = projectAnswers(FirstProject::Gone),
          .call = calling([](auto& platform, const auto& options) {
            return platform.projectPlatform()->listRequests({.projectId = u"p1"_s}, {},
                                                            {.skip = 2, .count = 1000}, options);
          }),
          .open = geai::openExport};
}

FaultedOperation creating() {
  return {.name = "GEAI, create project",
          .isChange = true,
          .isItsRequest = requestTo("POST", "/v1/organization/project"),
          .good = projectAnswers(),
          .goodAfterwards = projectAnswers(FirstProject::Joined),
          .call = calling([](auto& platform, const auto& options) {
            return platform.projectPlatform()->createProject(
                {.name = u"Archive"_s, .administratorEmail = u"ada@example.com"_s}, options);
          }),
          .open = geai::openProjectCreation};
}

FaultedOperation updating() {
  return {.name = "GEAI, update project",
          .isChange = true,
          .isItsRequest = requestTo("PUT", firstProject),
          .good = projectAnswers(),
          .goodAfterChange = projectAnswers(FirstProject::Renamed),
          .goodAfterDeletion = projectAnswers(FirstProject::Gone),
          .goodAfterwards = projectAnswers(FirstProject::Described),
          .call = calling([](auto& platform, const auto& options) {
            return platform.projectPlatform()->updateProject(
                u"p1"_s, {.name = u"Support"_s, .description = u"Bots for customers"_s}, options);
          }),
          .open = geai::openProjectUpdate};
}

FaultedOperation deleting() {
  return {.name = "GEAI, delete project",
          .isChange = true,
          .isItsRequest = requestTo("DELETE", firstProject),
          .good = projectAnswers(),
          .goodAfterChange = projectAnswers(FirstProject::Renamed),
          .goodAfterDeletion = projectAnswers(FirstProject::Gone),
          .goodAfterwards = projectAnswers(FirstProject::Gone),
          .call = calling([](auto& platform, const auto& options) {
            return platform.projectPlatform()->deleteProject(u"p1"_s, options);
          }),
          .open = geai::openProjectDeletion};
}

}  // namespace

QList<FaultedOperation> geaiProjectOperations() {
  return {listing(), listingAssistants(), listingRequests(), exporting(), creating(), updating(), deleting()};
}

}  // namespace tokendesk
