#include "ai_hub_platform.h"

#include "ai_hub_codec.h"
#include "ai_hub_copy_template.h"
#include "ai_hub_endpoints.h"
#include "ai_hub_kind.h"
#include "answer_decoding.h"
#include "network_error.h"

#include <algorithm>

namespace tokendesk::aihub {

namespace {

bool isOfAccount(TokenScope scope) {
  return scope == TokenScope::Account || scope == TokenScope::ServiceAccount;
}

template <class T>
Job<T> unsupported() {
  return finishedJob<T>(std::unexpected(errorOf(ApiErrorKind::Unsupported)));
}

/// What was asked of the account itself, which names nothing that could be missing: only the endpoint can be.
template <class T>
Outcome<T> endpointGiven(Outcome<T> outcome) {
  if (outcome || outcome.error().kind != ApiErrorKind::NotFound) return outcome;
  ApiError error = outcome.error();
  error.kind = ApiErrorKind::Unsupported;
  return std::unexpected(error);
}

Outcome<ApiTokens> decodeTokensOf(const TokenOwner& owner, const HttpAnswer& answer) {
  auto tokens = decodeTokens(answer, owner);
  return owner.scope == TokenScope::Account ? endpointGiven(std::move(tokens)) : tokens;
}

Outcome<ApiToken> findToken(const TokenRef& wanted, const Outcome<ApiTokens>& tokens) {
  if (!tokens) return std::unexpected(tokens.error());
  const auto found = std::ranges::find(*tokens, wanted.id, &ApiToken::id);
  if (found == tokens->end()) return std::unexpected(errorOf(ApiErrorKind::NotFound));
  return *found;
}

}  // namespace

AiHubPlatform::AiHubPlatform(const PlatformAccess& access, const HttpClient::Limits& limits, QObject* parent)
    : TokenPlatform(parent), base_(access.baseUrl), account_(access.account), transport_(access, limits) {}

QString AiHubPlatform::name() const {
  return platformName;
}

Capabilities AiHubPlatform::capabilities() const {
  return {.organizationTokens = false,
          .projectTokens = false,
          .renamesOrganizationTokens = false,
          .renamesProjectTokens = false,
          .createsBlockedTokens = false,
          .updatesTokens = false,
          .blocksTokens = false,
          .showsValuesOnce = true,
          .tokensExpire = true};
}

Job<CredentialFacts> AiHubPlatform::validate(const CallOptions& options) {
  return decoded<CredentialFacts>(transport_.get(accountUrl(base_), options), decodeFacts);
}

Job<Projects> AiHubPlatform::listProjects(const CallOptions& /*options*/) {
  return unsupported<Projects>();
}

Job<ApiTokens> AiHubPlatform::listTokens(const TokenOwner& owner, const CallOptions& options) {
  if (!isOfAccount(owner.scope)) return unsupported<ApiTokens>();
  return decoded<ApiTokens>(transport_.getList(tokensUrl(base_, owner.scope, owner.id), options),
                            [owner](const HttpAnswer& answer) { return decodeTokensOf(owner, answer); });
}

Job<ApiToken> AiHubPlatform::getToken(const TokenRef& token, const CallOptions& options) {
  if (!isOfAccount(token.scope)) return unsupported<ApiToken>();
  const TokenOwner owner{.scope = token.scope, .id = token.ownerId};
  return decoded<ApiToken>(
      transport_.getList(tokensUrl(base_, owner.scope, owner.id), options),
      [owner, token](const HttpAnswer& answer) { return findToken(token, decodeTokensOf(owner, answer)); });
}

Job<IssuedToken> AiHubPlatform::createToken(const TokenDraft& draft, const CallOptions& options) {
  if (!isOfAccount(draft.scope)) return unsupported<IssuedToken>();
  ApiToken known;
  known.name = draft.name.trimmed();
  known.description = draft.description;
  known.ownerId = draft.ownerId;
  known.ownerName = draft.ownerName;
  known.expires = draft.expires;
  known.scope = draft.scope;
  known.status = TokenStatus::Active;
  return issue(tokensUrl(base_, draft.scope, draft.ownerId), encodeDraft(draft), known, options);
}

Job<IssuedToken> AiHubPlatform::refreshToken(const TokenRef& token, const QDateTime& expires,
                                             const CallOptions& options) {
  if (!isOfAccount(token.scope)) return unsupported<IssuedToken>();
  ApiToken known;
  known.id = token.id;
  known.ownerId = token.ownerId;
  known.expires = expires;
  known.scope = token.scope;
  known.status = TokenStatus::Active;
  return issue(refreshUrl(base_, token), encodeExpiry(expires), known, options);
}

Job<IssuedToken> AiHubPlatform::issue(const QUrl& url, const QByteArray& json, const ApiToken& known,
                                      const CallOptions& options) {
  return decodedChange<IssuedToken>(
      transport_.change(Verb::Post, url, json, options), [known](const HttpAnswer& answer) {
        auto issued = decodeIssuedToken(answer, known);
        const bool isNewOfAccount = known.id.isEmpty() && known.scope == TokenScope::Account;
        return isNewOfAccount ? endpointGiven(std::move(issued)) : issued;
      });
}

Job<void> AiHubPlatform::updateToken(const TokenRef& /*token*/, const TokenChange& /*change*/,
                                     const CallOptions& /*options*/) {
  return unsupported<void>();
}

Job<void> AiHubPlatform::deleteToken(const TokenRef& token, const CallOptions& options) {
  if (!isOfAccount(token.scope)) return unsupported<void>();
  return decodedChange<void>(transport_.change(Verb::Delete, tokenUrl(base_, token), {}, options),
                             decodeDone);
}

Job<int> AiHubPlatform::deleteAllTokens(const CallOptions& options) {
  return decodedChange<int>(
      transport_.change(Verb::Delete, tokensUrl(base_, TokenScope::Account), {}, options),
      [](const HttpAnswer& answer) { return endpointGiven(decodeDeletedCount(answer)); });
}

Job<ServiceAccounts> AiHubPlatform::listServiceAccounts(const CallOptions& options) {
  return decoded<ServiceAccounts>(
      transport_.getList(serviceAccountsUrl(base_), options),
      [](const HttpAnswer& answer) { return endpointGiven(decodeServiceAccounts(answer)); });
}

QString AiHubPlatform::copyTemplate(const ApiToken& token, CopyFormat format) const {
  return aihub::copyTemplate(base_, account_, token, format);
}

}  // namespace tokendesk::aihub
