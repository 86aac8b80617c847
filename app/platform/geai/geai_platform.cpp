#include "geai_platform.h"

#include "answer_decoding.h"
#include "geai_codec.h"
#include "geai_copy_template.h"
#include "geai_endpoints.h"
#include "geai_errors.h"
#include "geai_kind.h"
#include "geai_project_codec.h"
#include "network_error.h"

namespace tokendesk::geai {

namespace {

/// An installation without the endpoints of organization tokens is told by the answer to their list.
Outcome<ApiTokens> decodeOrganizationTokens(const HttpAnswer& answer) {
  auto tokens = decodeTokens(answer, {});
  const bool lacksThem = answer.status == 404 || answer.status == 405 || answer.status == 501;
  // a project that the platform doesn't know is another matter
  if (!tokens && lacksThem && tokens.error().concern != ErrorConcern::Project)
    tokens = std::unexpected(ApiError{.kind = ApiErrorKind::Unsupported, .httpStatus = answer.status});
  return tokens;
}

}  // namespace

GeaiPlatform::GeaiPlatform(const PlatformAccess& access, const HttpClient::Limits& limits, QObject* parent)
    : TokenPlatform(parent),
      base_(access.baseUrl),
      transport_(access, limits),
      projects_(transport_, base_) {}

QString GeaiPlatform::name() const {
  return platformName;
}

Capabilities GeaiPlatform::capabilities() const {
  return {.renamesProjectTokens = false, .createsBlockedTokens = false};
}

Job<CredentialFacts> GeaiPlatform::validate(const CallOptions& options) {
  return decoded<CredentialFacts>(transport_.get(validateUrl(base_), options), decodeFacts);
}

Job<Projects> GeaiPlatform::listProjects(const CallOptions& options) {
  return decoded<Projects>(transport_.getList(projectsUrl(base_), options), decodeProjects);
}

Job<ApiTokens> GeaiPlatform::listTokens(const TokenOwner& owner, const CallOptions& options) {
  switch (owner.scope) {
    case TokenScope::Organization:
      return decoded<ApiTokens>(transport_.getList(tokensUrl(base_, TokenScope::Organization), options),
                                decodeOrganizationTokens);
    case TokenScope::Project:
      return decoded<ApiTokens>(transport_.getList(projectTokensUrl(base_, owner.id), options),
                                [owner](const HttpAnswer& answer) { return decodeTokens(answer, owner); });
    case TokenScope::Account:
    case TokenScope::ServiceAccount: break;
  }
  return finishedJob<ApiTokens>(std::unexpected(errorOf(ApiErrorKind::Unsupported)));
}

Job<ApiToken> GeaiPlatform::getToken(const TokenRef& token, const CallOptions& options) {
  ApiToken known;
  known.scope = token.scope;
  known.ownerId = token.ownerId;
  return decoded<ApiToken>(transport_.get(tokenUrl(base_, token), options),
                           [known](const HttpAnswer& answer) { return decodeToken(answer, known); });
}

Job<IssuedToken> GeaiPlatform::createToken(const TokenDraft& draft, const CallOptions& options) {
  ApiToken known;
  known.description = draft.description;
  known.scope = draft.scope;
  known.ownerId = draft.ownerId;
  known.ownerName = draft.ownerName;
  known.status = TokenStatus::Active;
  const QUrl url = tokensUrl(base_, draft.scope);
  const QByteArray json = encodeDraft(draft);
  Job<HttpAnswer> answer = draft.scope == TokenScope::Project
                               ? transport_.changeWithin(draft.ownerId, Verb::Post, url, json, options)
                               : transport_.change(Verb::Post, url, json, options);
  return decodedChange<IssuedToken>(std::move(answer),
                                    [known](const HttpAnswer& received) -> Outcome<IssuedToken> {
                                      const auto token = decodeToken(received, known);
                                      if (!token) return std::unexpected(token.error());
                                      return IssuedToken{.token = *token};
                                    });
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
