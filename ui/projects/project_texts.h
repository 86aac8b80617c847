#pragma once

#include "project.h"
#include "token_counts.h"

#include <QColor>
#include <QIcon>
#include <QPalette>

namespace tokendesk {

/// A project's status, as every page and dialog shows it: always a drawing and a word, never a colour alone.
QString projectStatusText(bool active);
QIcon projectStatusIcon(bool active);
QColor projectStatusColor(bool active, const QPalette& palette);

/// The number of a project's tokens in a cell: "…" while it is read for the first time, "—" where that
/// failed, and nothing while nobody asked.
QString tokenCountText(const TokenCount& count);
/// What there is to say of it beside the number: how many are active, or why it isn't known.
QString tokenCountDetails(const TokenCount& count, const Project& project);

}  // namespace tokendesk
