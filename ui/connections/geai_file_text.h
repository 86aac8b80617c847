#pragma once

#include "geai_credentials_file.h"

#include <QString>

namespace tokendesk {

/// What is wrong with GEAI's credentials file, and the way on. To be shown as plain text.
QString describe(const GeaiFileError& error);
/// Which value of a profile can't be known, where it stands and why. Never the value.
QString describe(const GeaiValueProblem& problem);

}  // namespace tokendesk
