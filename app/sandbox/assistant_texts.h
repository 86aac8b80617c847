#pragma once

#include <QStringView>

#include <span>

namespace tokendesk::sandbox {

/// What the sandbox's assistants are made of. The names of intents differ from each other.

struct IntentText {
  QStringView name;
  QStringView description;
  QStringView prompt;  ///< of the first revision
};

struct AssistantText {
  QStringView name;
  QStringView language;  ///< such as `en`
  std::span<const IntentText> intents;
};

/// What a revision after the first adds to the prompt.
struct RefinementText {
  QStringView description;
  QStringView addition;
};

/// The first four hold what is hard to show: a prompt of some thousand characters, several scripts, quotes.
std::span<const AssistantText> assistantTexts();

/// At least three.
std::span<const RefinementText> refinementTexts(QStringView language);

}  // namespace tokendesk::sandbox
