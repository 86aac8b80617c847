#pragma once

#include <QString>

namespace tokendesk::bench {

/// Milliseconds from the start of a program that stands beside this one to its first painted window, for
/// someone whose home and settings are in the folder `home`, and who has set up nothing. The program is ended
/// then. Ends this one where that fails.
double timeToWindow(const QString& program, const QString& home);

}  // namespace tokendesk::bench
