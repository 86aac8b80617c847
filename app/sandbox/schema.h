#pragma once

#include "database.h"

namespace tokendesk::sandbox {

/// Makes the tables in a new database, and brings those of an older version up to date. Belongs in a
/// transaction. Throws DatabaseError where the file is another program's or of a newer version; then nothing
/// is written.
void prepareSchema(const Database& database);

}  // namespace tokendesk::sandbox
