#include "assistant_item.h"

#include "display_text.h"

#include <QCoreApplication>
#include <QLocale>

namespace tokendesk {

using namespace Qt::StringLiterals;

namespace {

QString tr(const char* text) {
  return QCoreApplication::translate("AssistantItem", text);
}

QString number(size_t count) {
  return QLocale().toString(static_cast<qulonglong>(count));
}

}  // namespace

QString nameText(const AssistantItem& item) {
  if (!item.name().trimmed().isEmpty()) return displayName(item.name());
  return item.id().isEmpty() ? tr("(no name)") : tr("(no name, ID %1)").arg(displayName(item.id()));
}

QString intentsText(const Assistant& assistant) {
  const size_t count = assistant.intents.size();
  return count == 1 ? tr("1 intent") : tr("%1 intents").arg(number(count));
}

QString revisionsText(const AssistantIntent& intent) {
  const size_t count = intent.revisions.size();
  return count == 1 ? tr("1 revision") : tr("%1 revisions").arg(number(count));
}

QString modelText(const AssistantRevision& revision) {
  const QString name = displayName(revision.modelName);
  const QString id = displayName(revision.modelId);
  if (name.isEmpty() || name == id) return id;
  return id.isEmpty() ? name : tr("%1 (%2)").arg(name, id);
}

}  // namespace tokendesk
