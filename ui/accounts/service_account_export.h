#pragma once

#include "export_list_dialog.h"

namespace tokendesk {

class ServiceAccountTableModel;

/// What can be exported of the service accounts that are shown: those that the filters let through, or all.
/// `owner` is whose they are, for the name of the file.
ExportListDialog::Source serviceAccountExport(const ServiceAccountTableModel& model, const QString& owner);

}  // namespace tokendesk
