#pragma once

#include "token_clearance.h"

#include <QString>

namespace tokendesk {

/// How a deletion of all tokens ended, in a sentence.
QString clearanceHeadline(const ClearanceReport& report);
/// What else there is to know of it; may be empty.
QString clearanceDetails(const ClearanceReport& report);
/// Token by token, in lines, with reasons.
QString clearanceLines(const ClearanceReport& report);

}  // namespace tokendesk
