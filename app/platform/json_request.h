#pragma once

#include "http_client.h"
#include "platform_access.h"

/// How requests are made for JSON, on all platforms.
namespace tokendesk {

/// `limits`, and reading only where `access` allows nothing else.
HttpClient::Limits limitsFor(const PlatformAccess& access, HttpClient::Limits limits);

/// A request that is answered in JSON, not signed yet.
HttpRequest jsonRequest(Verb verb, const QUrl& url);

/// The same, for a list, which may be long.
HttpRequest asList(HttpRequest request);

/// The same with `json` for its body, which may be empty.
HttpRequest withJson(HttpRequest request, const QByteArray& json);

}  // namespace tokendesk
