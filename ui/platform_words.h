#pragma once

#include "api_error.h"

namespace tokendesk {

/// What the platform itself said of an error, in brackets: the words and codes of as many of its errors as a
/// dialog has room for, and the HTTP status where they don't tell it. Empty where it said nothing.
QString platformWords(const ApiError& error);

}  // namespace tokendesk
