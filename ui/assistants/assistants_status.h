#pragma once

#include <QString>

namespace tokendesk {

class AssistantInventory;

/// For the status bar: what is being read, or how old what is shown is.
QString assistantsStatusText(const AssistantInventory& assistants);

/// When the last good list was read, in a sentence.
QString assistantsAgeText(const AssistantInventory& assistants);

}  // namespace tokendesk
