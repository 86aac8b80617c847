#include "assistant_catalogue.h"

#include "assistant_texts.h"
#include "hash_mix.h"
#include "timestamp.h"

#include <QUuid>

#include <array>
#include <span>

namespace tokendesk::sandbox {

using namespace Qt::StringLiterals;

namespace {

constexpr int fewestAssistants = 4;
constexpr int mostRevisions = 4;

struct Model {
  QStringView provider;
  QStringView id;
  QStringView name;
};

constexpr std::array models{Model{u"openai", u"gpt-4o-2024-08-06", u"GPT-4o"},
                            Model{u"openai", u"gpt-4o-mini", u"GPT-4o mini"},
                            Model{u"anthropic", u"claude-sonnet-4-20250514", u"Claude Sonnet 4"},
                            Model{u"vertex_ai", u"gemini-2.5-pro", u"Gemini 2.5 Pro"},
                            Model{u"awsbedrock", u"amazon.nova-lite-v1:0", u"Nova Lite"}};

constexpr std::array<QStringView, 5> temperatures{u"0", u"0.1", u"0.2", u"0.7", u"1.0"};

/// What is drawn for a revision, each from a series of its own.
enum Draw : quint64 { Time, ModelOf, HasSettings, Temperature, MaxTokens, HasThreads, Draws };

/// An intent while it is made.
struct Making {
  const IntentText& text;
  QStringView language;
  quint64 seed;

  [[nodiscard]] qint64 draw(Draw what, int revision, qint64 bound) const {
    return mixedBelow(bound, seed, quint64(revision) * Draws + what);
  }
};

QString newId(const QString& owner, QStringView name) {
  return QUuid::createUuidV5(QUuid(), owner + name.toString()).toString(QUuid::WithoutBraces);
}

/// Some revisions have none.
QList<RevisionSetting> settingsOf(const Making& making, int revision) {
  if (making.draw(HasSettings, revision, 4) == 0) return {};
  const auto temperature = size_t(making.draw(Temperature, revision, qint64(temperatures.size())));
  const qint64 tokens = 512LL << making.draw(MaxTokens, revision, 4);
  QList<RevisionSetting> settings{
      {.key = u"temperature"_s, .type = u"Decimal"_s, .value = temperatures[temperature].toString()},
      {.key = u"maxTokens"_s, .type = u"Integer"_s, .value = QString::number(tokens)},
      {.key = u"language"_s, .type = u"String"_s, .value = making.language.toString()}};
  if (making.draw(HasThreads, revision, 3) == 0) {
    settings.append({.key = u"keepHistory"_s, .type = u"Boolean"_s, .value = u"true"_s});
  }
  return settings;
}

/// Each in a quarter of its own from 2025-01-01, before the first request was sent.
QString timestampOf(const Making& making, int revision) {
  constexpr qint64 quarter = 90LL * 24 * 3'600'000;
  const QDateTime start(QDate(2025, 1, 1), QTime(8, 0), Qt::UTC);
  return timestampText(start.addMSecs((revision - 1) * quarter + making.draw(Time, revision, quarter)));
}

/// The one before with a rule more.
AssistantRevision revisionOf(const Making& making, int id, const QString& promptBefore) {
  const std::span<const RefinementText> refinements = refinementTexts(making.language);
  const RefinementText& refinement = refinements[size_t(id) % refinements.size()];
  const bool isFirst = id == 1;
  const Model& model = models[size_t(making.draw(ModelOf, id, qint64(models.size())))];
  return {.id = id,
          .name = u"1.%1"_s.arg(id - 1),
          .description = isFirst ? u"First revision"_s : refinement.description.toString(),
          .prompt = isFirst ? making.text.prompt.toString()
                            : promptBefore + u"\n\n"_s + refinement.addition.toString(),
          .provider = model.provider.toString(),
          .model = model.id.toString(),
          .modelName = model.name.toString(),
          .timestamp = timestampOf(making, id),
          .settings = settingsOf(making, id)};
}

AssistantIntent intentOf(const QString& assistantId, const AssistantText& assistant, const IntentText& text) {
  const QString id = newId(assistantId, text.name);
  const Making making{.text = text, .language = assistant.language, .seed = seedOf(id)};
  const int count = 1 + int(mixedBelow(mostRevisions, making.seed, 0));
  AssistantIntent intent{.id = id,
                         .name = text.name.toString(),
                         .description = text.description.toString(),
                         .revisions = {},
                         .defaultRevision = count};
  QString prompt;
  for (int revision = 1; revision <= count; ++revision) {
    intent.revisions.append(revisionOf(making, revision, prompt));
    prompt = intent.revisions.last().prompt;
  }
  // Every third intent has gone back to the revision before, or is still trying out a new one.
  if (count > 1 && mixedBelow(3, making.seed, 1) == 0) --intent.defaultRevision;
  return intent;
}

}  // namespace

QList<Assistant> assistantsOf(const QString& projectId) {
  const std::span<const AssistantText> texts = assistantTexts();
  const qint64 choices = qint64(texts.size()) - fewestAssistants + 1;
  const qint64 count = fewestAssistants + mixedBelow(choices, seedOf(projectId), 0);
  QList<Assistant> assistants;
  for (const AssistantText& text : texts.first(size_t(count))) {
    Assistant assistant{.id = newId(projectId, text.name), .name = text.name.toString(), .intents = {}};
    for (const IntentText& intent : text.intents) {
      assistant.intents.append(intentOf(assistant.id, text, intent));
    }
    assistants.append(assistant);
  }
  return assistants;
}

}  // namespace tokendesk::sandbox
