#pragma once

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QString>

#include <optional>
#include <stdexcept>
#include <utility>

namespace tokendesk::sandbox {

/// The database can't be opened, or refused a statement. what() is a reason for people, without the
/// file's name and without any value.
class DatabaseError : public std::runtime_error {
 public:
  using std::runtime_error::runtime_error;
};

/// The file was deleted, or another one put in its place, while it was open.
class DatabaseGone : public DatabaseError {
 public:
  using DatabaseError::DatabaseError;
};

/// The sandbox's SQLite database, open and with its tables, for as long as this lives.
class Database {
 public:
  /// An empty name means in memory. Throws DatabaseError where the file is no database or another program's.
  explicit Database(const QString& file);
  ~Database();
  Q_DISABLE_COPY_MOVE(Database)

  /// Throws DatabaseError where the statement isn't accepted.
  [[nodiscard]] QSqlQuery prepare(const QString& statement) const;
  void execute(const QString& statement) const;

  /// Throws DatabaseGone where SQLite would go on with a file that nobody else can open, and what it writes
  /// there would be lost.
  void checkFile() const;

  /// For a column that must have a text: a null QString would become NULL.
  static QString notNull(const QString& text) { return text.isNull() ? QString::fromLatin1("") : text; }

  /// Runs a prepared query; throws DatabaseError where it fails.
  static void run(QSqlQuery& query);

 private:
  void open(const QString& file);
  void prepareTables() const;

  QString file_;
  QString connection_;
  std::optional<std::pair<quint64, quint64>> fileIdentity_;  // none in memory
};

/// Writes within it are kept only when commit() is reached. Holds the write lock from the start, so that what
/// was read stays true until then, also with another process on the same file.
class Transaction {
 public:
  explicit Transaction(const Database& database);
  ~Transaction();
  Q_DISABLE_COPY_MOVE(Transaction)

  void commit();

 private:
  const Database& database_;
  bool open_ = true;
};

}  // namespace tokendesk::sandbox
