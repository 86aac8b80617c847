#include "token_fixture.h"

#include <QDateTime>
#include <QJsonDocument>
#include <QJsonObject>

#include <array>

namespace tokendesk::bench {

using namespace Qt::StringLiterals;

namespace {

constexpr auto teams = std::to_array<QStringView>({u"billing", u"search", u"crm", u"Données", u"warehouse",
                                                   u"HR", u"mobile-app", u"東京", u"support", u"intranet"});
constexpr auto programs =
    std::to_array<QStringView>({u"agent", u"importer", u"node", u"chat-widget", u"nightly-job", u"gateway",
                                u"evaluation", u"Report", u"indexer"});
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

QByteArray tokensAnswer(int size) {
  QByteArray answer = R"({"tokens":[)";
  for (int number = 0; number < size; ++number) {
    const FixtureToken token = fixtureToken(number);
    const QJsonObject object{{u"id"_s, token.id},
                             {u"name"_s, token.name},
                             {u"description"_s, token.description},
                             {u"status"_s, token.status},
                             {u"timestamp"_s, token.timestamp}};
    if (number > 0) answer += ',';
    answer += QJsonDocument(object).toJson(QJsonDocument::Compact);
  }
  return answer + "]}";
}

QString wordInNames() {
  return u"agent"_s;
}

}  // namespace tokendesk::bench
