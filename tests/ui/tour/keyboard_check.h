#pragma once

#include <QWidget>

namespace tokendesk {

class Findings;

/// What Tab doesn't reach in an active window, and what doesn't show that it has the focus. Of radio buttons
/// that belong together Tab reaches one, and the arrow keys the others.
void checkKeyboard(QWidget& window, Findings& findings);

}  // namespace tokendesk
