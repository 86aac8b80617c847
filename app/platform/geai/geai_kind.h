#pragma once

#include "platform_kind.h"

namespace tokendesk::geai {

inline const QString platformName = QStringLiteral("Globant Enterprise AI");

/// Globant Enterprise AI, as connections can be made to it.
PlatformKind kind();

}  // namespace tokendesk::geai
