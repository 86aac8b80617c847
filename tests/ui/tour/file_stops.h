#pragma once

#include "tour_guide.h"

namespace tokendesk {

/// To and from GEAI's credentials file.
void visitFiles(const Console& console, const TourVisit& visit);

}  // namespace tokendesk
