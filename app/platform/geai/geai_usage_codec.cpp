#include "geai_usage_codec.h"

#include "geai_json.h"

namespace tokendesk::geai {

using namespace Qt::StringLiterals;

namespace {

/// The objects in `list`, each as `read` reads it; anything else is passed over.
template <class Read, class T = std::invoke_result_t<Read, const QJsonObject&>>
std::vector<T> readObjects(const QJsonValue& list, const Read& read) {
  std::vector<T> values;
  const QJsonArray entries = list.toArray();
  for (const QJsonValue entry : entries) {
    if (entry.isObject()) values.push_back(read(entry.toObject()));
  }
  return values;
}

RevisionSetting readSetting(const QJsonObject& object) {
  const QString key = textOf(object[u"key"]);
  return {.key = key.isEmpty() ? textOf(object[u"name"]) : key,
          .type = textOf(object[u"type"]),
          .value = textOf(object[u"value"])};
}

/// A list of settings, or an object with a value for each key.
std::vector<RevisionSetting> readMetadata(const QJsonValue& metadata) {
  if (!metadata.isObject()) return readObjects(metadata, readSetting);
  std::vector<RevisionSetting> settings;
  const QJsonObject object = metadata.toObject();
  for (auto entry = object.begin(); entry != object.end(); ++entry)
    settings.push_back({.key = entry.key(), .value = textOf(entry.value())});
  return settings;
}

AssistantRevision readRevision(const QJsonObject& object) {
  return {.id = idTextOf(object[u"revisionId"]),
          .name = textOf(object[u"revisionName"]),
          .description = textOf(object[u"revisionDescription"]),
          .providerName = textOf(object[u"providerName"]),
          .modelName = textOf(object[u"modelName"]),
          .modelId = idTextOf(object[u"modelId"]),
          .prompt = textOf(object[u"prompt"]),
          .created = parseTimestamp(textOf(object[u"timestamp"])),
          .metadata = readMetadata(object[u"metadata"])};
}

AssistantIntent readIntent(const QJsonObject& object) {
  return {.id = idTextOf(object[u"assistantIntentId"]),
          .name = textOf(object[u"assistantIntentName"]),
          .description = textOf(object[u"assistantIntentDescription"]),
          .defaultRevisionId = idTextOf(object[u"assistantIntentDefaultRevision"]),
          .revisions = readObjects(object[u"revisions"], readRevision)};
}

std::optional<Assistant> readAssistant(const QJsonValue& value) {
  Assistant assistant{.id = idTextOf(value[u"assistantId"]), .name = idTextOf(value[u"assistantName"])};
  if (assistant.id.isEmpty() || assistant.name.isEmpty()) return std::nullopt;
  assistant.intents = readObjects(value[u"intents"], readIntent);
  return assistant;
}

std::optional<LoggedRequest> readRequest(const QJsonValue& value) {
  const QJsonValue item = value[u"item"];
  const QJsonValue entry = item.isUndefined() ? value : item;
  if (!entry.isObject()) return std::nullopt;
  const QJsonObject object = entry.toObject();
  LoggedRequest request{.assistant = textOf(object[u"assistant"]),
                        .intent = textOf(object[u"intent"]),
                        .timestamp = textOf(object[u"timestamp"]),
                        .prompt = textOf(object[u"prompt"]),
                        .output = textOf(object[u"output"]),
                        .inputText = textOf(object[u"inputText"]),
                        .status = textOf(object[u"status"])};
  request.time = parseTimestamp(request.timestamp);
  return request;
}

}  // namespace

Outcome<Assistants> decodeAssistants(const HttpAnswer& answer) {
  return decodeList(answer, u"assistants", readAssistant);
}

Outcome<LoggedRequests> decodeRequests(const HttpAnswer& answer) {
  const auto document = parse(answer);
  if (!document) return std::unexpected(document.error());
  if (document->isArray()) return readEach(answer, document->array(), readRequest);
  const QJsonValue items = (*document)[u"items"];
  if (!items.isArray()) return foreign(answer);
  return readEach(answer, items.toArray(), readRequest);
}

}  // namespace tokendesk::geai
