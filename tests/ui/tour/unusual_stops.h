#pragma once

#include "tour_guide.h"

namespace tokendesk {

/// What lists and dialogs say while they read, where there is nothing, and where something failed.
void visitUnusual(const TourVisit& visit);

}  // namespace tokendesk
