#pragma once

#include "tour_guide.h"

namespace tokendesk {

/// The way in: the welcome, the first connection of either platform with its sign-in, and what tells that one
/// is being opened, or can't be.
void visitConnections(const TourVisit& visit);

/// The list of saved connections, and what it, the menus and the session tell of them.
void visitLists(const Console& console, const TourVisit& visit);

}  // namespace tokendesk
