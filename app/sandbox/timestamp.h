#pragma once

#include <QDateTime>
#include <QString>

namespace tokendesk::sandbox {

/// As the platform writes it: UTC, milliseconds, no zone.
QString timestampText(const QDateTime& time);

QString currentTimestamp();

/// As AI Hub writes it: UTC, milliseconds, `Z`.
QString zonedTimestamp(const QDateTime& time);

}  // namespace tokendesk::sandbox
