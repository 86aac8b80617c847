#pragma once

#include "fault_cell.h"

#include <QMap>
#include <QStringList>

namespace tokendesk {

/// What was seen of an operation: fault by fault.
using OutcomesByFault = QMap<QByteArray, CellOutcome>;

/// What an approved table states of a cell: fault, end, requests, sentence and what is shown. Without what
/// parts columns and lines, and with what can't be seen made visible.
QStringList statedRow(const QByteArray& fault, const CellOutcome& outcome);

/// The rows of an operation's approved table by fault; tests/faults/expected/ holds one for each operation.
/// Empty where there is none.
QMap<QByteArray, QStringList> readApproved(const QString& folder, const QByteArray& operation);
bool writeApproved(const QString& folder, const QByteArray& operation, const OutcomesByFault& outcomes);

/// Keeps what was measured of `operation` in `folder`, and writes all that is kept there as `folder`.md:
/// operations by faults, and each cell in words.
bool writeReport(const QString& folder, const QByteArray& operation, const OutcomesByFault& outcomes);

}  // namespace tokendesk
