#include "assistant_api.h"

#include "assistant_catalogue.h"

namespace tokendesk::sandbox {

using namespace Qt::StringLiterals;

namespace {

QJsonArray describe(const QList<RevisionSetting>& settings) {
  QJsonArray array;
  for (const RevisionSetting& setting : settings) {
    array.append(
        QJsonObject{{u"key"_s, setting.key}, {u"type"_s, setting.type}, {u"value"_s, setting.value}});
  }
  return array;
}

QJsonObject describe(const AssistantRevision& revision) {
  return {{u"metadata"_s, describe(revision.settings)},
          {u"modelId"_s, revision.model},
          {u"modelName"_s, revision.modelName},
          {u"prompt"_s, revision.prompt},
          {u"providerName"_s, revision.provider},
          {u"revisionDescription"_s, revision.description},
          {u"revisionId"_s, revision.id},
          {u"revisionName"_s, revision.name},
          {u"timestamp"_s, revision.timestamp}};
}

QJsonObject describe(const AssistantIntent& intent) {
  QJsonArray revisions;
  for (const AssistantRevision& revision : intent.revisions) revisions.append(describe(revision));
  return {{u"assistantIntentDefaultRevision"_s, intent.defaultRevision},
          {u"assistantIntentDescription"_s, intent.description},
          {u"assistantIntentId"_s, intent.id},
          {u"assistantIntentName"_s, intent.name},
          {u"revisions"_s, revisions}};
}

QJsonObject describe(const Assistant& assistant, bool full) {
  QJsonObject object{{u"assistantId"_s, assistant.id}, {u"assistantName"_s, assistant.name}};
  if (!full) return object;
  QJsonArray intents;
  for (const AssistantIntent& intent : assistant.intents) intents.append(describe(intent));
  object[u"intents"_s] = intents;
  return object;
}

}  // namespace

Answer listAssistants(Services& services, const ApiRequest& request, const Caller& caller) {
  const bool full = request.wantsFullDetail();
  const std::optional<ProjectRecord> project = services.projects.find(caller.project);
  if (!project) throw Fault::projectNotFound();
  const QList<Assistant> assistants = project->requests ? assistantsOf(project->id) : QList<Assistant>();
  QJsonArray array;
  for (const Assistant& assistant : assistants) array.append(describe(assistant, full));
  return success(QJsonObject{
      {u"assistants"_s, array}, {u"projectId"_s, project->id}, {u"projectName"_s, project->name}});
}

}  // namespace tokendesk::sandbox
