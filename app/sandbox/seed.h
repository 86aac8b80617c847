#pragma once

#include "database.h"

#include <QString>

#include <optional>

namespace tokendesk::sandbox {

/// What a new database is filled with.
struct SeedPlan {
  enum class Kind { Demo, Empty, Bulk };

  Kind kind = Kind::Demo;
  int projects = 0;  ///< of Bulk
  int tokensEach = 0;

  /// `demo`, `empty` or `<projects>x<tokens each>`; none for anything else.
  static std::optional<SeedPlan> parse(const QString& text);
};

/// Credentials that work, for who starts the sandbox.
struct Credentials {
  QString organizationId;
  QString organizationToken;
  QString projectId;
  QString projectToken;
};

/// Fills the database unless it already holds data, and finds an active token of either scope in it; makes
/// one where none is left. Throws DatabaseError; then nothing has changed.
Credentials seedDatabase(const Database& database, const SeedPlan& plan);

}  // namespace tokendesk::sandbox
