#pragma once

#include "export_list_dialog.h"

namespace tokendesk {

class ProjectTableModel;

/// What can be exported of the projects that are shown: those that the filters let through, or all. `owner`
/// is whose they are, for the name of the file.
ExportListDialog::Source projectExport(const ProjectTableModel& model, const QString& owner);

}  // namespace tokendesk
