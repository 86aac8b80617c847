#include "project_store.h"
#include "seed.h"
#include "token_store.h"

#include <QSet>
#include <QTest>

#include <algorithm>
#include <utility>
#include <vector>

using namespace Qt::StringLiterals;
using namespace tokendesk::sandbox;

namespace {

/// A kind of character.
using Kind = bool (*)(char32_t);

bool has(const QString& text, Kind kind) {
  return std::ranges::any_of(text.toUcs4(), kind);
}

bool isAccented(char32_t character) {
  return QChar::isLetter(character) && QChar::decompositionTag(character) == QChar::Canonical;
}

bool isJapanese(char32_t character) {
  const QChar::Script script = QChar::script(character);
  return script == QChar::Script_Hiragana || script == QChar::Script_Katakana;
}

bool isRightToLeft(char32_t character) {
  const QChar::Direction direction = QChar::direction(character);
  return direction == QChar::DirR || direction == QChar::DirAL;
}

bool isEmoji(char32_t character) {
  return character >= 0x1F300 && character <= 0x1FAFF;
}

}  // namespace

/// The data that newcomers see first.
class SandboxDemoTest : public QObject {
  Q_OBJECT

 private:
  Database database_{QString()};
  QList<ProjectRecord> projects_;  ///< those not hidden
  QList<TokenRecord> tokens_;      ///< of these projects

 private slots:
  void initTestCase();
  void hasTwoActiveOrganizationTokens();
  void startsWithTheTrainingProject();
  void hasADozenTokensOfEveryStatusInEachProject();
  void hasTextsThatAreHardToShow();
  void hasEmptyAndLongDescriptions();
};

void SandboxDemoTest::initTestCase() {
  seedDatabase(database_, SeedPlan{.kind = SeedPlan::Kind::Demo});
  projects_ = ProjectStore(database_).list();
  projects_.removeIf([](const ProjectRecord& project) { return !project.active; });
  for (const ProjectRecord& project : projects_) tokens_ << TokenStore(database_).list(project.id);
}

void SandboxDemoTest::hasTwoActiveOrganizationTokens() {
  const QList<TokenRecord> tokens = TokenStore(database_).list({});
  QCOMPARE(tokens.size(), 2);
  QCOMPARE(tokens[0].name, u"DefaultOrganization"_s);
  QCOMPARE(tokens[0].description, u"Default for Organization ApiToken"_s);
  QVERIFY(tokens[0].status == TokenStatus::Active);
  QCOMPARE(tokens[1].name, u"TrainingAPI"_s);
  QCOMPARE(tokens[1].description, u"API for Training Organization"_s);
  QVERIFY(tokens[1].status == TokenStatus::Active);
}

void SandboxDemoTest::startsWithTheTrainingProject() {
  QVERIFY(projects_.size() >= 5);
  QCOMPARE(projects_.first().name, u"TrainingProject"_s);
}

void SandboxDemoTest::hasADozenTokensOfEveryStatusInEachProject() {
  for (const ProjectRecord& project : projects_) {
    const QList<TokenRecord> tokens = TokenStore(database_).list(project.id);
    QVERIFY2(tokens.size() >= 10 && tokens.size() <= 14, qPrintable(project.name));
    QSet<TokenStatus> statuses;
    for (const TokenRecord& token : tokens) statuses.insert(token.status);
    const QSet<TokenStatus> all{TokenStatus::Active, TokenStatus::Blocked, TokenStatus::Revoked};
    QVERIFY2(statuses == all, qPrintable(project.name));
  }
}

void SandboxDemoTest::hasTextsThatAreHardToShow() {
  const std::vector<std::pair<QString, Kind>> kinds{{u"accents"_s, isAccented},
                                                    {u"Japanese"_s, isJapanese},
                                                    {u"right to left"_s, isRightToLeft},
                                                    {u"emoji"_s, isEmoji}};
  for (const auto& [name, kind] : kinds) {
    const auto inName = [kind](const TokenRecord& token) { return has(token.name, kind); };
    const auto inDescription = [kind](const TokenRecord& token) { return has(token.description, kind); };
    QVERIFY2(std::ranges::any_of(tokens_, inName), qPrintable(name));
    QVERIFY2(std::ranges::any_of(tokens_, inDescription), qPrintable(name));
  }
}

void SandboxDemoTest::hasEmptyAndLongDescriptions() {
  QVERIFY(std::ranges::any_of(tokens_, [](const TokenRecord& token) { return token.description.isEmpty(); }));
  QVERIFY(
      std::ranges::any_of(tokens_, [](const TokenRecord& token) { return token.description.size() > 200; }));
}

QTEST_GUILESS_MAIN(SandboxDemoTest)
#include "sandbox_demo_test.moc"
