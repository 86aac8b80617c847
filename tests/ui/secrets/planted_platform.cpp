#include "planted_platform.h"

#include <QHttpServerResponder>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTcpServer>

#include <algorithm>
#include <memory>

namespace tokendesk {

using namespace Qt::StringLiterals;

namespace {

using Method = QHttpServerRequest::Method;

QByteArray bytesOf(const QJsonObject& object) {
  return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

QJsonObject projectOf(const QString& name) {
  return {{u"projectId"_s, name}, {u"projectName"_s, name}, {u"projectActive"_s, true}};
}

QJsonArray assistants() {
  const QJsonObject revision{{u"revisionId"_s, 1}, {u"revisionName"_s, u"1"_s}, {u"prompt"_s, u"Sort it."_s}};
  const QJsonObject intent{{u"assistantIntentId"_s, u"i"_s},
                           {u"assistantIntentName"_s, u"Classify"_s},
                           {u"revisions"_s, QJsonArray{revision}}};
  return {QJsonObject{
      {u"assistantId"_s, u"a"_s}, {u"assistantName"_s, u"Triage"_s}, {u"intents"_s, QJsonArray{intent}}}};
}

QJsonArray requests() {
  return {QJsonObject{{u"assistant"_s, u"Triage"_s},
                      {u"timestamp"_s, u"2026-09-30T10:00:00"_s},
                      {u"status"_s, u"Succeeded"_s},
                      {u"output"_s, u"Billing"_s}}};
}

}  // namespace

PlantedPlatform::PlantedPlatform(PlantedSecrets& secrets) : secrets_(secrets), account_(secrets) {
  server_.setMissingHandler([this](const QHttpServerRequest& request, QHttpServerResponder&& responder) {
    const Answer reply = answer(request);
    responder.write(reply.body, "application/json", QHttpServerResponder::StatusCode(reply.status));
  });
  auto listener = std::make_unique<QTcpServer>();
  if (!listener->listen(QHostAddress::LocalHost)) qFatal("The platform can't listen.");
  port_ = listener->serverPort();
  server_.bind(listener.release());
}

QUrl PlantedPlatform::url() const {
  return QUrl(u"http://127.0.0.1:%1"_s.arg(port_));
}

void PlantedPlatform::addOrganizationToken(const QString& name) {
  tokens_ << Token{.id = secrets_.plant(name), .name = name, .project = {}};
}

void PlantedPlatform::addProjectToken(const QString& name, const QString& project) {
  if (!projects_.contains(project)) projects_ << project;
  tokens_ << Token{.id = secrets_.plant(name), .name = name, .project = project};
}

void PlantedPlatform::describe(const QString& name, const QString& description) {
  for (Token& token : tokens_) {
    if (token.name == name) token.description = description;
  }
}

PlantedPlatform::Answer PlantedPlatform::answer(const QHttpServerRequest& request) {
  if (const auto failure = failureOf(request)) return failed(*failure, request);
  const QStringList path = request.url().path().split(u'/', Qt::SkipEmptyParts);
  const QJsonObject body = QJsonDocument::fromJson(request.body()).object();
  if (path.first() == u"api") return {.body = bytesOf(account_.answer(request))};
  if (path.last() == u"access_token") return granted();
  if (path.last() == u"validate")
    return {.body = bytesOf({{u"organizationId"_s, u"o"_s}, {u"organizationName"_s, u"Training"_s}})};
  if (path.last() == u"projects") return projects();
  if (path.value(2) == u"project") return ofProject(request, path);
  if (path.last() == u"assistants") return forProject(request, {{u"assistants"_s, assistants()}});
  if (path.last() == u"export") return forProject(request, {{u"items"_s, requests()}});
  if (path.last() == u"tokens" && request.method() == Method::Get) return listed({});
  if (path.last() == u"tokens") return created(body, QString::fromUtf8(request.value("project-id")));

  Token* token = find(path.last());
  if (!token) return {.status = 404};
  switch (request.method()) {
    case Method::Put: return changed(*token, body);
    case Method::Delete: return changed(*token, {{u"status"_s, u"Revoked"_s}});
    default: return {.body = bytesOf(toJson(*token))};
  }
}

PlantedPlatform::Answer PlantedPlatform::granted() {
  return {.body = bytesOf({{u"access_token"_s, QString::fromUtf8(secrets_.plant(u"access"_s).reveal())},
                           {u"refresh_token"_s, QString::fromUtf8(secrets_.plant(u"refresh"_s).reveal())},
                           {u"token_type"_s, u"Bearer"_s},
                           {u"expires_in"_s, 3600}})};
}

std::optional<PlantedPlatform::Failure> PlantedPlatform::failureOf(const QHttpServerRequest& request) const {
  const auto fits = [&request](const Failure& failure) {
    return failure.method == request.method() && request.url().path().contains(failure.path);
  };
  const auto found = std::find_if(failures_.begin(), failures_.end(), fits);
  return found == failures_.end() ? std::nullopt : std::optional(*found);
}

PlantedPlatform::Answer PlantedPlatform::failed(const Failure& failure,
                                                const QHttpServerRequest& request) const {
  QString words =
      u"%1 ApiToken \"%2\" at %3: %4"_s.arg(failure.words, QString::fromUtf8(request.value("Authorization")),
                                            request.url().path(), QString::fromUtf8(request.body()));
  for (const Token& token : tokens_) words += u' ' + QString::fromUtf8(token.id.reveal());
  switch (failure.form) {
    case Form::Errors: {
      if (request.url().path().startsWith("/api/"_L1)) {
        const QJsonObject error{{u"code"_s, QString::number(failure.code)}, {u"message"_s, words.trimmed()}};
        return {failure.status, bytesOf({{u"error"_s, error}})};
      }
      const QJsonObject error{{u"id"_s, failure.code}, {u"description"_s, words.trimmed()}};
      return {failure.status, bytesOf({{u"errors"_s, QJsonArray{error}}})};
    }
    case Form::Page: return {failure.status, "<html><body>" + words.toUtf8() + "</body></html>"};
    case Form::HalfOfAList: {
      const QByteArray whole = listed({}).body;
      return {failure.status, whole.first(whole.size() - 2)};
    }
  }
  Q_UNREACHABLE();
}

PlantedPlatform::Answer PlantedPlatform::listed(const QString& project) const {
  QJsonArray list;
  for (const Token& token : tokens_) {
    if (token.project == project) list << toJson(token);
  }
  return {.body = bytesOf({{u"tokens"_s, list}})};
}

PlantedPlatform::Answer PlantedPlatform::projects() const {
  QJsonArray list;
  for (const QString& name : projects_) list << projectOf(name);
  return {.body = bytesOf({{u"projects"_s, list}})};
}

PlantedPlatform::Answer PlantedPlatform::ofProject(const QHttpServerRequest& request,
                                                   const QStringList& path) {
  if (path.last() == u"tokens") return listed(path[3]);
  const QJsonObject body = QJsonDocument::fromJson(request.body()).object();
  switch (request.method()) {
    case Method::Post: return createdProject(body[u"name"].toString());
    case Method::Delete: projects_.removeAll(path.last()); return {.body = "{}"};
    default: return {.body = bytesOf(projectOf(path.last()))};
  }
}

PlantedPlatform::Answer PlantedPlatform::createdProject(const QString& name) {
  QJsonObject project = projectOf(name);
  QJsonArray tokens;
  for (const QString& token : {u"default"_s, u"second"_s}) {
    addProjectToken(token, name);
    tokens << toJson(tokens_.constLast());
  }
  project[u"tokens"_s] = tokens;
  return {.body = bytesOf(project)};
}

PlantedPlatform::Answer PlantedPlatform::forProject(const QHttpServerRequest& request,
                                                    const QJsonObject& content) const {
  const QByteArray bearer = request.value("Authorization").mid(7);
  const bool isProjects = std::any_of(tokens_.begin(), tokens_.end(), [&bearer](const Token& token) {
    return !token.project.isEmpty() && token.id == Secret(bearer);
  });
  if (isProjects) return {.body = bytesOf(content)};
  return failed({.status = 403, .code = 7, .words = u"out of scope"_s}, request);
}

PlantedPlatform::Answer PlantedPlatform::created(const QJsonObject& draft, const QString& project) {
  const QString name = draft[u"name"].toString();
  tokens_ << Token{.id = secrets_.plant(name), .name = name, .project = project};
  return {.body = bytesOf(toJson(tokens_.constLast()))};
}

PlantedPlatform::Answer PlantedPlatform::changed(Token& token, const QJsonObject& change) {
  if (change.contains(u"description")) token.description = change[u"description"].toString();
  if (change.contains(u"status")) token.status = change[u"status"].toString();
  return {.body = "[]"};
}

PlantedPlatform::Token* PlantedPlatform::find(const QString& id) {
  const auto found = std::find_if(tokens_.begin(), tokens_.end(),
                                  [&id](const Token& token) { return token.id == Secret::fromText(id); });
  return found == tokens_.end() ? nullptr : &*found;
}

QJsonObject PlantedPlatform::toJson(const Token& token) {
  return {{u"id"_s, QString::fromUtf8(token.id.reveal())},
          {u"name"_s, token.name},
          {u"description"_s, token.description},
          {u"status"_s, token.status},
          {u"timestamp"_s, u"2024-07-22T18:37:32"_s}};
}

}  // namespace tokendesk
