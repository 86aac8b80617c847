#pragma once

#include "connection.h"
#include "icons.h"

namespace tokendesk {

/// The colour that stands for how much harm can be done.
QColor StatusColors::* environmentColor(Environment environment);
/// The dot in that colour. It goes beside the word, never alone.
QIcon environmentIcon(Environment environment);

}  // namespace tokendesk
