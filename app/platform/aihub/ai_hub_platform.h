#pragma once

#include "account_platform.h"
#include "ai_hub_transport.h"
#include "token_platform.h"

namespace tokendesk::aihub {

/// Instabase AI Hub, signed in with an API token as an account of an organization, a service account, or a
/// community account.
///
/// It has tokens of accounts only; whatever concerns others is Unsupported, and nothing is sent for it. An
/// installation that answers 404 to what it is asked of the account itself doesn't have the endpoints, which
/// AI Hub doesn't publish (Unsupported too); see ai_hub_endpoints.h.
class AiHubPlatform : public TokenPlatform, public AccountPlatform {
  Q_OBJECT

 public:
  explicit AiHubPlatform(const PlatformAccess& access, const HttpClient::Limits& limits = {},
                         QObject* parent = nullptr);

  [[nodiscard]] QString name() const override;
  [[nodiscard]] Capabilities capabilities() const override;

  Job<CredentialFacts> validate(const CallOptions& options) override;
  Job<Projects> listProjects(const CallOptions& options) override;
  Job<ApiTokens> listTokens(const TokenOwner& owner, const CallOptions& options) override;

  /// Reads the whole list: AI Hub has no single tokens to read.
  Job<ApiToken> getToken(const TokenRef& token, const CallOptions& options) override;
  Job<IssuedToken> createToken(const TokenDraft& draft, const CallOptions& options) override;
  Job<void> updateToken(const TokenRef& token, const TokenChange& change,
                        const CallOptions& options) override;
  Job<void> deleteToken(const TokenRef& token, const CallOptions& options) override;

  [[nodiscard]] QString copyTemplate(const ApiToken& token, CopyFormat format) const override;
  [[nodiscard]] AccountPlatform* accountPlatform() override { return this; }

  Job<ServiceAccounts> listServiceAccounts(const CallOptions& options) override;
  Job<IssuedToken> refreshToken(const TokenRef& token, const QDateTime& expires,
                                const CallOptions& options) override;
  Job<int> deleteAllTokens(const CallOptions& options) override;

 private:
  /// Has a value issued; what the answer leaves out of its token is as in `known`.
  Job<IssuedToken> issue(const QUrl& url, const QByteArray& json, const ApiToken& known,
                         const CallOptions& options);

  const QUrl base_;
  const Account account_;
  AiHubTransport transport_;
};

}  // namespace tokendesk::aihub
