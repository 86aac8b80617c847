#pragma once

#include <QColor>
#include <QIcon>
#include <QPalette>

namespace tokendesk {

// How a token stands, as people are shown it: always a drawing and a word, never a colour alone.
enum class StatusTone { Active, Blocked, Revoked, Expiring, Expired };

QIcon statusIcon(StatusTone tone);
QColor statusColor(StatusTone tone, const QPalette& palette);

}  // namespace tokendesk
