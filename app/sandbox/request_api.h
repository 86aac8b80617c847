#pragma once

#include "access.h"
#include "answers.h"

namespace tokendesk::sandbox {

/// How many requests one answer holds at most, whatever `count` asks for and where it doesn't ask: so an
/// answer needs some tens of megabytes and not gigabytes. The platform's own limit isn't published.
inline constexpr qint64 mostExported = 10'000;

/// `/v1/organization/request/export`.

Answer exportRequests(Services& services, const ApiRequest& request, const Caller& caller);

}  // namespace tokendesk::sandbox
