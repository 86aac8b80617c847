#pragma once

#include "api_error.h"

#include <QStringList>

namespace tokendesk {

/// What a failure's texts for people leave out, for whoever is asked for help: its kind, the HTTP status, and
/// the platform's codes, each in a line.
QStringList errorFacts(const ApiError& error);

}  // namespace tokendesk
