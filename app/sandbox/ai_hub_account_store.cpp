#include "ai_hub_account_store.h"

#include "timestamp.h"

#include <QVariant>

namespace tokendesk::sandbox {

using namespace Qt::StringLiterals;

namespace {

const QString& columns() {
  static const QString text = u"id, type, organization, name, description, created, externally_managed"_s;
  return text;
}

QSqlQuery select(const Database& database, const QString& condition) {
  return database.prepare(
      u"SELECT %1 FROM ai_hub_accounts WHERE %2 ORDER BY position"_s.arg(columns(), condition));
}

QList<AiHubAccount> read(QSqlQuery query) {
  Database::run(query);
  QList<AiHubAccount> accounts;
  while (query.next()) {
    accounts.append({.id = query.value(0).toString(),
                     .type = AiHubAccountType(query.value(1).toInt()),
                     .organization = query.value(2).toString(),
                     .name = query.value(3).toString(),
                     .description = query.value(4).toString(),
                     .created = QDateTime::fromString(query.value(5).toString(), Qt::ISODateWithMs),
                     .externallyManaged = query.value(6).toBool()});
  }
  return accounts;
}

std::optional<AiHubAccount> readFirst(QSqlQuery query) {
  const QList<AiHubAccount> accounts = read(std::move(query));
  return accounts.isEmpty() ? std::nullopt : std::optional(accounts.first());
}

}  // namespace

std::optional<AiHubAccount> AiHubAccountStore::find(const QString& id) const {
  QSqlQuery query = select(database_, u"id = ?"_s);
  query.addBindValue(Database::notNull(id));
  return readFirst(std::move(query));
}

std::optional<AiHubAccount> AiHubAccountStore::first(AiHubAccountType type) const {
  QSqlQuery query = select(database_, u"type = ?"_s);
  query.addBindValue(int(type));
  return readFirst(std::move(query));
}

QList<AiHubAccount> AiHubAccountStore::serviceAccounts(const QString& organization) const {
  QSqlQuery query = select(database_, u"type = ? AND organization = ?"_s);
  query.addBindValue(int(AiHubAccountType::Service));
  query.addBindValue(Database::notNull(organization));
  return read(std::move(query));
}

void AiHubAccountStore::add(const AiHubAccount& account) const {
  QSqlQuery query =
      database_.prepare(u"INSERT INTO ai_hub_accounts (%1) VALUES (?, ?, ?, ?, ?, ?, ?)"_s.arg(columns()));
  query.addBindValue(account.id);
  query.addBindValue(int(account.type));
  query.addBindValue(Database::notNull(account.organization));
  query.addBindValue(account.name);
  query.addBindValue(Database::notNull(account.description));
  query.addBindValue(zonedTimestamp(account.created));
  query.addBindValue(int(account.externallyManaged));
  Database::run(query);
}

}  // namespace tokendesk::sandbox
