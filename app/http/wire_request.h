#pragma once

#include "http_client.h"

#include <QNetworkRequest>

namespace tokendesk {

[[nodiscard]] constexpr bool isChange(Verb verb) {
  return verb != Verb::Get;
}

/// Whether the request can be put on the wire as it is: an http or https URL with a host, and headers without
/// line breaks, which Qt would send as further headers.
[[nodiscard]] bool isSendable(const HttpRequest& request);

/// The request for QNetworkAccessManager, with everything off that we don't want: redirects, cookies, caches,
/// credentials of its own, HTTP/2.
[[nodiscard]] QNetworkRequest wireRequest(const HttpRequest& request);

/// "GET" and so on.
[[nodiscard]] QByteArray verbName(Verb verb);

}  // namespace tokendesk
