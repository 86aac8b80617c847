#pragma once

#include "platform_kind.h"

namespace tokendesk::aihub {

inline const QString platformName = QStringLiteral("AI Hub");

/// Instabase AI Hub, as connections can be made to it.
PlatformKind kind();

}  // namespace tokendesk::aihub
