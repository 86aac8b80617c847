#include "status_kind.h"

namespace tokendesk {

ApiErrorKind kindOfStatus(int status) {
  using enum ApiErrorKind;
  switch (status) {
    case 400:
    case 413:
    case 422: return Invalid;
    case 401: return NotSignedIn;
    case 403: return NotPermitted;
    case 404: return NotFound;
    case 405:
    case 501: return Unsupported;
    case 409: return Conflict;
    case 429: return RateLimited;
    default: return status >= 500 ? ServerFault : BadAnswer;
  }
}

}  // namespace tokendesk
