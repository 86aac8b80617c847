#include "answer_decoding.h"

#include "status_kind.h"

#include <algorithm>

namespace tokendesk {

ApiError withUnknownOutcome(ApiError error) {
  const bool gaveUp = error.httpStatus == 502 || error.httpStatus == 504;
  const bool unreadable = error.kind == ApiErrorKind::BadAnswer && isSuccess(error.httpStatus);
  if (gaveUp || unreadable) error.kind = ApiErrorKind::OutcomeUnknown;
  error.mayStillHappen = gaveUp;
  return error;
}

void wipe(const HttpAnswer& answer) {
  std::fill_n(const_cast<char*>(answer.body.constData()), answer.body.size(), '\0');
}

}  // namespace tokendesk
