#pragma once

#include "tour_guide.h"

namespace tokendesk {

/// The tokens of an organization, and every dialog about them.
void visitOrganizationTokens(const Console& console, const Connection& connection, const TourVisit& visit);

/// The tokens of a project and of all projects.
void visitProjectTokens(const Console& console, const Connection& connection, const TourVisit& visit);

/// What production asks before it is changed.
void visitProduction(const Console& console, const Connection& connection, const TourVisit& visit);

}  // namespace tokendesk
