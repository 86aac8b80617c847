#pragma once

#include "theme_colors.h"

#include <QIcon>

namespace tokendesk {

enum class IconName {
  Activate,
  Activity,
  AssistantRobot,
  Block,
  Check,
  ChevronDown,
  ChevronFirst,
  ChevronLast,
  ChevronNext,
  ChevronPrevious,
  Clock,
  Close,
  Connection,
  Copy,
  Crossed,
  Dot,
  Error,
  Eye,
  EyeOff,
  Filter,
  Folder,
  Info,
  Key,
  Pencil,
  Plus,
  Refresh,
  Requests,
  Search,
  Sidebar,
  Trash,
  Undo,
  Warning,
};

// Our drawing, mirrored where it points along the text and the layout runs from right to left, and tinted
// with a colour of the application's palette each time it is painted, so that it is sharp at any scale and
// follows a change of the theme. Copy, Trash and Refresh are the desktop's own where it has a theme of icons.
QIcon icon(IconName name, QPalette::ColorRole role = QPalette::ButtonText);

// The same in a colour that means something: icon(IconName::Warning, &StatusColors::blocked).
QIcon icon(IconName name, QColor StatusColors::* color);

// Tokendesk's own, in its colours.
QIcon applicationIcon();

}  // namespace tokendesk
