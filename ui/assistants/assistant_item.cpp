#include "assistant_item.h"

#include "display_text.h"

#include <QCoreApplication>

namespace tokendesk {

using namespace Qt::StringLiterals;

namespace {

struct Texts {
  Q_DECLARE_TR_FUNCTIONS(tokendesk::AssistantItem)
};

}  // namespace

QString nameText(const AssistantItem& item) {
  if (!item.name().trimmed().isEmpty()) return displayName(item.name());
  return item.id().isEmpty() ? Texts::tr("(no name)")
                             : Texts::tr("(no name, ID %1)").arg(displayName(item.id()));
}

QString intentsText(const Assistant& assistant) {
  return Texts::tr("%Ln intent(s)", nullptr, static_cast<int>(assistant.intents.size()));
}

QString revisionsText(const AssistantIntent& intent) {
  return Texts::tr("%Ln revision(s)", nullptr, static_cast<int>(intent.revisions.size()));
}

QString modelText(const AssistantRevision& revision) {
  const QString name = displayName(revision.modelName);
  const QString id = displayName(revision.modelId);
  if (name.isEmpty() || name == id) return id;
  return id.isEmpty() ? name : Texts::tr("%1 (%2)").arg(name, id);
}

}  // namespace tokendesk
