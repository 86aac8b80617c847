#pragma once

#include "api_error.h"

namespace tokendesk {

/// The error of a change whose answer was lost, where a reading afterwards shows everything as it was before:
/// it wasn't made. Still OutcomeUnknown where the server may be at it yet, because a reading proves nothing
/// then.
inline ApiError whereNothingChanged(ApiError lost) {
  if (lost.mayStillHappen) return lost;
  lost.kind = lost.httpStatus == 0 ? ApiErrorKind::Offline : ApiErrorKind::BadAnswer;
  return lost;
}

}  // namespace tokendesk
