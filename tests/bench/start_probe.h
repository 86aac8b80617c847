#pragma once

#include <QStringView>

namespace tokendesk::bench {

inline constexpr QStringView consoleStartProbe = u"console-start";
inline constexpr QStringView plainStartProbe = u"plain-start";

/// What the clock says that both processes share, in nanoseconds.
qint64 monotonicNow();

/// Prints the milliseconds from `startedAt` to the first painted window of the console, put together as its
/// main() does, without a connection.
int probeConsoleStart(qint64 startedAt, int argc, char** argv);
/// The same for an empty QMainWindow with a QTableView.
int probePlainStart(qint64 startedAt, int argc, char** argv);

}  // namespace tokendesk::bench
