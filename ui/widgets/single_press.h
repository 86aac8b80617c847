#pragma once

class QAbstractButton;

namespace tokendesk {

/// Makes `button` take a double click, and Enter held down, for one press. However soon the first is
/// answered, the second press isn't taken for a wish: not where it comes to the same button, ready again, and
/// not where another one has appeared under the pointer.
void takeSinglePresses(QAbstractButton& button);

}  // namespace tokendesk
