#pragma once

#include <QString>

#include <functional>

namespace tokendesk::bench {

/// Ends the program with status 1: what couldn't be measured must not look measured.
[[noreturn]] void fail(const QString& why);

/// Runs the event loop until `done`; fails with `why` after five minutes.
void waitUntil(const std::function<bool()>& done, const QString& why);

}  // namespace tokendesk::bench
