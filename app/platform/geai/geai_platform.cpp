#include "geai_platform.h"

#include "geai_codec.h"
#include "geai_copy_template.h"
#include "geai_decoding.h"
#include "geai_endpoints.h"
#include "geai_errors.h"
#include "geai_project_codec.h"

namespace tokendesk::geai {

namespace {

/// An installation without the endpoints of organization tokens is told by the answer to their list.
Outcome<ApiTokens> decodeOrganizationTokens(const HttpAnswer& answer) {
  auto tokens = decodeTokens(answer, nullptr);
  const bool lacksThem = answer.status == 404 || answer.status == 405 || answer.status == 501;
  // a project that the platform doesn't know is another matter
  if (!tokens && lacksThem && !concernsProject(tokens.error().platformCode))
    tokens = std::unexpected(ApiError{.kind = ApiErrorKind::Unsupported, .httpStatus = answer.status});
  return tokens;
}

}  // namespace

GeaiPlatform::GeaiPlatform(const PlatformAccess& access, const HttpClient::Limits& limits, QObject* parent)
    : TokenPlatform(parent),
      base_(access.baseUrl),
      transport_(access, limits),
      projects_(transport_, base_) {}

Capabilities GeaiPlatform::capabilities() const {
  return {.renamesProjectTokens = false, .createsBlockedTokens = false};
}

Job<CredentialFacts> GeaiPlatform::validate(const CallOptions& options) {
  return decoded<CredentialFacts>(transport_.get(validateUrl(base_), options), decodeFacts);
}

Job<Projects> GeaiPlatform::listProjects(const CallOptions& options) {
  return decoded<Projects>(transport_.getList(projectsUrl(base_), options), decodeProjects);
}

Job<ApiTokens> GeaiPlatform::listOrganizationTokens(const CallOptions& options) {
  return decoded<ApiTokens>(transport_.getList(tokensUrl(base_, TokenScope::Organization), options),
                            decodeOrganizationTokens);
}

Job<ApiTokens> GeaiPlatform::listProjectTokens(const Project& project, const CallOptions& options) {
  return decoded<ApiTokens>(transport_.getList(projectTokensUrl(base_, project.id), options),
                            [project](const HttpAnswer& answer) { return decodeTokens(answer, &project); });
}

Job<ApiToken> GeaiPlatform::getToken(const TokenRef& token, const CallOptions& options) {
  ApiToken known;
  known.scope = token.scope;
  known.projectId = token.projectId;
  return decoded<ApiToken>(transport_.get(tokenUrl(base_, token), options),
                           [known](const HttpAnswer& answer) { return decodeToken(answer, known); });
}

Job<ApiToken> GeaiPlatform::createToken(const TokenDraft& draft, const CallOptions& options) {
  ApiToken known;
  known.description = draft.description;
  known.scope = draft.scope;
  known.projectId = draft.projectId;
  known.projectName = draft.projectName;
  known.status = TokenStatus::Active;
  const QUrl url = tokensUrl(base_, draft.scope);
  const QByteArray json = encodeDraft(draft);
  Job<HttpAnswer> answer = draft.scope == TokenScope::Project
                               ? transport_.changeWithin(draft.projectId, Verb::Post, url, json, options)
                               : transport_.change(Verb::Post, url, json, options);
  return decodedChange<ApiToken>(
      std::move(answer), [known](const HttpAnswer& received) { return decodeToken(received, known); });
}

Job<void> GeaiPlatform::updateToken(const TokenRef& token, const TokenChange& change,
                                    const CallOptions& options) {
  return decodedChange<void>(
      transport_.change(Verb::Put, tokenUrl(base_, token), encodeChange(change), options), decodeDone);
}

Job<void> GeaiPlatform::deleteToken(const TokenRef& token, const CallOptions& options) {
  return decodedChange<void>(transport_.change(Verb::Delete, tokenUrl(base_, token), {}, options),
                             decodeDone);
}

QString GeaiPlatform::copyTemplate(const ApiToken& token, CopyFormat format) const {
  return geai::copyTemplate(base_, token, format);
}

}  // namespace tokendesk::geai
