#pragma once

#include "database.h"

namespace tokendesk::sandbox {

/// The tokens every seeded organization has.
void seedDemoOrganizationTokens(const Database& database);

/// Those, and the projects and tokens a newcomer looks around in. Throws DatabaseError.
void seedDemo(const Database& database);

}  // namespace tokendesk::sandbox
