#pragma once

#include "platform_kind.h"

#include <QString>

namespace tokendesk {

struct Connection;
class Preferences;

/// What helps who looks for the cause of a problem, for people to send along with its description: versions,
/// the desktop, and what kind of connection is open, null for none. In English, so that everybody can read
/// it; no name, address, id or credential is in it.
QString diagnosticText(const Preferences& preferences, const PlatformKinds& platforms,
                       const Connection* open);

}  // namespace tokendesk
