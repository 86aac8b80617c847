#pragma once

#include "job.h"

namespace tokendesk {

/// For reading what became of a change whose answer was lost. Where the answer was lost because the change
/// was asked to stop, the same request must not end the reading before it began.
inline CallOptions confirming(const CallOptions& change) {
  if (!change.stop.stop_requested()) return change;
  return {.stop = {}, .progress = change.progress};
}

}  // namespace tokendesk
