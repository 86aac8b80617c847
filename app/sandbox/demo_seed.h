#pragma once

#include "database.h"

namespace tokendesk::sandbox {

/// The same for the same name each time: what a project holds is made up from its id.
QString seededProjectId(const QString& name);

/// The tokens every seeded organization has.
void seedDemoOrganizationTokens(const Database& database);

/// Those, and the projects and tokens a newcomer looks around in. Throws DatabaseError.
void seedDemo(const Database& database);

}  // namespace tokendesk::sandbox
