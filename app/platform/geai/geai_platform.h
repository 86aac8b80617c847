#pragma once

#include "geai_projects.h"
#include "token_platform.h"

namespace tokendesk::geai {

/// Globant Enterprise AI, signed in with an API token or, by OAuth, as a user.
///
/// The platform publishes no REST endpoints for organization tokens; the ones used here mirror those of
/// project tokens. An installation that answers 404, 405 or 501 to their list doesn't have them
/// (Unsupported).
class GeaiPlatform : public TokenPlatform {
  Q_OBJECT

 public:
  explicit GeaiPlatform(const PlatformAccess& access, const HttpClient::Limits& limits = {},
                        QObject* parent = nullptr);

  [[nodiscard]] QString name() const override;
  [[nodiscard]] Capabilities capabilities() const override;

  Job<CredentialFacts> validate(const CallOptions& options) override;
  Job<Projects> listProjects(const CallOptions& options) override;
  Job<ApiTokens> listTokens(const TokenOwner& owner, const CallOptions& options) override;

  Job<ApiToken> getToken(const TokenRef& token, const CallOptions& options) override;
  Job<IssuedToken> createToken(const TokenDraft& draft, const CallOptions& options) override;
  Job<void> updateToken(const TokenRef& token, const TokenChange& change,
                        const CallOptions& options) override;
  Job<void> deleteToken(const TokenRef& token, const CallOptions& options) override;

  [[nodiscard]] QString copyTemplate(const ApiToken& token, CopyFormat format) const override;
  [[nodiscard]] ProjectPlatform* projectPlatform() override { return &projects_; }

 private:
  QUrl base_;
  GeaiTransport transport_;
  GeaiProjects projects_;
};

}  // namespace tokendesk::geai
