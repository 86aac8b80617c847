#include "project_api.h"

#include "body_fields.h"
#include "search_profiles.h"
#include "token_answers.h"

namespace tokendesk::sandbox {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype maxEmail = 254;

ProjectRecord projectInPath(const Services& services, const ApiRequest& request) {
  const std::optional<ProjectRecord> project = services.projects.find(request.pathArguments.value(0));
  if (!project) throw Fault::projectNotFound();
  return *project;
}

QJsonObject listedProject(const ProjectRecord& project) {
  return {{u"projectActive"_s, project.active},
          {u"projectDescription"_s, project.description},
          {u"projectId"_s, project.id},
          {u"projectName"_s, project.name},
          {u"projectStatus"_s, project.status}};
}

QJsonObject singleProject(const Services& services, const ProjectRecord& project) {
  QJsonObject object = listedProject(project);
  object[u"organizationId"_s] = services.organization.id;
  object[u"organizationName"_s] = services.organization.name;
  object[u"searchProfiles"_s] = searchProfilesOf(project);
  return object;
}

void requireAdministrator(const BodyFields& fields) {
  const QString field = u"administratorUserEmail"_s;
  const QString email = fields.text(field, maxEmail).value_or(QString()).trimmed();
  if (email.isEmpty()) throw Fault::required(field);
  const qsizetype at = email.indexOf(u'@');
  if (at < 1 || at == email.size() - 1) throw Fault::wrongPattern(field);
}

}  // namespace

Answer listProjects(Services& services, const ApiRequest& request, const Caller&) {
  const bool full = request.wantsFullDetail();
  const QString name = request.parameter(u"name"_s);
  const QList<ProjectRecord> projects = services.projects.list();
  QJsonArray array;
  for (const ProjectRecord& project : projects) {
    const bool wanted = (full || project.active) && (name.isEmpty() || project.name == name);
    if (wanted) array.append(listedProject(project));
  }
  return success(QJsonObject{{u"projects"_s, array}});
}

Answer getProject(Services& services, const ApiRequest& request, const Caller&) {
  return success(singleProject(services, projectInPath(services, request)));
}

Answer createProject(Services& services, const ApiRequest& request, const Caller&) {
  const BodyFields fields(request.body);
  const QString name = fields.name();
  requireAdministrator(fields);
  const QString description = fields.description().value_or(QString());
  (void)fields.object(u"usageLimit"_s);  // the sandbox has no quotas, but a client's mistake should show
  if (services.projects.findByName(name)) throw Fault::projectNameExists();

  const ProjectRecord project = services.projects.create({.name = name, .description = description});
  const TokenRecord token =
      services.tokens.create(project.id, u"default"_s, u"Default for Project ApiToken"_s);
  QJsonObject object = singleProject(services, project);
  object[u"tokens"_s] = listedTokens({token});
  return success(object);
}

Answer updateProject(Services& services, const ApiRequest& request, const Caller&) {
  ProjectRecord project = projectInPath(services, request);
  const BodyFields fields(request.body);
  project.name = fields.name();
  project.description = fields.description().value_or(project.description);
  const std::optional<ProjectRecord> sameName = services.projects.findByName(project.name);
  if (sameName && sameName->id != project.id) throw Fault::projectNameExists();
  services.projects.update(project);
  return success(singleProject(services, project));
}

Answer deleteProject(Services& services, const ApiRequest& request, const Caller&) {
  services.projects.remove(projectInPath(services, request).id);
  return success(QJsonObject());
}

Answer listProjectTokens(Services& services, const ApiRequest& request, const Caller&) {
  const ProjectRecord project = projectInPath(services, request);
  return success(QJsonObject{{u"tokens"_s, listedTokens(services.tokens.list(project.id))}});
}

}  // namespace tokendesk::sandbox
