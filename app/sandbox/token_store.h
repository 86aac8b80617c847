#pragma once

#include "database.h"

#include <QList>
#include <QString>

#include <optional>

namespace tokendesk::sandbox {

enum class TokenStatus { Active = 0, Blocked = 1, Revoked = 2 };

/// A token as it is kept. The id is the secret value.
struct TokenRecord {
  QString id;
  QString project;  ///< the project's id; empty for an organization token
  QString name;
  QString description;
  TokenStatus status = TokenStatus::Active;
  QString timestamp;

  [[nodiscard]] bool isOrganizationToken() const { return project.isEmpty(); }
};

/// Tokens of both scopes in the database, in the order they were created. Throws DatabaseError.
class TokenStore {
 public:
  explicit TokenStore(const Database& database) : database_(database) {}

  [[nodiscard]] std::optional<TokenRecord> find(const QString& id) const;

  /// Revoked ones too. An empty project means the organization's.
  [[nodiscard]] QList<TokenRecord> list(const QString& project) const;

  /// The oldest one that works and, for a project's, whose project is active.
  [[nodiscard]] std::optional<TokenRecord> firstActiveOfOrganization() const;
  [[nodiscard]] std::optional<TokenRecord> firstActiveOfProjects() const;

  /// A new active token with a new id.
  [[nodiscard]] TokenRecord create(const QString& project, const QString& name,
                                   const QString& description) const;

  /// Writes name, description and status of the token with this id.
  void update(const TokenRecord& token) const;

 private:
  const Database& database_;
};

/// Adds many tokens with one prepared statement.
class TokenInserter {
 public:
  explicit TokenInserter(const Database& database);
  void add(const TokenRecord& token);

 private:
  QSqlQuery query_;
};

}  // namespace tokendesk::sandbox
