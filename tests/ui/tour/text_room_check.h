#pragma once

#include <QWidget>

namespace tokendesk {

class Findings;

/// Visible texts that are cut off because there is less room than they need. What is meant to be cut where
/// there is no room isn't looked at: cells of tables, and what can be read in a tooltip.
void checkTextRoom(QWidget& window, Findings& findings);

}  // namespace tokendesk
