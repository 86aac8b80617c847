#pragma once

#include "csv_text.h"
#include "logged_request.h"

/// Requests as CSV, as csv_text.h writes it; who needs exactly the platform's texts takes JSON lines. Safe on
/// any thread.
namespace tokendesk {

/// The line with the names of the columns: Time, Assistant, Intent, Status, Prompt, Input, Output.
QByteArray requestCsvHeader(ByteOrderMark mark);

/// A line for each request. Times are as "2026-09-30T17:45:00.120Z", or in the platform's words where they
/// can't be read.
QByteArray requestCsv(const LoggedRequests& requests);

}  // namespace tokendesk
