#include "schema.h"

#include <QVariant>

#include <array>
#include <span>

namespace tokendesk::sandbox {

using namespace Qt::StringLiterals;

namespace {

constexpr int applicationId = 0x546b4473;  // "TkDs", in the file's header
constexpr int schemaVersion = 3;

const std::array<QString, 4>& tables() {
  static const std::array<QString, 4> statements{
      u"CREATE TABLE organization (id TEXT PRIMARY KEY, name TEXT NOT NULL)"_s,
      u"CREATE TABLE projects (position INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, "
      u"name TEXT NOT NULL UNIQUE, description TEXT NOT NULL, active INTEGER NOT NULL, "
      u"status INTEGER NOT NULL, requests INTEGER)"_s,
      u"CREATE TABLE tokens (position INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, "
      u"project TEXT REFERENCES projects (id) ON DELETE CASCADE, name TEXT NOT NULL, "
      u"description TEXT NOT NULL, status INTEGER NOT NULL, timestamp TEXT NOT NULL)"_s,
      u"CREATE INDEX tokens_by_project ON tokens (project)"_s,
  };
  return statements;
}

/// They came with version 3. They are empty until the seeding finds them so.
const std::array<QString, 2>& aiHubTables() {
  static const std::array<QString, 2> statements{
      u"CREATE TABLE ai_hub_accounts (position INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, "
      u"type INTEGER NOT NULL, organization TEXT NOT NULL, name TEXT NOT NULL, description TEXT NOT NULL, "
      u"created TEXT NOT NULL, externally_managed INTEGER NOT NULL)"_s,
      u"CREATE TABLE ai_hub_tokens (position INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, "
      u"account TEXT NOT NULL REFERENCES ai_hub_accounts (id) ON DELETE CASCADE, name TEXT NOT NULL, "
      u"description TEXT NOT NULL, created TEXT NOT NULL, expires TEXT, last_used TEXT, "
      u"value TEXT NOT NULL UNIQUE, UNIQUE (account, name))"_s,
  };
  return statements;
}

/// Projects with the names of the demo get what the demo gave when version 2 came, whatever it gives by now.
/// Others may be a client's own, so they stay without.
const std::array<QString, 2>& stepsFromVersion1() {
  static const std::array<QString, 2> statements{
      u"ALTER TABLE projects ADD COLUMN requests INTEGER"_s,
      u"UPDATE projects SET requests = CASE name WHEN 'TrainingProject' THEN 20000 "
      u"WHEN 'Support' THEN 640 WHEN 'Evaluation' THEN 380 WHEN 'Billing' THEN 510 "
      u"WHEN 'Mobile' THEN 270 WHEN 'Archive 2024' THEN 0 END"_s,
  };
  return statements;
}

int pragma(const Database& database, const QString& name) {
  QSqlQuery query = database.prepare(u"PRAGMA "_s + name);
  Database::run(query);
  return query.next() ? query.value(0).toInt() : 0;
}

bool hasTables(const Database& database) {
  QSqlQuery query = database.prepare(u"SELECT 1 FROM sqlite_master LIMIT 1"_s);
  Database::run(query);
  return query.next();
}

void executeAll(const Database& database, std::span<const QString> statements) {
  for (const QString& statement : statements) database.execute(statement);
}

void createTables(const Database& database) {
  database.execute(u"PRAGMA application_id = %1"_s.arg(applicationId));
  executeAll(database, tables());
  executeAll(database, aiHubTables());
}

void migrate(const Database& database, int version) {
  if (version < 2) executeAll(database, stepsFromVersion1());
  executeAll(database, aiHubTables());
}

int versionOf(const Database& database) {
  if (pragma(database, u"application_id"_s) != applicationId) {
    throw DatabaseError("it belongs to another program");
  }
  const int version = pragma(database, u"user_version"_s);
  if (version > schemaVersion) throw DatabaseError("it was written by a newer version");
  return version;
}

}  // namespace

void prepareSchema(const Database& database) {
  if (!hasTables(database)) {
    createTables(database);
  } else if (const int version = versionOf(database); version < schemaVersion) {
    migrate(database, version);
  } else {
    return;
  }
  database.execute(u"PRAGMA user_version = %1"_s.arg(schemaVersion));
}

}  // namespace tokendesk::sandbox
