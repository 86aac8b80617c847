#include "geai_endpoints.h"

#include "url_path.h"

namespace tokendesk::geai {

namespace {

const char* ownerOf(TokenScope scope) {
  return scope == TokenScope::Organization ? "organization" : "projects";
}

}  // namespace

QUrl accessTokenUrl(const QUrl& base) {
  return endpoint(base, {"oauth", "gam", "v2.0", "access_token"});
}

QUrl validateUrl(const QUrl& base) {
  return endpoint(base, {"v1", "accessControl", "apitoken", "validate"});
}

QUrl projectsUrl(const QUrl& base) {
  return endpoint(base, {"v1", "organization", "projects"}, literalQuery({{"detail", "full"}}));
}

QUrl newProjectUrl(const QUrl& base) {
  return endpoint(base, {"v1", "organization", "project"});
}

QUrl projectUrl(const QUrl& base, const QString& projectId) {
  return endpoint(base, {"v1", "organization", "project", projectId});
}

QUrl projectTokensUrl(const QUrl& base, const QString& projectId) {
  return endpoint(base, {"v1", "organization", "project", projectId, "tokens"});
}

QUrl tokensUrl(const QUrl& base, TokenScope scope) {
  return endpoint(base, {"v2", ownerOf(scope), "tokens"});
}

QUrl tokenUrl(const QUrl& base, const TokenRef& token) {
  return endpoint(base, {"v2", ownerOf(token.scope), "tokens", QUtf8StringView(token.id.reveal())});
}

QUrl assistantsUrl(const QUrl& base) {
  return endpoint(base, {"v1", "organization", "assistants"}, literalQuery({{"detail", "full"}}));
}

QUrl requestsUrl(const QUrl& base, const RequestQuery& query, const RequestWindow& window) {
  QUrlQuery items;
  if (!query.assistant.isEmpty()) addLiteral(items, "assistantName", query.assistant);
  if (!query.status.isEmpty()) addLiteral(items, "status", query.status);
  addLiteral(items, "skip", QString::number(window.skip));
  addLiteral(items, "count", QString::number(window.count));
  return endpoint(base, {"v1", "organization", "request", "export"}, items);
}

}  // namespace tokendesk::geai
