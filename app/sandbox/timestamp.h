#pragma once

#include <QDateTime>
#include <QString>

namespace tokendesk::sandbox {

/// As the platform writes it: UTC, milliseconds, no zone.
QString timestampText(const QDateTime& time);

QString currentTimestamp();

}  // namespace tokendesk::sandbox
