#include "geai_project_codec.h"

#include "geai_codec.h"
#include "geai_json.h"

namespace tokendesk::geai {

using namespace Qt::StringLiterals;

namespace {

constexpr auto hiddenStatus = "2"_L1;

std::optional<Project> readProject(const QJsonValue& value) {
  const bool isHidden = textOf(value[u"projectStatus"]) == hiddenStatus;
  Project project{.id = value[u"projectId"].toString(),
                  .name = value[u"projectName"].toString(),
                  .description = value[u"projectDescription"].toString(),
                  .active = value[u"projectActive"].toBool(true) && !isHidden};
  if (project.id.isEmpty() || project.name.isEmpty()) return std::nullopt;
  return project;
}

std::vector<SearchProfile> readSearchProfiles(const QJsonArray& entries) {
  std::vector<SearchProfile> profiles;
  for (const QJsonValue entry : entries) {
    SearchProfile profile{.name = textOf(entry[u"name"]), .description = textOf(entry[u"description"])};
    if (!profile.name.isEmpty()) profiles.push_back(std::move(profile));
  }
  return profiles;
}

/// As the platform makes them: of the project, and active.
ApiTokens readDefaultTokens(const QJsonArray& entries, const Project& project) {
  ApiToken known;
  known.scope = TokenScope::Project;
  known.ownerId = project.id;
  known.ownerName = project.name;
  known.status = TokenStatus::Active;
  ApiTokens tokens;
  for (const QJsonValue entry : entries) {
    if (auto token = readToken(entry, known)) tokens.push_back(std::move(*token));
  }
  return tokens;
}

}  // namespace

Outcome<Projects> decodeProjects(const HttpAnswer& answer) {
  return decodeList(answer, u"projects", readProject);
}

Outcome<ProjectDetails> decodeProjectDetails(const HttpAnswer& answer) {
  const auto document = parse(answer);
  if (!document) return std::unexpected(document.error());
  const QJsonObject object = document->object();
  const auto project = readProject(object);
  if (!project) return unreadable(answer);
  return ProjectDetails{.project = *project,
                        .organizationId = textOf(object[u"organizationId"]),
                        .organizationName = textOf(object[u"organizationName"]),
                        .searchProfiles = readSearchProfiles(object[u"searchProfiles"].toArray())};
}

Outcome<CreatedProject> decodeCreatedProject(const HttpAnswer& answer, const ProjectDraft& draft) {
  const auto document = parse(answer);
  if (!document) return std::unexpected(document.error());
  const QJsonObject object = document->object();
  auto project = readProject(object);
  if (!project) return unreadable(answer);
  if (!object.contains(u"projectDescription")) project->description = draft.description;
  return CreatedProject{.project = *project,
                        .tokens = readDefaultTokens(object[u"tokens"].toArray(), *project)};
}

QByteArray encodeProjectDraft(const ProjectDraft& draft) {
  QJsonObject object{{u"name"_s, draft.name.trimmed()},
                     {u"administratorUserEmail"_s, draft.administratorEmail.trimmed()}};
  if (!draft.description.isEmpty()) object[u"description"_s] = draft.description;
  return toJson(object);
}

QByteArray encodeProjectTexts(const ProjectTexts& texts) {
  return toJson({{u"name"_s, texts.name.trimmed()}, {u"description"_s, texts.description}});
}

}  // namespace tokendesk::geai
