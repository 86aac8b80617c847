#pragma once

#include "database.h"

#include <QDateTime>
#include <QList>
#include <QString>

#include <optional>

namespace tokendesk::sandbox {

enum class AiHubAccountType { Organization = 0, Service = 1, Community = 2 };

/// An account as it is kept.
struct AiHubAccount {
  QString id = {};  ///< the user id, a UUID
  AiHubAccountType type = AiHubAccountType::Organization;
  QString organization = {};  ///< its id, a UUID; empty for a community account
  QString name = {};
  QString description = {};
  QDateTime created = {};
  bool externallyManaged = false;  ///< its tokens belong to the organization's own OAuth provider

  /// What `IB-Context` has to say.
  [[nodiscard]] QString context() const { return type == AiHubAccountType::Community ? id : organization; }
};

/// The accounts of AI Hub in the database, in the order they were added. Throws DatabaseError.
class AiHubAccountStore {
 public:
  explicit AiHubAccountStore(const Database& database) : database_(database) {}

  [[nodiscard]] std::optional<AiHubAccount> find(const QString& id) const;
  [[nodiscard]] std::optional<AiHubAccount> first(AiHubAccountType type) const;

  [[nodiscard]] QList<AiHubAccount> serviceAccounts(const QString& organization) const;

  void add(const AiHubAccount& account) const;

 private:
  const Database& database_;
};

}  // namespace tokendesk::sandbox
