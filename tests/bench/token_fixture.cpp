#include "token_fixture.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QUuid>

#include <array>

namespace tokendesk::bench {

using namespace Qt::StringLiterals;

namespace {

constexpr auto teams = std::to_array<QStringView>({u"billing", u"search", u"crm", u"Données", u"warehouse",
                                                   u"HR", u"mobile-app", u"東京", u"support", u"intranet"});
constexpr auto programs =
    std::to_array<QStringView>({u"agent", u"importer", u"node", u"chat-widget", u"nightly-job", u"gateway",
                                u"orchestrator", u"Report", u"indexer"});
constexpr auto stages = std::to_array<QStringView>({u"prod", u"staging", u"dev", u"test"});
constexpr auto descriptions = std::to_array<QStringView>(
    {u"", u"Used by the nightly import, ask the platform team before blocking it.",
     u"Reads documents for the assistant.", u"Temporary, for the migration in spring.",
     u"Clé de l’équipe données, renouvelée chaque trimestre.", u"Web chat on the public site", u""});

/// SplitMix64: good enough to look random, and the same everywhere.
class Dice {
 public:
  explicit Dice(int seed) : state_(static_cast<quint64>(seed) * 0x9E3779B97F4A7C15ULL) {}

  quint64 roll() {
    quint64 z = state_ += 0x9E3779B97F4A7C15ULL;
    z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9ULL;
    z = (z ^ (z >> 27)) * 0x94D049BB133111EBULL;
    return z ^ (z >> 31);
  }

  template <class Choices>
  QString oneOf(const Choices& choices) {
    return choices[roll() % choices.size()].toString();
  }

 private:
  quint64 state_;
};

QString tokenValue(Dice& dice) {
  constexpr QLatin1StringView alphabet("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_");
  constexpr int length = 43;
  QString value = u"default_"_s;
  for (int i = 0; i < length; ++i) value += alphabet[static_cast<qsizetype>(dice.roll() % 64)];
  return value;
}

QString statusWord(quint64 roll) {
  const auto percent = roll % 100;
  if (percent < 80) return u"Active"_s;
  return percent < 92 ? u"Blocked"_s : u"Revoked"_s;
}

}  // namespace

FixtureToken fixtureToken(int number) {
  Dice dice(number);
  const QDateTime first(QDate(2023, 1, 1), QTime(0, 0), Qt::UTC);
  constexpr quint64 threeYears = 3ULL * 365 * 24 * 3600 * 1000;
  FixtureToken token;
  token.id = tokenValue(dice);
  token.name = u"%1-%2-%3-%4"_s.arg(dice.oneOf(teams), QString::number(number), dice.oneOf(programs),
                                    dice.oneOf(stages));
  token.description = dice.oneOf(descriptions);
  token.status = statusWord(dice.roll());
  token.timestamp =
      first.addMSecs(static_cast<qint64>(dice.roll() % threeYears)).toString(u"yyyy-MM-ddTHH:mm:ss.zzz"_s);
  return token;
}

FixtureProject fixtureProject(int number) {
  Dice dice(number);
  const QString name = u"%1 %2"_s.arg(dice.oneOf(teams), QString::number(number));
  return {.id = QUuid::createUuidV5(QUuid(), name).toString(QUuid::WithoutBraces), .name = name};
}

QByteArray projectsAnswer(int count) {
  QJsonArray projects;
  for (int number = 0; number < count; ++number) {
    const FixtureProject project = fixtureProject(number);
    projects.append(QJsonObject{{u"projectActive"_s, true},
                                {u"projectDescription"_s, QString()},
                                {u"projectId"_s, project.id},
                                {u"projectName"_s, project.name},
                                {u"projectStatus"_s, 0}});
  }
  return QJsonDocument(QJsonObject{{u"projects"_s, projects}}).toJson(QJsonDocument::Compact);
}

QByteArray tokensAnswer(int first, int count) {
  QByteArray answer = R"({"tokens":[)";
  for (int number = first; number < first + count; ++number) {
    const FixtureToken token = fixtureToken(number);
    const QJsonObject object{{u"id"_s, token.id},
                             {u"name"_s, token.name},
                             {u"description"_s, token.description},
                             {u"status"_s, token.status},
                             {u"timestamp"_s, token.timestamp}};
    if (number > first) answer += ',';
    answer += QJsonDocument(object).toJson(QJsonDocument::Compact);
  }
  return answer + "]}";
}

ApiTokens fixtureTokens(int size, int tokensPerProject) {
  ApiTokens tokens;
  for (int number = 0; number < size; ++number) {
    const FixtureToken token = fixtureToken(number);
    QDateTime created = QDateTime::fromString(token.timestamp, Qt::ISODateWithMs);
    created.setTimeSpec(Qt::UTC);
    tokens.push_back({.id = Secret::fromText(token.id),
                      .name = token.name,
                      .description = token.description,
                      .ownerId = {},
                      .ownerName = {},
                      .created = created,
                      .status = parseTokenStatus(token.status)});
    if (tokensPerProject == 0) continue;
    const FixtureProject project = fixtureProject(number / tokensPerProject);
    tokens.back().scope = TokenScope::Project;
    tokens.back().ownerId = project.id;
    tokens.back().ownerName = project.name;
  }
  return tokens;
}

QStringList typedTexts() {
  const QString word = u"orchestrator"_s;
  QStringList texts;
  for (qsizetype length = 1; length <= word.size(); ++length) texts.append(word.first(length));
  for (qsizetype length = word.size() - 1; length >= 0; --length) texts.append(word.first(length));
  return texts;
}

}  // namespace tokendesk::bench
