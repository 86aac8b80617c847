#include "assistant_item.h"

#include "display_text.h"

#include <QCoreApplication>
#include <QLocale>

namespace tokendesk {

using namespace Qt::StringLiterals;

namespace {

struct Texts {
  Q_DECLARE_TR_FUNCTIONS(tokendesk::AssistantItem)
};

QString number(size_t count) {
  return QLocale().toString(static_cast<qulonglong>(count));
}

}  // namespace

QString nameText(const AssistantItem& item) {
  if (!item.name().trimmed().isEmpty()) return displayName(item.name());
  return item.id().isEmpty() ? Texts::tr("(no name)")
                             : Texts::tr("(no name, ID %1)").arg(displayName(item.id()));
}

QString intentsText(const Assistant& assistant) {
  const size_t count = assistant.intents.size();
  return count == 1 ? Texts::tr("1 intent") : Texts::tr("%1 intents").arg(number(count));
}

QString revisionsText(const AssistantIntent& intent) {
  const size_t count = intent.revisions.size();
  return count == 1 ? Texts::tr("1 revision") : Texts::tr("%1 revisions").arg(number(count));
}

QString modelText(const AssistantRevision& revision) {
  const QString name = displayName(revision.modelName);
  const QString id = displayName(revision.modelId);
  if (name.isEmpty() || name == id) return id;
  return id.isEmpty() ? name : Texts::tr("%1 (%2)").arg(name, id);
}

}  // namespace tokendesk
