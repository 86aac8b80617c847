#pragma once

#include <QStringList>

namespace tokendesk {

/// The names of all classes of widgets that the headers in a folder, and those below it, declare; sorted.
QStringList widgetClasses(const QString& folder);

}  // namespace tokendesk
