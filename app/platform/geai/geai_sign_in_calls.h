#pragma once

#include "clock.h"
#include "http_client.h"
#include "sign_in_calls.h"

namespace tokendesk::geai {

/// GEAI's way to sign in, each call over a connection of its own. `clock` outlives the calls.
SignInCalls signInCalls(const Clock& clock, const HttpClient::Limits& limits = {});

}  // namespace tokendesk::geai
