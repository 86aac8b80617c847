#include "assistants_status.h"

#include "assistant_inventory.h"
#include "local_times.h"

#include <QCoreApplication>
#include <QLocale>

namespace tokendesk {

namespace {

struct Texts {
  Q_DECLARE_TR_FUNCTIONS(tokendesk::AssistantsStatus)
};

QString readingText(const Progress& progress) {
  if (progress.waiting.count() > 0)
    return Texts::tr("Trying again in %1 s…").arg(QLocale().toString(progress.waiting.count()));
  if (progress.bytesReceived > 0)
    return Texts::tr("Reading assistants… %1").arg(QLocale().formattedDataSize(progress.bytesReceived));
  return Texts::tr("Reading assistants…");
}

}  // namespace

QString assistantsStatusText(const AssistantInventory& assistants) {
  const AssistantsState& state = assistants.state();
  if (state.loading) return readingText(state.progress);
  if (!assistants.list()) return {};
  const bool isOld = state.error || state.cancelled;
  return (isOld ? Texts::tr("Last read · %1") : Texts::tr("Up to date · %1"))
      .arg(clockText(assistants.takenAt()));
}

QString assistantsAgeText(const AssistantInventory& assistants) {
  return Texts::tr("Time of what is shown: %1.").arg(clockText(assistants.takenAt()));
}

}  // namespace tokendesk
