#pragma once

#include "exported_list.h"
#include "project.h"

namespace tokendesk {

/// Projects for a file, with the fields name, description, status (active or hidden) and id.
ExportedList exportedProjects(const Projects& projects);

}  // namespace tokendesk
