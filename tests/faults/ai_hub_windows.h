#pragma once

#include "faulted_operation.h"

/// Windows in which operations of AI Hub are done that are more than the reading of a page. The account has
/// the tokens "billing" and "support".
namespace tokendesk::aihub {

std::unique_ptr<FaultedWindow> openConnectionTest(FaultWorld& world);
/// Of a token "deploy".
std::unique_ptr<FaultedWindow> openTokenCreation(FaultWorld& world);
/// Of "billing", as that in openTokenDeletion().
std::unique_ptr<FaultedWindow> openTokenRefresh(FaultWorld& world);
std::unique_ptr<FaultedWindow> openTokenDeletion(FaultWorld& world);
std::unique_ptr<FaultedWindow> openDeletionOfAll(FaultWorld& world);

}  // namespace tokendesk::aihub
