#pragma once

#include <chrono>
#include <functional>

namespace tokendesk {

/// Nothing that is tested takes so long; it only keeps a test that fails from hanging.
inline constexpr std::chrono::milliseconds patience = std::chrono::seconds(30);

/// Lets events be handled until `over`, which is asked after each; false where it never was.
bool waitUntil(const std::function<bool()>& over, std::chrono::milliseconds longest = patience);

/// Turns of the event loop after which what is shown doesn't change any more of itself.
inline constexpr int shortCalm = 5;
/// In so many, whatever is under way gets somewhere.
inline constexpr int longCalm = 30;

/// Until `over` holds for some turns in a row: what is shown at the end may take one more, and may begin
/// something.
bool waitUntilCalm(const std::function<bool()>& over, int turns = shortCalm);

}  // namespace tokendesk
