#include "geai_codec.h"

#include "geai_errors.h"
#include "network_error.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace tokendesk::geai {

using namespace Qt::StringLiterals;

namespace {

std::unexpected<ApiError> foreign(const HttpAnswer& answer) {
  return std::unexpected(errorOf(ApiErrorKind::BadAnswer, answer.status));
}

std::unexpected<ApiError> unreadable(const HttpAnswer& answer) {
  return std::unexpected(unreadableAnswer(answer.status));
}

/// The document of a successful answer.
Outcome<QJsonDocument> parse(const HttpAnswer& answer) {
  QJsonDocument document = QJsonDocument::fromJson(answer.body);
  if (const auto error = errorIn(answer, document)) return std::unexpected(*error);
  if (document.isNull()) return std::unexpected(noDocument(answer));
  return document;
}

/// "2024-07-22T18:37:32.341" has no zone and means UTC.
QDateTime parseTimestamp(const QJsonValue& value) {
  QDateTime time = QDateTime::fromString(value.toString(), Qt::ISODateWithMs);
  if (time.timeSpec() == Qt::LocalTime) time.setTimeSpec(Qt::UTC);
  return time.toUTC();
}

/// Nothing where a required field is missing or of a wrong type.
std::optional<ApiToken> readToken(const QJsonValue& value, const ApiToken& known) {
  const QString id = value[u"id"].toString();
  const QString name = value[u"name"].toString();
  if (id.isEmpty() || name.isEmpty()) return std::nullopt;

  ApiToken token = known;
  token.id = Secret::fromText(id);
  token.name = name;
  if (value[u"description"].isString()) token.description = value[u"description"].toString();
  if (value[u"status"].isString()) token.status = parseTokenStatus(value[u"status"].toString());
  if (value[u"timestamp"].isString()) token.created = parseTimestamp(value[u"timestamp"]);
  return token;
}

/// The messages of a change, which are the whole body or stand beside other fields, without the good news.
QJsonArray errorsAmong(const QJsonDocument& document) {
  QJsonArray errors;
  const QJsonArray messages = document.isArray() ? document.array() : document[u"messages"].toArray();
  for (const QJsonValue message : messages) {
    if (message[u"type"].toString().compare(u"Error", Qt::CaseInsensitive) == 0) errors.append(message);
  }
  return errors;
}

QByteArray toJson(const QJsonObject& object) {
  return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

QString wordOf(TokenStatus status) {
  return status == TokenStatus::Blocked ? u"blocked"_s : u"active"_s;
}

}  // namespace

Outcome<ApiTokens> decodeTokens(const HttpAnswer& answer, const Project* project) {
  const auto document = parse(answer);
  if (!document) return std::unexpected(document.error());
  const QJsonValue list = (*document)[u"tokens"];
  if (!list.isArray()) return foreign(answer);

  ApiToken known;
  if (project != nullptr) {
    known.scope = TokenScope::Project;
    known.projectId = project->id;
    known.projectName = project->name;
  }
  const QJsonArray entries = list.toArray();
  ApiTokens tokens;
  tokens.reserve(static_cast<size_t>(entries.size()));
  for (const QJsonValue entry : entries) {
    auto token = readToken(entry, known);
    if (!token) return unreadable(answer);
    tokens.push_back(std::move(*token));
  }
  return tokens;
}

Outcome<ApiToken> decodeToken(const HttpAnswer& answer, const ApiToken& known) {
  const auto document = parse(answer);
  if (!document) return std::unexpected(document.error());
  auto token = readToken(document->object(), known);
  if (!token) return unreadable(answer);
  return *token;
}

Outcome<Projects> decodeProjects(const HttpAnswer& answer) {
  const auto document = parse(answer);
  if (!document) return std::unexpected(document.error());
  const QJsonValue list = (*document)[u"projects"];
  if (!list.isArray()) return foreign(answer);

  Projects projects;
  const QJsonArray entries = list.toArray();
  for (const QJsonValue entry : entries) {
    Project project{.id = entry[u"projectId"].toString(),
                    .name = entry[u"projectName"].toString(),
                    .description = entry[u"projectDescription"].toString(),
                    .active = entry[u"projectActive"].toBool(true)};
    if (project.id.isEmpty() || project.name.isEmpty()) return unreadable(answer);
    projects.push_back(std::move(project));
  }
  return projects;
}

Outcome<CredentialFacts> decodeFacts(const HttpAnswer& answer) {
  const auto document = parse(answer);
  if (!document) return std::unexpected(document.error());
  const QJsonObject object = document->object();
  CredentialFacts facts{.organizationId = object[u"organizationId"].toString(),
                        .organizationName = object[u"organizationName"].toString(),
                        .projectId = object[u"projectId"].toString(),
                        .projectName = object[u"projectName"].toString()};
  if (facts.organizationId.isEmpty()) return foreign(answer);
  return facts;
}

Outcome<void> decodeDone(const HttpAnswer& answer) {
  const QJsonDocument document = QJsonDocument::fromJson(answer.body);
  if (const auto error = errorIn(answer, document)) return std::unexpected(*error);
  const TextMask mask = maskFor({answer.bearer});
  if (const auto error = readErrors(errorsAmong(document), answer.status, mask))
    return std::unexpected(*error);
  if (document.isNull() && !answer.body.trimmed().isEmpty()) return std::unexpected(noDocument(answer));
  return {};
}

QByteArray encodeDraft(const TokenDraft& draft) {
  QJsonObject object{{u"name"_s, draft.name.trimmed()}};
  if (!draft.description.isEmpty()) object[u"description"_s] = draft.description;
  return toJson(object);
}

QByteArray encodeChange(const TokenChange& change) {
  QJsonObject object;
  if (change.name) object[u"name"_s] = *change.name;
  if (change.description) object[u"description"_s] = *change.description;
  if (change.status) object[u"status"_s] = wordOf(*change.status);
  return toJson(object);
}

}  // namespace tokendesk::geai
