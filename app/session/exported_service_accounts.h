#pragma once

#include "account.h"
#include "exported_list.h"

namespace tokendesk {

/// Service accounts for a file, with the fields name, description, created and id.
ExportedList exportedServiceAccounts(const ServiceAccounts& accounts);

}  // namespace tokendesk
