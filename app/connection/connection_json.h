#pragma once

#include "connection.h"

#include <QJsonObject>

#include <optional>

/// How a saved connection stands in the settings file.
namespace tokendesk {

/// Of entries that can't be understood too, as far as they have one.
QUuid idInJson(const QJsonValue& entry);
QString nameInJson(const QJsonValue& entry);

/// Nothing where it has no id, no name or a bad URL. An unknown environment is Production, the one that asks
/// for the most care, an unknown type of account Organization. A platform is taken as it is, known or not;
/// without a list of credentials, as version 1 of the settings has none, it has an API token.
std::optional<Connection> connectionFromJson(const QJsonValue& entry);

/// Writes the fields we know into `entry`, which keeps those we don't.
void writeJson(QJsonObject& entry, const Connection& connection);

}  // namespace tokendesk
