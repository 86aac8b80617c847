#pragma once

#include "connect_dialog.h"
#include "services.h"

namespace tokendesk {

/// Asks an installation whom a credential belongs to, over a platform that lives until it has answered.
/// `services` outlive what is returned.
ConnectionTest probeOf(const Services& services);

}  // namespace tokendesk
