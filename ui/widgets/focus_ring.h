#pragma once

class QWidget;

namespace tokendesk {

/// Paints the style's mark of the keyboard's focus around `widget` where it has it. To be called at the end
/// of its paintEvent().
void paintFocusRing(QWidget* widget);

}  // namespace tokendesk
