#pragma once

#include "request_export_file.h"

#include <QString>

namespace tokendesk {

/// A name for the file that a project's requests are exported to, which every file system takes:
/// "Support-requests.csv".
QString exportFileName(const QString& projectName, RequestFormat format);

/// ".csv" or ".jsonl"
QString suffixOf(RequestFormat format);

/// Why the file could not be written, and what to do.
QString describe(const ExportFileError& error);

}  // namespace tokendesk
