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

QUrl projectTokensUrl(const QUrl& base, const QString& projectId) {
  return endpoint(base, {"v1", "organization", "project", projectId, "tokens"});
}

QUrl tokensUrl(const QUrl& base, TokenScope scope) {
  return endpoint(base, {"v2", ownerOf(scope), "tokens"});
}

QUrl tokenUrl(const QUrl& base, const TokenRef& token) {
  return endpoint(base, {"v2", ownerOf(token.scope), "tokens", QUtf8StringView(token.id.reveal())});
}

}  // namespace tokendesk::geai
