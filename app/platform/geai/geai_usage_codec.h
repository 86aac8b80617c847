#pragma once

#include "assistant.h"
#include "http_client.h"
#include "logged_request.h"

/// What GEAI tells of a project's use as JSON, by the rules of geai_codec.h. Everything but an assistant's id
/// and name may be missing.
namespace tokendesk::geai {

Outcome<Assistants> decodeAssistants(const HttpAnswer& answer);
/// Requests as the platform lists them: `{"items":[{…}]}`, or in the older form `[{"item":{…}}]`.
Outcome<LoggedRequests> decodeRequests(const HttpAnswer& answer);

}  // namespace tokendesk::geai
