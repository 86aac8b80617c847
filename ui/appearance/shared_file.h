#pragma once

#include <QString>

namespace tokendesk {

/// The path of a file or folder that comes with the program and isn't part of it, as a translation: below the
/// folder share/tokendesk beside the program's own, where it is built as well as where it is installed.
/// Whether it is there isn't looked at.
QString sharedFile(const QString& name);

}  // namespace tokendesk
