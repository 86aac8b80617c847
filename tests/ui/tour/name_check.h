#pragma once

#include <QWidget>

namespace tokendesk {

class Findings;

/// What a screen reader can't tell of: controls without name or role, fields without their label or with
/// another name than it, and cells that show something and say nothing.
void checkNames(QWidget& window, Findings& findings);

}  // namespace tokendesk
