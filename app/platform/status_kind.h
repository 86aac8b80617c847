#pragma once

#include "api_error.h"

namespace tokendesk {

/// What kind of failure an HTTP status means.
ApiErrorKind kindOfStatus(int status);

constexpr bool isSuccess(int status) {
  return status >= 200 && status < 300;
}

}  // namespace tokendesk
