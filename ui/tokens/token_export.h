#pragma once

#include "export_list_dialog.h"
#include "token_inventory.h"
#include "token_platform.h"

namespace tokendesk {

class TokenTableModel;

/// What can be exported of the tokens that are shown: those that the filters let through, or all. `owner` is
/// whose they are, for the name of the file. There is a list.
ExportListDialog::Source tokenExport(const TokenTableModel& model, const InventoryState& state,
                                     const Capabilities& capabilities, const QString& owner);

}  // namespace tokendesk
