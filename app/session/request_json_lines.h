#pragma once

#include "logged_request.h"

#include <QByteArray>

namespace tokendesk {

/// Requests as JSON lines: for each an object on a line of its own, in UTF-8, with the platform's names of
/// the fields and its texts as they are. Safe on any thread.
QByteArray requestJsonLines(const LoggedRequests& requests);

}  // namespace tokendesk
