#include "geai_decoding.h"

namespace tokendesk::geai {

ApiError withUnknownOutcome(ApiError error) {
  const bool gaveUp = error.httpStatus == 502 || error.httpStatus == 504;
  const bool unreadable =
      error.kind == ApiErrorKind::BadAnswer && error.httpStatus >= 200 && error.httpStatus < 300;
  if (gaveUp || unreadable) error.kind = ApiErrorKind::OutcomeUnknown;
  error.mayStillHappen = gaveUp;
  return error;
}

}  // namespace tokendesk::geai
