#include "connection_store.h"

#include <QJsonArray>

#include <algorithm>

namespace tokendesk {

using namespace Qt::StringLiterals;

namespace {

constexpr auto connectionsKey = "connections"_L1;
constexpr auto idKey = "id"_L1;
constexpr auto nameKey = "name"_L1;
constexpr auto baseUrlKey = "baseUrl"_L1;
constexpr auto environmentKey = "environment"_L1;
constexpr auto lastUsedKey = "lastUsed"_L1;

struct EnvironmentName {
  Environment environment;
  QLatin1StringView name;
};

constexpr EnvironmentName environmentNames[] = {
    {Environment::Development, "development"_L1},
    {Environment::Staging, "staging"_L1},
    {Environment::Production, "production"_L1},
};

/// Production where the file says something unknown: the one that asks for the most care.
Environment environmentFrom(const QString& name) {
  const auto found = std::ranges::find(environmentNames, name, &EnvironmentName::name);
  return found == std::end(environmentNames) ? Environment::Production : found->environment;
}

QString nameOf(Environment environment) {
  return std::ranges::find(environmentNames, environment, &EnvironmentName::environment)->name;
}

QUuid idOf(const QJsonValue& entry) {
  return QUuid::fromString(entry[idKey].toString());
}

std::optional<Connection> connectionFrom(const QJsonValue& entry) {
  const auto baseUrl = parseBaseUrl(entry[baseUrlKey].toString());
  const QString name = entry[nameKey].toString();
  if (idOf(entry).isNull() || !baseUrl || name.isEmpty()) return std::nullopt;
  return Connection{.id = idOf(entry),
                    .name = name,
                    .baseUrl = *baseUrl,
                    .environment = environmentFrom(entry[environmentKey].toString()),
                    .source = ConnectionSource::Saved,
                    .lastUsed = QDateTime::fromString(entry[lastUsedKey].toString(), Qt::ISODateWithMs)};
}

void writeLastUsed(QJsonObject& entry, const QDateTime& when) {
  if (when.isValid()) {
    entry[lastUsedKey] = when.toUTC().toString(Qt::ISODateWithMs);
  } else {
    entry.remove(lastUsedKey);
  }
}

/// Writes the fields we know into `entry`, which keeps those we don't.
QJsonObject written(QJsonObject entry, const Connection& connection, const QUrl& baseUrl) {
  entry[idKey] = connection.id.toString(QUuid::WithoutBraces);
  entry[nameKey] = connection.name.trimmed();
  entry[baseUrlKey] = baseUrl.toString(QUrl::FullyEncoded);
  entry[environmentKey] = nameOf(connection.environment);
  writeLastUsed(entry, connection.lastUsed);
  return entry;
}

qsizetype indexOf(const QJsonArray& entries, const QUuid& id) {
  const auto found =
      std::ranges::find_if(entries, [&id](const QJsonValue& entry) { return idOf(entry) == id; });
  return found == entries.end() ? -1 : found - entries.begin();
}

std::expected<void, ConnectionProblem> put(QJsonArray& entries, const Connection& connection,
                                           const QUrl& baseUrl) {
  QStringList otherNames;
  for (const QJsonValue entry : std::as_const(entries)) {
    if (idOf(entry) != connection.id) otherNames.append(entry[nameKey].toString());
  }
  if (auto checked = checkConnectionName(connection.name, otherNames); !checked) return checked;

  const qsizetype index = indexOf(entries, connection.id);
  if (index < 0) {
    entries.append(written({}, connection, baseUrl));
  } else {
    entries[index] = written(entries.at(index).toObject(), connection, baseUrl);
  }
  return {};
}

}  // namespace

ConnectionStore::ConnectionStore(SettingsFile& file, QObject* parent) : QObject(parent), file_(file) {}

QList<Connection> ConnectionStore::connections() const {
  QList<Connection> connections;
  const QJsonArray entries = file_.document().value(connectionsKey).toArray();
  for (const QJsonValue entry : entries) {
    if (auto connection = connectionFrom(entry)) connections.append(*std::move(connection));
  }
  return connections;
}

std::optional<Connection> ConnectionStore::find(const QString& nameOrId) const {
  const QList<Connection> all = connections();
  const auto found = std::ranges::find_if(
      all, [&nameOrId](const Connection& each) { return sameConnectionName(each.name, nameOrId); });
  if (found != all.end()) return *found;
  return find(QUuid::fromString(nameOrId.trimmed()));
}

std::optional<Connection> ConnectionStore::find(const QUuid& id) const {
  if (id.isNull()) return std::nullopt;
  const QList<Connection> all = connections();
  const auto found = std::ranges::find(all, id, &Connection::id);
  return found == all.end() ? std::nullopt : std::optional(*found);
}

std::optional<Connection> ConnectionStore::lastUsed() const {
  const QList<Connection> all = connections();
  const auto latest = std::ranges::max_element(all, {}, &Connection::lastUsed);
  if (latest == all.end() || !latest->lastUsed.isValid()) return std::nullopt;
  return *latest;
}

std::expected<void, ConnectionStoreError> ConnectionStore::save(const Connection& connection) {
  if (connection.source != ConnectionSource::Saved || connection.id.isNull()) {
    return std::unexpected(ConnectionProblem::NotStorable);
  }
  const auto baseUrl = parseBaseUrl(connection.baseUrl.toString(QUrl::FullyEncoded));
  if (!baseUrl) return std::unexpected(baseUrl.error());
  return update([&](QJsonArray& entries) { return put(entries, connection, *baseUrl); });
}

std::expected<void, ConnectionStoreError> ConnectionStore::remove(const QUuid& id) {
  return update([&id](QJsonArray& entries) -> std::expected<void, ConnectionProblem> {
    if (const qsizetype index = indexOf(entries, id); index >= 0) entries.removeAt(index);
    return {};
  });
}

std::expected<void, ConnectionStoreError> ConnectionStore::markUsed(const QUuid& id, const QDateTime& when) {
  return update([&](QJsonArray& entries) -> std::expected<void, ConnectionProblem> {
    const qsizetype index = indexOf(entries, id);
    if (index < 0) return {};
    QJsonObject entry = entries.at(index).toObject();
    writeLastUsed(entry, when);
    entries[index] = entry;
    return {};
  });
}

std::expected<void, ConnectionStoreError> ConnectionStore::update(const Change& change) {
  std::expected<void, ConnectionProblem> allowed;
  const QJsonObject before = file_.document();
  const auto updated = file_.update([&](QJsonObject& document) {
    QJsonArray entries = document.value(connectionsKey).toArray();
    allowed = change(entries);
    if (allowed && (!entries.isEmpty() || document.contains(connectionsKey)))
      document[connectionsKey] = entries;
  });
  if (!updated) return std::unexpected(updated.error());
  if (file_.document() != before) emit changed();
  if (!allowed) return std::unexpected(allowed.error());
  return {};
}

}  // namespace tokendesk
