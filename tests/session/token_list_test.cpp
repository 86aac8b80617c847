#include "token_list.h"

#include <QTest>

using namespace tokendesk;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(tokendesk::TokenFilter)

namespace {

const QDateTime noon(QDate(2026, 5, 4), QTime(12, 0), Qt::UTC);

ApiToken billing() {
  ApiToken token;
  token.name = u"Facturación-10"_s;
  token.ownerId = u"p1"_s;
  token.ownerName = u"Tokyo 東京プロジェクト"_s;
  token.scope = TokenScope::Project;
  token.status = TokenStatus::Blocked;
  return token;
}

ApiToken named(const QString& name) {
  ApiToken token;
  token.name = name;
  return token;
}

bool lets(const TokenFilter& filter, const ApiToken& token) {
  return TokenList({TokenPart::of({token})}, noon).matches(filter) == std::vector<char>{1};
}

}  // namespace

class TokenListTest : public QObject {
  Q_OBJECT

 private slots:
  void partsFollowEachOther();
  void matches_data();
  void matches();
  void everyConditionHasToFit();
  void expiriesAreJudgedByTheTimeOfTheList();
  void matchesAreInTheOrderOfTheRows();
  void matchesOfManyTokensAreInTheOrderOfTheRows();
  void endsBetweenTwoTimesAreFound();
};

void TokenListTest::partsFollowEachOther() {
  const TokenList list({TokenPart::of({}), TokenPart::of({named(u"a"_s), named(u"b"_s)}), TokenPart::of({}),
                        TokenPart::of({named(u"c"_s)}), TokenPart::of({})},
                       noon);
  QCOMPARE(list.size(), 3U);
  QStringList names;
  for (size_t row = 0; row < list.size(); ++row) names << list.token(row).name;
  QCOMPARE(names, (QStringList{u"a"_s, u"b"_s, u"c"_s}));
  QCOMPARE(list.tokens().size(), 3U);
  for (size_t row = 0; row < list.size(); ++row) QVERIFY(list.tokens()[row] == &list.token(row));
  QCOMPARE(list.takenAt(), noon);
  QCOMPARE(TokenList({}, noon).size(), 0U);
}

void TokenListTest::matches_data() {
  QTest::addColumn<TokenFilter>("filter");
  QTest::addColumn<bool>("matches");

  QTest::newRow("no condition") << TokenFilter{} << true;
  QTest::newRow("start of the name") << TokenFilter{.nameContains = u"fact"_s} << true;
  QTest::newRow("middle of the name, case and accent") << TokenFilter{.nameContains = u"ACIÓN"_s} << true;
  QTest::newRow("without the accent") << TokenFilter{.nameContains = u"acion"_s} << true;
  QTest::newRow("spaces around") << TokenFilter{.nameContains = u" fact "_s} << true;
  QTest::newRow("spaces only") << TokenFilter{.nameContains = u"  "_s} << true;
  QTest::newRow("another name") << TokenFilter{.nameContains = u"invoice"_s} << false;
  QTest::newRow("no wildcards") << TokenFilter{.nameContains = u"f*n"_s} << false;
  QTest::newRow("name isn't looked for in the project") << TokenFilter{.nameContains = u"tokyo"_s} << false;
  QTest::newRow("project in Japanese") << TokenFilter{.projectNameContains = u"東京"_s} << true;
  QTest::newRow("project in half-width kana") << TokenFilter{.projectNameContains = u"ﾌﾟﾛｼﾞｪｸﾄ"_s} << true;
  QTest::newRow("other project") << TokenFilter{.projectNameContains = u"京都"_s} << false;
  QTest::newRow("scope") << TokenFilter{.scope = TokenScope::Project} << true;
  QTest::newRow("other scope") << TokenFilter{.scope = TokenScope::Organization} << false;
  QTest::newRow("status") << TokenFilter{.status = TokenStatus::Blocked} << true;
  QTest::newRow("other status") << TokenFilter{.status = TokenStatus::Active} << false;
}

void TokenListTest::matches() {
  QFETCH(TokenFilter, filter);
  QTEST(lets(filter, billing()), "matches");
}

