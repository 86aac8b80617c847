#pragma once

#include "error_text.h"

namespace tokendesk {

/// What happened, in one sentence, to the subject of the operation, which may be empty where Operation says
/// so.
QString whatHappened(ApiErrorKind kind, Operation operation, const QString& subject);

/// Whether the operation only reads what is listed. Connecting and signing in are neither reads nor changes.
bool isRead(Operation operation);
/// Whether it changes something at the platform.
bool isChange(Operation operation);

}  // namespace tokendesk
