#include "assistant_catalogue.h"

#include "timestamp.h"

#include <QCryptographicHash>
#include <QRandomGenerator>
#include <QUuid>
#include <QtEndian>

#include <array>

namespace tokendesk::sandbox {

using namespace Qt::StringLiterals;

namespace {

struct Pattern {
  QStringView name;
  QStringView intent;
  QStringView description;
  QStringView prompt;
};

constexpr std::array patterns{
    Pattern{u"Ticket Triage", u"Classify", u"Sorts support tickets by product and urgency",
            u"You are a support dispatcher. Answer with one label and a priority from 1 to 4."},
    Pattern{u"Contract Reader", u"Extract", u"Finds dates, parties and obligations in contracts",
            u"Extract every obligation as a JSON array. Quote the clause it comes from."},
    Pattern{u"Release Notes", u"Write", u"Writes release notes from commit subjects",
            u"Write release notes for customers. Leave out internal changes."},
    Pattern{u"Asistente de Ventas", u"Responder", u"Responde preguntas sobre el catálogo",
            u"Responde en español, en menos de cien palabras, sin inventar precios."},
    Pattern{u"Meeting Summary", u"Summarize", u"Decisions and actions from a transcript",
            u"List decisions, then actions with their owner. No small talk."},
    Pattern{u"SQL Helper", u"Generate", u"Turns questions into read-only SQL",
            u"Write one SELECT statement for PostgreSQL 15. Never modify data."},
    Pattern{u"翻訳アシスタント", u"翻訳", u"社内文書を英語と日本語に翻訳します",
            u"原文の改行と用語集を保って翻訳してください。"},
};

struct Model {
  QStringView provider;
  QStringView name;
};

constexpr std::array models{Model{u"openai", u"gpt-4o"}, Model{u"anthropic", u"claude-sonnet"},
                            Model{u"vertex_ai", u"gemini-pro"}, Model{u"awsbedrock", u"nova-lite"}};

QString timestampIn2025(QRandomGenerator& random) {
  const QDateTime start(QDate(2025, 1, 1), QTime(8, 0), Qt::UTC);
  return timestampText(start.addSecs(random.bounded(300 * 24 * 3600)));
}

}  // namespace

quint32 seedOf(const QString& text) {
  const QByteArray hash = QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Sha256);
  return qFromBigEndian<quint32>(hash.constData());
}

QList<Assistant> assistantsOf(const QString& projectId) {
  QRandomGenerator random(seedOf(projectId));
  const qsizetype count = random.bounded(4, int(patterns.size()) + 1);
  QList<Assistant> assistants;
  for (qsizetype i = 0; i < count; ++i) {
    const Pattern& pattern = patterns[size_t(i)];
    const Model& model = models[size_t(random.bounded(int(models.size())))];
    const QUuid id = QUuid::createUuidV5(QUuid(), projectId + pattern.name.toString());
    assistants.append({.id = id.toString(QUuid::WithoutBraces),
                       .name = pattern.name.toString(),
                       .intent = pattern.intent.toString(),
                       .description = pattern.description.toString(),
                       .prompt = pattern.prompt.toString(),
                       .provider = model.provider.toString(),
                       .model = model.name.toString(),
                       .timestamp = timestampIn2025(random)});
  }
  return assistants;
}

}  // namespace tokendesk::sandbox
