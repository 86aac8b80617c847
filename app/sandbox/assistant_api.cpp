#include "assistant_api.h"

#include "assistant_catalogue.h"

namespace tokendesk::sandbox {

using namespace Qt::StringLiterals;

namespace {

QJsonObject revision(const Assistant& assistant) {
  return {{u"metadata"_s, QJsonArray()},
          {u"modelId"_s, assistant.model},
          {u"modelName"_s, assistant.model},
          {u"prompt"_s, assistant.prompt},
          {u"providerName"_s, assistant.provider},
          {u"revisionDescription"_s, u"First revision"_s},
          {u"revisionId"_s, 1},
          {u"revisionName"_s, u"1"_s},
          {u"timestamp"_s, assistant.timestamp}};
}

QJsonObject intent(const Assistant& assistant) {
  return {{u"assistantIntentDefaultRevision"_s, 1},
          {u"assistantIntentDescription"_s, assistant.description},
          {u"assistantIntentId"_s, assistant.id + u"-1"_s},
          {u"assistantIntentName"_s, assistant.intent},
          {u"revisions"_s, QJsonArray{revision(assistant)}}};
}

}  // namespace

Answer listAssistants(Services& services, const ApiRequest& request, const Caller& caller) {
  const bool full = request.wantsFullDetail();
  const std::optional<ProjectRecord> project = services.projects.find(caller.project);
  if (!project) throw Fault::projectNotFound();
  const QList<Assistant> assistants = assistantsOf(project->id);
  QJsonArray array;
  for (const Assistant& assistant : assistants) {
    QJsonObject object{{u"assistantId"_s, assistant.id}, {u"assistantName"_s, assistant.name}};
    if (full) object[u"intents"_s] = QJsonArray{intent(assistant)};
    array.append(object);
  }
  return success(QJsonObject{
      {u"assistants"_s, array}, {u"projectId"_s, project->id}, {u"projectName"_s, project->name}});
}

}  // namespace tokendesk::sandbox
