#pragma once

#include "api_token.h"
#include "copy_format.h"
#include "job.h"
#include "project.h"
#include "token_draft.h"

#include <QObject>

namespace tokendesk {

class AccountPlatform;
class ProjectPlatform;

/// What a platform can do. Pages ask this, never which platform they have.
struct Capabilities {
  bool organizationTokens = true;  ///< lists and manages tokens of the organization
  bool projectTokens = true;       ///< lists and manages tokens of projects
  bool renamesOrganizationTokens = true;
  bool renamesProjectTokens = true;
  bool createsBlockedTokens = true;  ///< in one call; false: create, then block
  bool updatesTokens = true;         ///< name, description and status can be changed
  bool blocksTokens = true;          ///< tokens can be blocked, and activated again
  bool showsValuesOnce = false;      ///< a value is only in the answer to creating and refreshing its token
  bool tokensExpire = false;         ///< tokens have an end, chosen as they are created, and a last use
};

/// A platform's token operations over one connection. Operations are independent of each other and may run at
/// once; each finishes exactly once. Lives on the interface thread; outlives its jobs or ends them.
class TokenPlatform : public QObject {
  Q_OBJECT

 public:
  using QObject::QObject;

  /// As the platform calls itself; not translated.
  [[nodiscard]] virtual QString name() const = 0;
  [[nodiscard]] virtual Capabilities capabilities() const = 0;

  /// Whom the connection's credential belongs to.
  virtual Job<CredentialFacts> validate(const CallOptions& options) = 0;
  /// Every project, hidden ones included.
  virtual Job<Projects> listProjects(const CallOptions& options) = 0;
  /// Fails with Unsupported where the platform or the installation has no such tokens.
  virtual Job<ApiTokens> listTokens(const TokenOwner& owner, const CallOptions& options) = 0;

  virtual Job<ApiToken> getToken(const TokenRef& token, const CallOptions& options) = 0;
  /// Creates an active token, whatever the draft's status, unless capabilities().createsBlockedTokens. Sent
  /// at most once; OutcomeUnknown where the answer was lost or unreadable.
  virtual Job<IssuedToken> createToken(const TokenDraft& draft, const CallOptions& options) = 0;
  /// Sent at most once, as is deleteToken().
  virtual Job<void> updateToken(const TokenRef& token, const TokenChange& change,
                                const CallOptions& options) = 0;
  /// Revokes the token. It can't be undone.
  virtual Job<void> deleteToken(const TokenRef& token, const CallOptions& options) = 0;

  /// The text that copying `token` as `format` puts on the clipboard, with tokenPlaceholder where its value
  /// goes.
  [[nodiscard]] virtual QString copyTemplate(const ApiToken& token, CopyFormat format) const = 0;

  /// What the platform can do with projects beside their tokens; null where it can't. Owned by this.
  [[nodiscard]] virtual ProjectPlatform* projectPlatform() { return nullptr; }
  /// What the platform can do with accounts beside their tokens; null where tokens don't belong to accounts.
  /// Owned by this.
  [[nodiscard]] virtual AccountPlatform* accountPlatform() { return nullptr; }
};

}  // namespace tokendesk