void TokenListTest::everyConditionHasToFit() {
  const TokenFilter all{.nameContains = u"fact"_s,
                        .projectNameContains = u"tokyo"_s,
                        .scope = TokenScope::Project,
                        .status = TokenStatus::Blocked};
  QVERIFY(lets(all, billing()));

  for (int field = 0; field < 4; ++field) {
    TokenFilter oneWrong = all;
    if (field == 0) oneWrong.nameContains = u"x"_s;
    if (field == 1) oneWrong.projectNameContains = u"x"_s;
    if (field == 2) oneWrong.scope = TokenScope::Organization;
    if (field == 3) oneWrong.status = TokenStatus::Unknown;
    QVERIFY2(!lets(oneWrong, billing()), qPrintable(QString::number(field)));
  }
}

void TokenListTest::expiriesAreJudgedByTheTimeOfTheList() {
  ApiToken before = named(u"before"_s);
  before.expires = noon.addSecs(-60);  // the platform listed it as good all the same
  ApiToken since = named(u"since"_s);
  since.expires = noon.addSecs(60);
  const TokenList list({TokenPart::of({before, since}), TokenPart::of({named(u"endless"_s)})}, noon);
  const auto matches = [&list](ExpiryFilter expiry, const QDateTime& now) {
    return list.matches({.expiry = expiry}, now);
  };
  QCOMPARE(matches(ExpiryFilter::Expired, noon), (std::vector<char>{0, 0, 0}));
  QCOMPARE(matches(ExpiryFilter::Expired, noon.addSecs(60)), (std::vector<char>{0, 1, 0}));
  QCOMPARE(matches(ExpiryFilter::WithinWeek, noon), (std::vector<char>{1, 1, 0}));
  QCOMPARE(matches(ExpiryFilter::WithinMonth, noon.addSecs(60)), (std::vector<char>{1, 0, 0}));
  QCOMPARE(matches(ExpiryFilter::Never, noon), (std::vector<char>{0, 0, 1}));
  QCOMPARE(list.matches({.nameContains = u"since"_s, .expiry = ExpiryFilter::WithinWeek}, noon),
           (std::vector<char>{0, 1, 0}));
}

void TokenListTest::matchesAreInTheOrderOfTheRows() {
  const TokenList list({TokenPart::of({named(u"agent"_s), named(u"node"_s)}), TokenPart::of({billing()}),
                        TokenPart::of({named(u"reagent"_s)})},
                       noon);
  QCOMPARE(list.matches({}), (std::vector<char>{1, 1, 1, 1}));
  QCOMPARE(list.matches({.nameContains = u"agent"_s}), (std::vector<char>{1, 0, 0, 1}));
  QCOMPARE(list.matches({.projectNameContains = u"tokyo"_s}), (std::vector<char>{0, 0, 1, 0}));
  QCOMPARE(list.matches({.scope = TokenScope::Organization}), (std::vector<char>{1, 1, 0, 1}));
}

void TokenListTest::matchesOfManyTokensAreInTheOrderOfTheRows() {
  constexpr int count = 35'000;
  std::vector<TokenPartPtr> parts;
  for (const QString& name : {u"a%1"_s, u"b%1"_s, u"a%1"_s}) {
    ApiTokens tokens;
    for (int i = 0; i < count; ++i) tokens.push_back(named(name.arg(i)));
    parts.push_back(TokenPart::of(std::move(tokens)));
  }
  parts.insert(parts.begin() + 1, TokenPart::of({}));
  std::vector<char> expected(3 * count, 1);
  std::fill_n(expected.begin() + count, count, char(0));
  QVERIFY(TokenList(std::move(parts), noon).matches({.nameContains = u"a"_s}) == expected);
}

void TokenListTest::endsBetweenTwoTimesAreFound() {
  ApiToken early = named(u"a"_s);
  early.expires = noon;
  ApiToken late = named(u"b"_s);
  late.expires = noon.addDays(2);
  const TokenList list({TokenPart::of({late, named(u"c"_s), early}), TokenPart::of({})}, noon);
  QVERIFY(list.hasExpiryBetween(noon.addSecs(-1), noon));
  QVERIFY(!list.hasExpiryBetween(noon, noon.addDays(1)));
  QVERIFY(list.hasExpiryBetween(noon, noon.addDays(2)));
  QVERIFY(!list.hasExpiryBetween(noon.addDays(2), noon.addDays(9)));
  QVERIFY(!list.hasExpiryBetween(noon.addDays(-9), noon.addSecs(-1)));
}

QTEST_APPLESS_MAIN(TokenListTest)
#include "token_list_test.moc"
