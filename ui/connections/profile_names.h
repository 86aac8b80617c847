#pragma once

#include <QString>
#include <QStringList>

namespace tokendesk {

/// Names of profiles or connections for a sentence: “a”, “b” and 3 more. Many would make it too long to read.
QString quotedNames(const QStringList& names);

}  // namespace tokendesk
