#pragma once

#include "faulted_operation.h"

/// Windows in which operations on projects are done. The organization has the projects Support ("p1") and
/// Evaluation ("p2").
namespace tokendesk::geai {

std::unique_ptr<FaultedWindow> openProjects(FaultWorld& world);
/// Of Support, as the next.
std::unique_ptr<FaultedWindow> openAssistants(FaultWorld& world);
std::unique_ptr<FaultedWindow> openRequests(FaultWorld& world);
/// To a file in a folder of its own; what is in that folder is a part of what is shown.
std::unique_ptr<FaultedWindow> openExport(FaultWorld& world);
/// Of "Archive".
std::unique_ptr<FaultedWindow> openProjectCreation(FaultWorld& world);
/// Of the description of Support.
std::unique_ptr<FaultedWindow> openProjectUpdate(FaultWorld& world);
std::unique_ptr<FaultedWindow> openProjectDeletion(FaultWorld& world);

}  // namespace tokendesk::geai
