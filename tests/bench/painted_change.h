#pragma once

#include "list_window.h"

#include <QTableView>

#include <functional>

namespace tokendesk::bench {

/// Milliseconds of a change of what a table shows, until the table is painted and nothing is left to do for
/// it. The change is over once the call is.
double timeToPainted(QTableView& table, const std::function<void()>& change);

/// The same for the console's own list, whose model may be at it on other threads.
double timeToPainted(ListWindow& window, const std::function<void()>& change);

/// Waits until no worker thread is busy any more, such as with the freeing of a list that was shown before.
void waitForWorkers();

}  // namespace tokendesk::bench
