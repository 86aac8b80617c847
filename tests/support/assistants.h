#pragma once

#include "assistant.h"

namespace tokendesk {

/// Assistants for tests: "Translator" with the intents "Formal" (two revisions, the second one in use) and
/// "Casual" (none), and "Summarizer" with one intent and one revision, of which nothing but the ids is known.
inline Assistants sampleAssistants() {
  AssistantRevision first{.id = QStringLiteral("1"), .name = QStringLiteral("First try")};
  first.prompt = QStringLiteral("Translate the text.");
  AssistantRevision second{.id = QStringLiteral("2"), .name = QStringLiteral("Polite")};
  second.description = QStringLiteral("Since the complaints");
  second.providerName = QStringLiteral("OpenAI");
  second.modelName = QStringLiteral("GPT-4o");
  second.modelId = QStringLiteral("gpt-4o-2024");
  second.prompt = QStringLiteral("Translate into Élysée French.\nBe polite.");
  second.created = QDateTime(QDate(2024, 7, 22), QTime(18, 37, 32), Qt::UTC);
  second.metadata = {{.key = QStringLiteral("temperature"),
                      .type = QStringLiteral("Decimal"),
                      .value = QStringLiteral("0.2")}};

  AssistantIntent formal{.id = QStringLiteral("i1"), .name = QStringLiteral("Formal")};
  formal.description = QStringLiteral("Letters to customers");
  formal.defaultRevisionId = second.id;
  formal.revisions = {first, second};
  const AssistantIntent casual{.id = QStringLiteral("i2"), .name = QStringLiteral("Casual")};

  AssistantIntent unnamed{.id = QStringLiteral("i3")};
  unnamed.revisions = {{.id = QStringLiteral("3")}};
  return {{.id = QStringLiteral("a1"), .name = QStringLiteral("Translator"), .intents = {formal, casual}},
          {.id = QStringLiteral("a2"), .name = QStringLiteral("Summarizer"), .intents = {unnamed}}};
}

}  // namespace tokendesk
