#pragma once

#include "ai_hub_seed.h"
#include "database.h"

#include <QString>

#include <exception>
#include <expected>
#include <functional>
#include <optional>

namespace tokendesk::sandbox {

/// What a new database is filled with.
struct SeedPlan {
  enum class Kind { Demo, Empty, Bulk };

  Kind kind = Kind::Demo;
  int projects = 0;  ///< of Bulk
  int tokensEach = 0;
  std::optional<int> requests = {};  ///< of the project whose token is given out, instead of the plan's own

  /// `demo`, `empty` or `<projects>x<tokens each>`. The error is a sentence for people.
  static std::expected<SeedPlan, QString> parse(const QString& text);
};

/// Credentials that work, for who starts the sandbox.
struct Credentials {
  QString organizationId;
  QString organizationToken;
  QString projectId;
  QString projectToken;
  AiHubCredentials aiHub;
};

/// The seeding was ended before it was complete.
class SeedGivenUp : public std::exception {};

/// Fills the database unless it already holds data, and finds an active token of either scope in it; makes
/// one where none is left. AI Hub is filled where it is empty, with times around `now`. `goOn` is asked now
/// and then while there is much to write; false ends it. Throws DatabaseError or SeedGivenUp; then nothing
/// has changed.
Credentials seedDatabase(
    const Database& database, const SeedPlan& plan, const std::function<bool()>& goOn = [] { return true; },
    const QDateTime& now = QDateTime::currentDateTimeUtc());

}  // namespace tokendesk::sandbox
