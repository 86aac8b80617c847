#pragma once

#include "assistant.h"

namespace tokendesk {

/// An assistant, or one of its intents, or one of that intent's revisions: what the tree has a row for.
/// Points into the list that it is taken from.
struct AssistantItem {
  const Assistant* assistant = nullptr;         ///< null where nothing is meant
  const AssistantIntent* intent = nullptr;      ///< null for an assistant
  const AssistantRevision* revision = nullptr;  ///< null for an assistant or an intent

  [[nodiscard]] const QString& id() const {
    return revision ? revision->id : intent ? intent->id : assistant->id;
  }
  [[nodiscard]] const QString& name() const {
    return revision ? revision->name : intent ? intent->name : assistant->name;
  }
  /// Of a revision: whether its intent uses it.
  [[nodiscard]] bool isInUse() const { return revision && revision->id == intent->defaultRevisionId; }
};

/// The item's name for people, never empty.
QString nameText(const AssistantItem& item);
/// "3 intents", and "2 revisions".
QString intentsText(const Assistant& assistant);
QString revisionsText(const AssistantIntent& intent);
/// The revision's model, also where the platform gives its id only; empty where it gives neither.
QString modelText(const AssistantRevision& revision);

}  // namespace tokendesk
