#include "token_store.h"

#include "timestamp.h"
#include "token_id.h"

#include <QVariant>

namespace tokendesk::sandbox {

using namespace Qt::StringLiterals;

namespace {

const QString& columns() {
  static const QString text =
      u"tokens.id, tokens.project, tokens.name, tokens.description, tokens.status, tokens.timestamp"_s;
  return text;
}

TokenRecord readRow(const QSqlQuery& query) {
  return {.id = query.value(0).toString(),
          .project = query.value(1).toString(),
          .name = query.value(2).toString(),
          .description = query.value(3).toString(),
          .status = TokenStatus(query.value(4).toInt()),
          .timestamp = query.value(5).toString()};
}

std::optional<TokenRecord> readOne(QSqlQuery query) {
  Database::run(query);
  if (!query.next()) return std::nullopt;
  return readRow(query);
}

}  // namespace

std::optional<TokenRecord> TokenStore::find(const QString& id) const {
  QSqlQuery query = database_.prepare(u"SELECT %1 FROM tokens WHERE id = ?"_s.arg(columns()));
  query.addBindValue(Database::notNull(id));
  return readOne(std::move(query));
}

QList<TokenRecord> TokenStore::list(const QString& project) const {
  QSqlQuery query =
      database_.prepare(u"SELECT %1 FROM tokens WHERE project IS ? ORDER BY position"_s.arg(columns()));
  query.addBindValue(project.isEmpty() ? QVariant() : QVariant(project));
  Database::run(query);
  QList<TokenRecord> tokens;
  while (query.next()) tokens.append(readRow(query));
  return tokens;
}

std::optional<TokenRecord> TokenStore::firstActiveOfOrganization() const {
  return readOne(database_.prepare(
      u"SELECT %1 FROM tokens WHERE project IS NULL AND status = 0 ORDER BY position LIMIT 1"_s.arg(
          columns())));
}

std::optional<TokenRecord> TokenStore::firstActiveOfProjects() const {
  return readOne(database_.prepare(
      u"SELECT %1 FROM projects JOIN tokens ON tokens.project = projects.id WHERE projects.active "
      u"AND tokens.status = 0 ORDER BY projects.position, tokens.position LIMIT 1"_s.arg(columns())));
}

TokenRecord TokenStore::create(const QString& project, const QString& name,
                               const QString& description) const {
  const TokenRecord token{.id = newTokenId(tokenPrefix(name)),
                          .project = project,
                          .name = name,
                          .description = description,
                          .status = TokenStatus::Active,
                          .timestamp = currentTimestamp()};
  TokenInserter(database_).add(token);
  return token;
}

void TokenStore::update(const TokenRecord& token) const {
  QSqlQuery query =
      database_.prepare(u"UPDATE tokens SET name = ?, description = ?, status = ? WHERE id = ?"_s);
  query.addBindValue(Database::notNull(token.name));
  query.addBindValue(Database::notNull(token.description));
  query.addBindValue(int(token.status));
  query.addBindValue(token.id);
  Database::run(query);
}

TokenInserter::TokenInserter(const Database& database)
    : query_(database.prepare(u"INSERT INTO tokens (id, project, name, description, status, timestamp) "
                              u"VALUES (?, ?, ?, ?, ?, ?)"_s)) {}

void TokenInserter::add(const TokenRecord& token) {
  query_.bindValue(0, token.id);
  query_.bindValue(1, token.project.isEmpty() ? QVariant() : QVariant(token.project));
  query_.bindValue(2, Database::notNull(token.name));
  query_.bindValue(3, Database::notNull(token.description));
  query_.bindValue(4, int(token.status));
  query_.bindValue(5, token.timestamp);
  Database::run(query_);
}

}  // namespace tokendesk::sandbox
