#pragma once

#include "tour_guide.h"

namespace tokendesk {

/// The tokens of an AI Hub account, its service accounts, and every dialog about them.
void visitAccounts(const Console& console, const Connection& connection, const TourVisit& visit);

}  // namespace tokendesk
