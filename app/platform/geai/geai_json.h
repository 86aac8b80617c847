#pragma once

#include "http_client.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QJsonValue>

#include <type_traits>
#include <vector>

/// What GEAI's codecs have in common. Safe on any thread.
namespace tokendesk::geai {

/// The error of an answer that is none of the platform's.
std::unexpected<ApiError> foreign(const HttpAnswer& answer);
/// The error of one that is, but lacks something that it must have.
std::unexpected<ApiError> unreadable(const HttpAnswer& answer);

/// The document of a successful answer, else the error that it tells.
Outcome<QJsonDocument> parse(const HttpAnswer& answer);

/// "2024-07-22T18:37:32.341" has no zone and means UTC. Invalid where it is no time.
QDateTime parseTimestamp(const QString& text);

/// A text as it is; anything else as compact JSON; missing or null: empty.
QString textOf(const QJsonValue& value);
/// The same of an id, which is a text or a number; anything else is none.
QString idTextOf(const QJsonValue& value);

QByteArray toJson(const QJsonObject& object);

/// `entries`, each as `read` reads it into an optional; Unreadable where one is nothing.
template <class Read, class T = typename std::invoke_result_t<Read, const QJsonValue&>::value_type>
Outcome<std::vector<T>> readEach(const HttpAnswer& answer, const QJsonArray& entries, const Read& read) {
  std::vector<T> values;
  values.reserve(static_cast<size_t>(entries.size()));
  for (const QJsonValue entry : entries) {
    auto value = read(entry);
    if (!value) return unreadable(answer);
    values.push_back(std::move(*value));
  }
  return values;
}

/// The same of the list that a successful answer has under `key`; Foreign where it has none.
template <class Read, class T = typename std::invoke_result_t<Read, const QJsonValue&>::value_type>
Outcome<std::vector<T>> decodeList(const HttpAnswer& answer, QStringView key, const Read& read) {
  const auto document = parse(answer);
  if (!document) return std::unexpected(document.error());
  const QJsonValue list = (*document)[key];
  if (!list.isArray()) return foreign(answer);
  return readEach(answer, list.toArray(), read);
}

}  // namespace tokendesk::geai
