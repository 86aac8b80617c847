#include "ai_hub_token_store.h"

#include "timestamp.h"
#include "token_id.h"

#include <QUuid>
#include <QVariant>

namespace tokendesk::sandbox {

using namespace Qt::StringLiterals;

namespace {

const QString& columns() {
  static const QString text = u"id, account, name, description, created, expires, last_used, value"_s;
  return text;
}

std::optional<QDateTime> readTime(const QVariant& value) {
  if (value.isNull()) return std::nullopt;
  return QDateTime::fromString(value.toString(), Qt::ISODateWithMs);
}

QVariant writeTime(const std::optional<QDateTime>& time) {
  return time ? QVariant(zonedTimestamp(*time)) : QVariant();
}

/// The values in the order of the condition's placeholders.
QList<AiHubToken> select(const Database& database, const QString& condition, const QStringList& values) {
  QSqlQuery query = database.prepare(
      u"SELECT %1 FROM ai_hub_tokens WHERE %2 ORDER BY position"_s.arg(columns(), condition));
  for (const QString& value : values) query.addBindValue(Database::notNull(value));
  Database::run(query);
  QList<AiHubToken> tokens;
  while (query.next()) {
    tokens.append({.id = query.value(0).toString(),
                   .account = query.value(1).toString(),
                   .name = query.value(2).toString(),
                   .description = query.value(3).toString(),
                   .created = readTime(query.value(4)).value_or(QDateTime()),
                   .expires = readTime(query.value(5)),
                   .lastUsed = readTime(query.value(6)),
                   .value = query.value(7).toString()});
  }
  return tokens;
}

std::optional<AiHubToken> firstOf(const QList<AiHubToken>& tokens) {
  return tokens.isEmpty() ? std::nullopt : std::optional(tokens.first());
}

QString newValue() {
  return newTokenId(u"ibh"_s);
}

}  // namespace

std::optional<AiHubToken> AiHubTokenStore::findByValue(const QString& value) const {
  return firstOf(select(database_, u"value = ?"_s, {value}));
}

std::optional<AiHubToken> AiHubTokenStore::find(const QString& account, const QString& id) const {
  return firstOf(select(database_, u"account = ? AND id = ?"_s, {account, id}));
}

std::optional<AiHubToken> AiHubTokenStore::findByName(const QString& account, const QString& name) const {
  return firstOf(select(database_, u"account = ? AND name = ?"_s, {account, name}));
}

QList<AiHubToken> AiHubTokenStore::list(const QString& account) const {
  return select(database_, u"account = ?"_s, {account});
}

std::optional<AiHubToken> AiHubTokenStore::firstWorking(const QString& account, const QDateTime& now) const {
  const auto unending = firstOf(select(database_, u"account = ? AND expires IS NULL"_s, {account}));
  if (unending) return unending;
  // As texts they are in the order of the times: all are UTC and of one length.
  return firstOf(select(database_, u"account = ? AND expires > ?"_s, {account, zonedTimestamp(now)}));
}

AiHubToken AiHubTokenStore::create(AiHubToken token) const {
  token.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
  token.value = newValue();
  QSqlQuery query =
      database_.prepare(u"INSERT INTO ai_hub_tokens (%1) VALUES (?, ?, ?, ?, ?, ?, ?, ?)"_s.arg(columns()));
  query.addBindValue(token.id);
  query.addBindValue(token.account);
  query.addBindValue(token.name);
  query.addBindValue(Database::notNull(token.description));
  query.addBindValue(zonedTimestamp(token.created));
  query.addBindValue(writeTime(token.expires));
  query.addBindValue(writeTime(token.lastUsed));
  query.addBindValue(token.value);
  Database::run(query);
  return token;
}

AiHubToken AiHubTokenStore::refresh(AiHubToken token, const std::optional<QDateTime>& expires) const {
  token.value = newValue();
  token.expires = expires;
  QSqlQuery query = database_.prepare(u"UPDATE ai_hub_tokens SET value = ?, expires = ? WHERE id = ?"_s);
  query.addBindValue(token.value);
  query.addBindValue(writeTime(token.expires));
  query.addBindValue(token.id);
  Database::run(query);
  return token;
}

void AiHubTokenStore::markUsed(const QString& id, const QDateTime& time) const {
  QSqlQuery query = database_.prepare(u"UPDATE ai_hub_tokens SET last_used = ? WHERE id = ?"_s);
  query.addBindValue(zonedTimestamp(time));
  query.addBindValue(id);
  Database::run(query);
}

void AiHubTokenStore::remove(const QString& id) const {
  QSqlQuery query = database_.prepare(u"DELETE FROM ai_hub_tokens WHERE id = ?"_s);
  query.addBindValue(id);
  Database::run(query);
}

int AiHubTokenStore::removeAll(const QString& account) const {
  QSqlQuery query = database_.prepare(u"DELETE FROM ai_hub_tokens WHERE account = ?"_s);
  query.addBindValue(account);
  Database::run(query);
  return query.numRowsAffected();
}

}  // namespace tokendesk::sandbox
