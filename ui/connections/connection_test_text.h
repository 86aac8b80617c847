#pragma once

#include "job.h"
#include "project.h"

namespace tokendesk {

class InlineMessage;

/// Shows what came of testing a connection: whom its credential belongs to, or why that isn't known.
/// `subject` is the connection's name or host.
void showTestResult(InlineMessage& message, const Outcome<CredentialFacts>& outcome, const QString& subject);

}  // namespace tokendesk
