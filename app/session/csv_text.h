#pragma once

#include <QByteArray>
#include <QString>

#include <span>

/// CSV (RFC 4180): in UTF-8, with lines that end in CRLF, and quotes around cells that hold a comma, a quote
/// or a line break. Safe on any thread.
///
/// A spreadsheet takes some cells for formulas, which can do harm, and anybody may have written what is
/// exported. So a cell that begins with = + - @, one of their full-width forms, a tab, a carriage return or a
/// NUL gets an apostrophe in front, as OWASP recommends ("CSV Injection"). All else is unchanged.
namespace tokendesk {

/// Whether the text begins with a byte order mark, without which Excel takes it for another encoding.
enum class ByteOrderMark { Without, With };

/// The beginning of a file: the line with the names of the columns.
QByteArray csvHeader(std::span<const QString> names, ByteOrderMark mark);

/// Adds a line.
void appendCsvRow(QByteArray& csv, std::span<const QString> cells);

}  // namespace tokendesk
