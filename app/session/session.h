#pragma once

#include "connection.h"
#include "project_directory.h"
#include "token_editor.h"
#include "token_inventory.h"

#include <QObject>

#include <memory>

namespace tokendesk {

/// One connection in use: what the pages talk to. Owns its platform. Lives on the interface thread.
class Session : public QObject {
  Q_OBJECT

 public:
  /// `clock` outlives the session.
  Session(Connection connection, std::unique_ptr<TokenPlatform> platform, const Clock& clock,
          QObject* parent = nullptr);
  ~Session() override;

  [[nodiscard]] const Connection& connection() const { return connection_; }
  [[nodiscard]] TokenPlatform& platform() const { return *platform_; }
  [[nodiscard]] ProjectDirectory& projects() { return projects_; }
  [[nodiscard]] TokenInventory& organizationTokens() { return organizationTokens_; }
  [[nodiscard]] TokenInventory& projectTokens() { return projectTokens_; }
  [[nodiscard]] TokenEditor& editor() { return editor_; }

 private:
  Connection connection_;
  std::unique_ptr<TokenPlatform> platform_;
  ProjectDirectory projects_;
  TokenInventory organizationTokens_;
  TokenInventory projectTokens_;
  TokenEditor editor_;
};

}  // namespace tokendesk
