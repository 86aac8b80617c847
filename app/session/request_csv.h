#pragma once

#include "logged_request.h"

#include <QByteArray>

/// Requests as CSV (RFC 4180): in UTF-8, with lines that end in CRLF, and quotes around cells that hold a
/// comma, a quote or a line break. Safe on any thread.
///
/// A spreadsheet takes some cells for formulas, which can do harm, and what is written here anybody may have
/// sent to an assistant. So a cell that begins with = + - @, one of their full-width forms, a tab, a carriage
/// return or a NUL gets an apostrophe in front, as OWASP recommends ("CSV Injection"). All else is unchanged;
/// who needs exactly the platform's texts takes JSON lines.
namespace tokendesk {

/// Whether the text begins with a byte order mark, without which Excel takes it for another encoding.
enum class ByteOrderMark { Without, With };

/// The line with the names of the columns: Time, Assistant, Intent, Status, Prompt, Input, Output.
QByteArray requestCsvHeader(ByteOrderMark mark);

/// A line for each request. Times are as "2026-09-30T17:45:00.120Z", or in the platform's words where they
/// can't be read.
QByteArray requestCsv(const LoggedRequests& requests);

}  // namespace tokendesk
