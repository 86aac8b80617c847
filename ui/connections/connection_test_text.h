#pragma once

#include "job.h"
#include "project.h"

namespace tokendesk {

class InlineMessage;

/// What is done about an account that isn't as the connection says.
enum class AccountMismatch { Corrected, Told };

/// Shows what came of testing a connection: whom its credential belongs to, or why that isn't known.
/// `subject` is the connection's name or host, `said` the account that the connection says.
void showTestResult(InlineMessage& message, const Outcome<CredentialFacts>& outcome, const QString& subject,
                    const Account& said, AccountMismatch mismatch);

}  // namespace tokendesk
