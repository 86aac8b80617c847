#pragma once

#include "json_reading.h"

/// What GEAI's codecs have in common. Safe on any thread.
namespace tokendesk::geai {

/// The document of a successful answer, else the error that it tells.
Outcome<QJsonDocument> parse(const HttpAnswer& answer);

/// The list that a successful answer has under `key`, each entry as `read` reads it into an optional. Foreign
/// where it has none; Unreadable where an entry is nothing.
template <class Read, class T = typename std::invoke_result_t<Read, const QJsonValue&>::value_type>
Outcome<std::vector<T>> decodeList(const HttpAnswer& answer, QStringView key, const Read& read) {
  return readList(answer, parse(answer), key, read);
}

}  // namespace tokendesk::geai
