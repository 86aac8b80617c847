#pragma once

#include "faulted_operation.h"

#include <chrono>
#include <optional>

namespace tokendesk {

/// What was seen of an operation that a fault hit.
struct CellOutcome {
  // The same in every run:
  QString end;       ///< of the platform's operation: its error kind, "done", or how it didn't end once
  QString requests;  ///< what the server saw of the window's: "GET 4", "POST 1, GET 1"
  QString sentence;
  QString shown;

  QString leaks;  ///< where a secret could be read, in the log of the platform or in the end in the window
  int ownAtPlatform = 0;  ///< the operation's own requests, of the platform and of its window
  int ownAtWindow = 0;
  int ends = 0;            ///< how often the window said that it was over
  int ownAfterCancel = 0;  ///< the same, of one that was cancelled

  // Measured; nothing where it was over before Cancel could be pressed.
  std::optional<std::chrono::milliseconds> cancelled = std::nullopt;
  std::chrono::milliseconds stall{0};
  qint64 megabytes = 0;
};

/// The name of an error's kind; "done" of none.
QString endText(const std::optional<ApiErrorKind>& kind);

/// Runs `operation` under `fault`: as the platform does it, in its window, and once more with Cancel. Nothing
/// where the fault has no meaning for the operation.
std::optional<CellOutcome> runCell(const FaultedOperation& operation, const Fault& fault);

}  // namespace tokendesk
