#include "connection_store.h"

#include "connection_json.h"

#include <QJsonArray>

#include <algorithm>

namespace tokendesk {

using namespace Qt::StringLiterals;

namespace {

constexpr auto connectionsKey = "connections"_L1;
constexpr auto defaultKey = "defaultConnection"_L1;

qsizetype indexOf(const QJsonArray& entries, const QUuid& id) {
  const auto found =
      std::ranges::find_if(entries, [&id](const QJsonValue& entry) { return idInJson(entry) == id; });
  return found == entries.end() ? -1 : found - entries.begin();
}

std::expected<void, ConnectionProblem> save(QJsonArray& entries, const Connection& connection) {
  QStringList otherNames;
  for (const QJsonValue entry : std::as_const(entries)) {
    if (idInJson(entry) != connection.id) otherNames.append(nameInJson(entry));
  }
  if (auto checked = checkConnectionName(connection.name, otherNames); !checked) return checked;

  const qsizetype index = indexOf(entries, connection.id);
  QJsonObject entry = index < 0 ? QJsonObject() : entries.at(index).toObject();
  writeJson(entry, connection);
  index < 0 ? entries.append(entry) : void(entries[index] = entry);
  return {};
}

}  // namespace

ConnectionStore::ConnectionStore(SettingsFile& file, QObject* parent) : QObject(parent), file_(file) {}

QList<Connection> ConnectionStore::connections() const {
  QList<Connection> connections;
  const QJsonArray entries = file_.document().value(connectionsKey).toArray();
  for (const QJsonValue entry : entries) {
    if (auto connection = connectionFromJson(entry)) connections.append(*std::move(connection));
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

std::optional<Connection> ConnectionStore::first() const {
  const auto id = defaultConnection();
  const auto chosen = id ? find(*id) : std::nullopt;
  return chosen ? chosen : lastUsed();
}

std::optional<QUuid> ConnectionStore::defaultConnection() const {
  const QUuid id = QUuid::fromString(file_.document().value(defaultKey).toString());
  return id.isNull() ? std::nullopt : std::optional(id);
}

std::expected<void, ConnectionStoreError> ConnectionStore::save(const Connection& connection) {
  if (connection.source != ConnectionSource::Saved || connection.id.isNull()) {
    return std::unexpected(ConnectionProblem::NotStorable);
  }
  Connection stored = connection;
  if (!connection.baseUrl.isEmpty()) {
    const auto baseUrl = parseBaseUrl(connection.baseUrl.toString(QUrl::FullyEncoded));
    if (!baseUrl) return std::unexpected(baseUrl.error());
    stored.baseUrl = *baseUrl;
  }
  return update([&stored](QJsonArray& entries) { return tokendesk::save(entries, stored); });
}

std::expected<void, ConnectionStoreError> ConnectionStore::remove(const QUuid& id) {
  auto removal = updateDocument([&id](QJsonObject& document) -> std::expected<void, ConnectionProblem> {
    QJsonArray entries = document.value(connectionsKey).toArray();
    const qsizetype index = indexOf(entries, id);
    if (index < 0) return {};
    entries.removeAt(index);
    document[connectionsKey] = entries;
    if (QUuid::fromString(document[defaultKey].toString()) == id) document.remove(defaultKey);
    return {};
  });
  if (removal) emit removed(id);
  return removal;
}

std::expected<void, ConnectionStoreError> ConnectionStore::markUsed(const QUuid& id, const QDateTime& when) {
  return updateConnection(id, [&when](Connection& connection) { connection.lastUsed = when; });
}

std::expected<void, ConnectionStoreError> ConnectionStore::setOrganizationName(const QUuid& id,
                                                                               const QString& name) {
  return updateConnection(id, [&name](Connection& connection) { connection.organizationName = name; });
}

std::expected<void, ConnectionStoreError> ConnectionStore::setOAuth(const QUuid& id, const OAuthFacts& facts,
                                                                    CredentialKinds credentials) {
  return updateConnection(id, [&](Connection& connection) {
    connection.oauth = facts;
    connection.credentials = credentials;
  });
}

std::expected<void, ConnectionStoreError> ConnectionStore::setDefault(const std::optional<QUuid>& id) {
  return updateDocument([&id](QJsonObject& document) -> std::expected<void, ConnectionProblem> {
    id ? void(document[defaultKey] = id->toString(QUuid::WithoutBraces)) : document.remove(defaultKey);
    return {};
  });
}

std::expected<void, ConnectionStoreError> ConnectionStore::update(const Change& change) {
  return updateDocument([&change](QJsonObject& document) -> std::expected<void, ConnectionProblem> {
    QJsonArray entries = document.value(connectionsKey).toArray();
    if (auto allowed = change(entries); !allowed) return allowed;
    if (!entries.isEmpty() || document.contains(connectionsKey)) document[connectionsKey] = entries;
    return {};
  });
}

std::expected<void, ConnectionStoreError> ConnectionStore::updateConnection(
    const QUuid& id, const std::function<void(Connection&)>& change) {
  return update([&](QJsonArray& entries) -> std::expected<void, ConnectionProblem> {
    const qsizetype index = indexOf(entries, id);
    auto connection = index < 0 ? std::nullopt : connectionFromJson(entries.at(index));
    if (!connection) return {};
    change(*connection);
    QJsonObject entry = entries.at(index).toObject();
    writeJson(entry, *connection);
    entries[index] = entry;
    return {};
  });
}

std::expected<void, ConnectionStoreError> ConnectionStore::updateDocument(const DocumentChange& change) {
  std::expected<void, ConnectionProblem> allowed;
  const QJsonObject before = file_.document();
  const auto updated = file_.update([&](QJsonObject& document) { allowed = change(document); });
  if (!updated) return std::unexpected(updated.error());
  if (file_.document() != before) emit changed();
  if (!allowed) return std::unexpected(allowed.error());
  return {};
}

}  // namespace tokendesk
