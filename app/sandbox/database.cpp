#include "database.h"

#include "schema.h"

#include <QFile>
#include <QSqlError>
#include <QUuid>

#include <sys/stat.h>

namespace tokendesk::sandbox {

using namespace Qt::StringLiterals;

namespace {

// SQLite's own numbers, as QSqlError gives them.
constexpr QStringView busy = u"5";
constexpr QStringView locked = u"6";
constexpr QStringView cannotOpen = u"14";
constexpr QStringView notADatabase = u"26";

[[noreturn]] void fail(const QSqlError& error) {
  const QString code = error.nativeErrorCode();
  if (code == busy || code == locked) throw DatabaseError("it is in use by another process");
  if (code == cannotOpen) throw DatabaseError("it can't be opened");
  if (code == notADatabase) throw DatabaseError("it is not a database");
  throw DatabaseError(error.databaseText().toStdString());
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
    prepareTables();
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

void Database::prepareTables() const {
  // Nothing is written before it is known whose file this is, and the lock keeps a second sandbox that starts
  // at the same time from seeing it half made.
  Transaction transaction(*this);
  prepareSchema(*this);
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
