#pragma once

#include <QWidget>

namespace tokendesk {

class Findings;

/// Texts and icons of enabled widgets that have too little contrast: under 4.5:1, or 3:1 for icons and for
/// large text (of 18 points, or 14 in bold).
void checkContrast(QWidget& window, Findings& findings);

}  // namespace tokendesk
