#pragma once

#include "http_client.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QJsonValue>

#include <functional>
#include <optional>
#include <type_traits>
#include <vector>

/// What the codecs of all platforms have in common. Safe on any thread.
namespace tokendesk {

/// The error of an answer that is none of the platform's.
std::unexpected<ApiError> foreign(const HttpAnswer& answer);
/// The error of one that is, but lacks something that it must have.
std::unexpected<ApiError> unreadable(const HttpAnswer& answer);
/// The error of a successful answer whose body is no JSON document: Unreadable where it begins as the
/// platform's do, else Foreign.
ApiError noDocument(const HttpAnswer& answer);

/// The error that a platform's answer tells by its status or its body; none where it is a success. The
/// document is null where the body is no JSON.
using ErrorReader = std::function<std::optional<ApiError>(const HttpAnswer&, const QJsonDocument&)>;

/// The document of a successful answer, else the error that it tells.
Outcome<QJsonDocument> parseAnswer(const HttpAnswer& answer, const ErrorReader& errorIn);

/// A time as ISO 8601 writes it, as UTC. "2024-07-22T18:37:32.341" has no zone and means UTC. Invalid where
/// it is no time.
QDateTime parseTimestamp(const QString& text);

/// A text as it is; anything else as compact JSON; missing or null: empty.
QString textOf(const QJsonValue& value);
/// The same of an id, which is a text or a number; anything else is none.
QString idTextOf(const QJsonValue& value);
/// A text; anything else is none.
Secret secretIn(const QJsonValue& value);
/// Whether `bytes` can be sent in a header, as a bearer or an id: not empty, and visible ASCII only.
bool fitsInHeader(QByteArrayView bytes);

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

/// The same of the list that the answer's document has under `key`; Foreign where it has none.
template <class Read, class T = typename std::invoke_result_t<Read, const QJsonValue&>::value_type>
Outcome<std::vector<T>> readList(const HttpAnswer& answer, const Outcome<QJsonDocument>& document,
                                 QStringView key, const Read& read) {
  if (!document) return std::unexpected(document.error());
  const QJsonValue list = (*document)[key];
  if (!list.isArray()) return foreign(answer);
  return readEach(answer, list.toArray(), read);
}

}  // namespace tokendesk
