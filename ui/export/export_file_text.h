#pragma once

#include "export_file.h"

#include <QString>

namespace tokendesk {

/// A name for a file of exported `content`, such as "requests", of what is called `owner`:
/// "Support-requests". Every file system takes it.
QString exportFileName(const QString& owner, const QString& content);

/// Why the file could not be written, and what to do.
QString describe(const ExportFileError& error);

}  // namespace tokendesk
