#pragma once

#include "account_services.h"
#include "connection.h"
#include "oauth_session.h"
#include "platform_access.h"
#include "project_directory.h"
#include "project_services.h"
#include "token_editor.h"
#include "token_inventory.h"

#include <QObject>

#include <memory>

namespace tokendesk {

/// What a session's requests are signed with.
struct SessionCredential {
  Secret apiToken = {};
  std::unique_ptr<OAuthSession> oauth = nullptr;  ///< with OAuth; the API token isn't used then
};

/// How the platform of a connection is reached.
PlatformAccess accessTo(const Connection& connection, const SessionCredential& credential);

/// One connection in use: what the pages talk to. Owns its platform. Lives on the interface thread.
class Session : public QObject {
  Q_OBJECT

 public:
  /// `clock` outlives the session. The platform may use the credential's access tokens.
  Session(Connection connection, std::unique_ptr<TokenPlatform> platform, const Clock& clock,
          SessionCredential credential = {}, QObject* parent = nullptr);
  ~Session() override;

  [[nodiscard]] const Connection& connection() const { return connection_; }
  /// Whether a first change over a production connection was confirmed; true for other connections.
  [[nodiscard]] bool areChangesConfirmed() const { return changesConfirmed_; }
  void confirmChanges() { changesConfirmed_ = true; }

  /// With OAuth: the sign-in; null with an API token.
  [[nodiscard]] OAuthSession* oauth() const { return credential_.oauth.get(); }
  /// The token that requests are signed with now.
  [[nodiscard]] Secret activeCredential() const;
  [[nodiscard]] TokenPlatform& platform() const { return *platform_; }
  [[nodiscard]] ProjectDirectory& projects() { return projects_; }
  [[nodiscard]] const Clock& clock() const { return clock_; }
  [[nodiscard]] TokenInventory& organizationTokens() { return organizationTokens_; }
  [[nodiscard]] TokenInventory& projectTokens() { return projectTokens_; }
  /// The list that shows tokens of this scope; those of accounts only where the platform has accounts.
  [[nodiscard]] TokenInventory& tokensOf(TokenScope scope);
  [[nodiscard]] TokenEditor& editor() { return editor_; }
  /// What can be done with projects beside their tokens; null where the platform can't.
  [[nodiscard]] ProjectServices* projectServices() const { return projectServices_.get(); }
  /// What can be done with accounts beside their tokens; null where tokens don't belong to accounts.
  [[nodiscard]] AccountServices* accountServices() const { return accountServices_.get(); }
  /// Whether a change is under way, of which nobody will hear when this goes.
  [[nodiscard]] bool isChanging() const;

 private:
  void followTokens();
  void followProjects();

  Connection connection_;
  const Clock& clock_;
  bool changesConfirmed_;
  SessionCredential credential_;
  std::unique_ptr<TokenPlatform> platform_;
  ProjectDirectory projects_;
  TokenInventory organizationTokens_;
  TokenInventory projectTokens_;
  TokenEditor editor_;
  std::unique_ptr<ProjectServices> projectServices_;
  std::unique_ptr<AccountServices> accountServices_;
};

}  // namespace tokendesk
