#pragma once

#include "tour_guide.h"

namespace tokendesk {

/// A project's assistants and requests, and the list of projects.
void visitProjects(const Console& console, const Connection& connection, const TourVisit& visit);

}  // namespace tokendesk
