#include "connection_json.h"

#include "connection_validation.h"

#include <QJsonArray>

#include <algorithm>

namespace tokendesk {

using namespace Qt::StringLiterals;

namespace {

constexpr auto idKey = "id"_L1;
constexpr auto nameKey = "name"_L1;
constexpr auto baseUrlKey = "baseUrl"_L1;
constexpr auto environmentKey = "environment"_L1;
constexpr auto lastUsedKey = "lastUsed"_L1;
constexpr auto credentialsKey = "credentials"_L1;
constexpr auto projectIdKey = "projectId"_L1;
constexpr auto organizationIdKey = "organizationId"_L1;
constexpr auto organizationNameKey = "organizationName"_L1;
constexpr auto allowsBothKey = "allowsBoth"_L1;
constexpr auto sessionOnlyKey = "sessionOnly"_L1;
constexpr auto readOnlyKey = "readOnly"_L1;
constexpr auto platformKey = "platform"_L1;
constexpr auto userIdKey = "userId"_L1;
constexpr auto accountTypeKey = "accountType"_L1;
constexpr auto oauthKey = "oauth"_L1;
constexpr auto clientIdKey = "clientId"_L1;
constexpr auto userNameKey = "userName"_L1;
constexpr auto scopeKey = "scope"_L1;
constexpr auto obtainedKey = "obtained"_L1;
constexpr auto expiresKey = "expires"_L1;

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

struct AccountTypeName {
  AccountType type;
  QLatin1StringView name;
};

constexpr AccountTypeName accountTypeNames[] = {
    {AccountType::Organization, "organization"_L1},
    {AccountType::Service, "service"_L1},
    {AccountType::Community, "community"_L1},
};

AccountType accountTypeFrom(const QString& name) {
  const auto found = std::ranges::find(accountTypeNames, name, &AccountTypeName::name);
  return found == std::end(accountTypeNames) ? AccountType::Organization : found->type;
}

/// The default has no name in the file.
QString nameOf(AccountType type) {
  if (type == Connection().accountType) return {};
  return std::ranges::find(accountTypeNames, type, &AccountTypeName::type)->name;
}

QDateTime timeFrom(const QJsonValue& value) {
  return QDateTime::fromString(value.toString(), Qt::ISODateWithMs);
}

CredentialKinds credentialsFrom(const QJsonValue& names) {
  if (names.isUndefined()) return CredentialKind::ApiToken;  // of version 1
  CredentialKinds kinds;
  const QJsonArray list = names.toArray();
  for (const CredentialKind kind : allCredentialKinds) {
    if (list.contains(credentialName(kind))) kinds |= kind;
  }
  return kinds;
}

OAuthFacts oauthFrom(const QJsonValue& facts) {
  return {.clientId = facts[clientIdKey].toString(),
          .userName = facts[userNameKey].toString(),
          .scope = facts[scopeKey].toString(),
          .obtained = timeFrom(facts[obtainedKey]),
          .expires = timeFrom(facts[expiresKey])};
}

/// A connection may lack its base URL, but not have a bad one.
std::optional<QUrl> storedUrl(const QJsonValue& text) {
  if (text.toString().isEmpty()) return QUrl();
  const auto url = parseBaseUrl(text.toString());
  return url ? std::optional(*url) : std::nullopt;
}

/// Only what differs from the default stands in the file.
void put(QJsonObject& entry, QLatin1StringView key, const QJsonValue& value) {
  const bool isDefault =
      value == QJsonValue(QString()) || value == QJsonValue(false) || value == QJsonValue(QJsonObject());
  isDefault ? entry.remove(key) : void(entry[key] = value);
}

QString textOf(const QDateTime& time) {
  return time.isValid() ? time.toUTC().toString(Qt::ISODateWithMs) : QString();
}

QJsonArray written(CredentialKinds kinds) {
  QJsonArray names;
  for (const CredentialKind kind : allCredentialKinds) {
    if (kinds.testFlag(kind)) names.append(credentialName(kind));
  }
  return names;
}

QJsonObject written(QJsonObject entry, const OAuthFacts& facts) {
  put(entry, clientIdKey, facts.clientId);
  put(entry, userNameKey, facts.userName);
  put(entry, scopeKey, facts.scope);
  put(entry, obtainedKey, textOf(facts.obtained));
  put(entry, expiresKey, textOf(facts.expires));
  return entry;
}

}  // namespace

QUuid idInJson(const QJsonValue& entry) {
  return QUuid::fromString(entry[idKey].toString());
}

QString nameInJson(const QJsonValue& entry) {
  return entry[nameKey].toString();
}

std::optional<Connection> connectionFromJson(const QJsonValue& entry) {
  const auto baseUrl = storedUrl(entry[baseUrlKey]);
  const QString name = entry[nameKey].toString();
  if (idInJson(entry).isNull() || !baseUrl || name.isEmpty()) return std::nullopt;
  return Connection{.id = idInJson(entry),
                    .name = name,
                    .baseUrl = *baseUrl,
                    .environment = environmentFrom(entry[environmentKey].toString()),
                    .platform = entry[platformKey].toString(),
                    .source = ConnectionSource::Saved,
                    .lastUsed = timeFrom(entry[lastUsedKey]),
                    .credentials = credentialsFrom(entry[credentialsKey]),
                    .projectId = entry[projectIdKey].toString(),
                    .organizationId = entry[organizationIdKey].toString(),
                    .userId = entry[userIdKey].toString(),
                    .accountType = accountTypeFrom(entry[accountTypeKey].toString()),
                    .organizationName = entry[organizationNameKey].toString(),
                    .allowsBoth = entry[allowsBothKey].toBool(),
                    .sessionOnly = entry[sessionOnlyKey].toBool(),
                    .readOnly = entry[readOnlyKey].toBool(),
                    .oauth = oauthFrom(entry[oauthKey])};
}

void writeJson(QJsonObject& entry, const Connection& connection) {
  entry[idKey] = connection.id.toString(QUuid::WithoutBraces);
  entry[nameKey] = connection.name.trimmed();
  entry[baseUrlKey] = connection.baseUrl.toString(QUrl::FullyEncoded);
  entry[environmentKey] = nameOf(connection.environment);
  entry[credentialsKey] = written(connection.credentials);
  put(entry, platformKey, connection.platform);
  put(entry, lastUsedKey, textOf(connection.lastUsed));
  put(entry, projectIdKey, connection.projectId);
  put(entry, organizationIdKey, connection.organizationId);
  put(entry, userIdKey, connection.userId);
  // a word that only a newer version knows stays
  if (accountTypeFrom(entry.value(accountTypeKey).toString()) != connection.accountType)
    put(entry, accountTypeKey, nameOf(connection.accountType));
  put(entry, organizationNameKey, connection.organizationName);
  put(entry, allowsBothKey, connection.allowsBoth);
  put(entry, sessionOnlyKey, connection.sessionOnly);
  put(entry, readOnlyKey, connection.readOnly);
  put(entry, oauthKey, written(entry[oauthKey].toObject(), connection.oauth));
}

}  // namespace tokendesk
