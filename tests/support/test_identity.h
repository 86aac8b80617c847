#pragma once

#include "fault_server.h"

#include <QSslConfiguration>

namespace tokendesk {

/// What a server is set up with to show itself as `identity`, one of those that TLS is spoken with. Read from
/// tests/data/tls once.
QSslConfiguration configurationOf(FaultServer::Identity identity);

}  // namespace tokendesk
