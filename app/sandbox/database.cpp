#include "database.h"

#include <QFile>
#include <QSqlError>
#include <QUuid>

#include <array>
#include <sys/stat.h>

namespace tokendesk::sandbox {

using namespace Qt::StringLiterals;

namespace {

constexpr int applicationId = 0x546b4473;  // "TkDs", in the file's header
constexpr int schemaVersion = 1;

// SQLite's own numbers, as QSqlError gives them.
constexpr QStringView busy = u"5";
constexpr QStringView locked = u"6";
constexpr QStringView cannotOpen = u"14";
constexpr QStringView notADatabase = u"26";

const std::array<QString, 5>& schema() {
  static const std::array<QString, 5> statements{
      u"CREATE TABLE organization (id TEXT PRIMARY KEY, name TEXT NOT NULL)"_s,
      u"CREATE TABLE projects (position INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, "
      u"name TEXT NOT NULL UNIQUE, description TEXT NOT NULL, active INTEGER NOT NULL, "
      u"status INTEGER NOT NULL)"_s,
      u"CREATE TABLE tokens (position INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, "
      u"project TEXT REFERENCES projects (id) ON DELETE CASCADE, name TEXT NOT NULL, "
      u"description TEXT NOT NULL, status INTEGER NOT NULL, timestamp TEXT NOT NULL)"_s,
      u"CREATE INDEX tokens_by_project ON tokens (project)"_s,
      u"PRAGMA user_version = %1"_s.arg(schemaVersion),
  };
  return statements;
}

[[noreturn]] void fail(const QSqlError& error) {
  const QString code = error.nativeErrorCode();
  if (code == busy || code == locked) throw DatabaseError("it is in use by another process");
  if (code == cannotOpen) throw DatabaseError("it can't be opened");
  if (code == notADatabase) throw DatabaseError("it is not a database");
  throw DatabaseError(error.databaseText().toStdString());
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

/// The device and the inode; none where there is no such file.
std::optional<std::pair<quint64, quint64>> identityOf(const QString& file) {
  struct stat status = {};
  if (stat(QFile::encodeName(file).constData(), &status) != 0) return std::nullopt;
  return std::pair(quint64(status.st_dev), quint64(status.st_ino));
}

}  // namespace

Database::Database(const QString& file)
    : file_(file), connection_(u"sandbox-"_s + QUuid::createUuid().toString(QUuid::WithoutBraces)) {
  try {
    open(file);
    createTables();
    fileIdentity_ = identityOf(file);
  } catch (const DatabaseError&) {
    QSqlDatabase::removeDatabase(connection_);
    throw;
  }
}

Database::~Database() {
  QSqlDatabase::removeDatabase(connection_);
}

void Database::open(const QString& file) {
  QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, connection_);
  database.setConnectOptions(u"QSQLITE_BUSY_TIMEOUT=5000"_s);
  database.setDatabaseName(file.isEmpty() ? u":memory:"_s : file);
  if (!database.open()) fail(database.lastError());
  execute(u"PRAGMA foreign_keys = ON"_s);
}

void Database::createTables() const {
  // Nothing is written before it is known whose file this is, and the lock keeps a second sandbox that starts
  // at the same time from seeing it half made.
  Transaction transaction(*this);
  const bool isNew = !hasTables(*this);
  if (!isNew && pragma(*this, u"application_id"_s) != applicationId) {
    throw DatabaseError("it belongs to another program");
  }
  if (pragma(*this, u"user_version"_s) > schemaVersion) {
    throw DatabaseError("it was written by a newer version");
  }
  if (isNew) {
    execute(u"PRAGMA application_id = %1"_s.arg(applicationId));
    for (const QString& statement : schema()) execute(statement);
  }
  transaction.commit();
  execute(u"PRAGMA journal_mode = WAL"_s);
  execute(u"PRAGMA synchronous = NORMAL"_s);
}

void Database::checkFile() const {
  if (identityOf(file_) != fileIdentity_) throw DatabaseGone("it was deleted or replaced while in use");
}

QSqlQuery Database::prepare(const QString& statement) const {
  QSqlQuery query(QSqlDatabase::database(connection_));
  query.setForwardOnly(true);
  if (!query.prepare(statement)) fail(query.lastError());
  return query;
}

void Database::execute(const QString& statement) const {
  QSqlQuery query = prepare(statement);
  run(query);
}

void Database::run(QSqlQuery& query) {
  if (!query.exec()) fail(query.lastError());
}

Transaction::Transaction(const Database& database) : database_(database) {
  database_.execute(u"BEGIN IMMEDIATE"_s);
}

Transaction::~Transaction() {
  if (!open_) return;
  try {
    database_.execute(u"ROLLBACK"_s);
  } catch (const DatabaseError&) {
    // SQLite has rolled back by itself.
    open_ = false;
  }
}

void Transaction::commit() {
  database_.execute(u"COMMIT"_s);
  open_ = false;
}

}  // namespace tokendesk::sandbox
