#include "assistant_list.h"

#include "text_folding.h"

namespace tokendesk {

AssistantList::AssistantList(Assistants assistants) : assistants_(std::move(assistants)) {
  // with line ends between them, so that nothing is found across two texts
  for (const Assistant& assistant : assistants_) {
    texts_.append(assistant.name);
    for (const AssistantIntent& intent : assistant.intents) {
      texts_.append(intent.name + u'\n' + intent.description);
      for (const AssistantRevision& revision : intent.revisions)
        texts_.append(revision.name + u'\n' + revision.description + u'\n' + revision.prompt);
    }
  }
}

std::vector<char> AssistantList::containing(const QString& text) const {
  return texts_.containing(foldText(text));
}

}  // namespace tokendesk
