#pragma once

#include "assistant.h"
#include "folded_texts.h"

#include <memory>

namespace tokendesk {

/// The assistants of a project as read in one answer, with what searching them needs. Immutable once made, so
/// any thread may read it.
class AssistantList {
 public:
  /// Folds the texts, prompts included: meant for a worker thread.
  explicit AssistantList(Assistants assistants);

  [[nodiscard]] const Assistants& assistants() const { return assistants_; }
  /// Of each assistant, followed by its intents, each followed by its revisions: 1 where its name,
  /// description or prompt contains `text`, else 0. All contain an empty one.
  [[nodiscard]] std::vector<char> containing(const QString& text) const;

 private:
  Assistants assistants_;
  FoldedTexts texts_;
};

using AssistantListPtr = std::shared_ptr<const AssistantList>;

}  // namespace tokendesk
