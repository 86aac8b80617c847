#pragma once

#include "scripted_server.h"

#include <functional>

namespace tokendesk {

/// Requests of this verb, to this path; with this in their query, where that isn't empty.
inline std::function<bool(const RecordedRequest&)> requestTo(const QByteArray& verb, const QByteArray& path,
                                                             const QByteArray& query = {}) {
  return [=](const RecordedRequest& request) {
    const QByteArrayList parts = request.target.split('?');
    return request.verb == verb && parts.first() == path &&
           (query.isEmpty() || parts.value(1).split('&').contains(query));
  };
}

}  // namespace tokendesk
