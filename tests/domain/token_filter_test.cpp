#include "token_filter.h"

#include "text_folding.h"

#include <QTest>

using namespace tokendesk;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(tokendesk::TokenFilter)

namespace {

ApiToken billing() {
  ApiToken token;
  token.name = u"Facturación-10"_s;
  token.projectId = u"p1"_s;
  token.projectName = u"Tokyo 東京プロジェクト"_s;
  token.scope = TokenScope::Project;
  token.status = TokenStatus::Blocked;
  return token;
}

bool lets(const TokenFilter& filter, const ApiToken& token) {
  return TokenMatcher(filter).matches(token, foldText(token.name), foldText(token.projectName));
}

}  // namespace

class TokenFilterTest : public QObject {
  Q_OBJECT

 private slots:
  void textsFoldToTheSame_data();
  void textsFoldToTheSame();
  void textsThatDifferStayApart_data();
  void textsThatDifferStayApart();
  void foldingSharesTextsWithNothingToFold();
  void matches_data();
  void matches();
  void everyConditionHasToFit();
  void statusesAreReadInAnyCase_data();
  void statusesAreReadInAnyCase();
};

void TokenFilterTest::textsFoldToTheSame_data() {
  QTest::addColumn<QString>("text");
  QTest::addColumn<QString>("other");
  QTest::newRow("case") << u"Billing"_s << u"bILLING"_s;
  QTest::newRow("accents") << u"Facturación ÀÉÎÕÜ"_s << u"facturacion aeiou"_s;
  QTest::newRow("composed or not") << u"é"_s << u"e\u0301"_s;
  QTest::newRow("Greek final sigma") << u"ΟΔΟΣ"_s << u"οδος"_s;
  QTest::newRow("Cyrillic") << u"ТОКЕН"_s << u"токен"_s;
  QTest::newRow("dotted capital i") << u"İstanbul"_s << u"istanbul"_s;
  QTest::newRow("full width") << u"ＡＰＩ"_s << u"api"_s;
  QTest::newRow("half-width katakana") << u"ﾄｰｸﾝ"_s << u"トークン"_s;
  QTest::newRow("ligature") << u"ﬁle"_s << u"file"_s;
}

void TokenFilterTest::textsFoldToTheSame() {
  QFETCH(QString, text);
  QFETCH(QString, other);
  QCOMPARE(foldText(text), foldText(other));
}

void TokenFilterTest::textsThatDifferStayApart_data() {
  QTest::addColumn<QString>("text");
  QTest::addColumn<QString>("other");
  QTest::newRow("letters") << u"billing"_s << u"building"_s;
  QTest::newRow("digits") << u"node-1"_s << u"node-2"_s;
  QTest::newRow("kanji") << u"東京"_s << u"京都"_s;
  QTest::newRow("punctuation") << u"a-b"_s << u"a_b"_s;
  QTest::newRow("emoji") << u"🔑"_s << u"🔒"_s;
}

void TokenFilterTest::textsThatDifferStayApart() {
  QFETCH(QString, text);
  QFETCH(QString, other);
  QVERIFY(foldText(text) != foldText(other));
}

void TokenFilterTest::foldingSharesTextsWithNothingToFold() {
  const QString plain = u"billing-10"_s.toLower();
  QVERIFY(foldText(plain).constData() == plain.constData());
  QCOMPARE(foldText(QString()), QString());
}

void TokenFilterTest::matches_data() {
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

void TokenFilterTest::matches() {
  QFETCH(TokenFilter, filter);
  QTEST(lets(filter, billing()), "matches");
}

void TokenFilterTest::everyConditionHasToFit() {
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

void TokenFilterTest::statusesAreReadInAnyCase_data() {
  QTest::addColumn<QString>("word");
  QTest::addColumn<int>("status");
  QTest::newRow("Active") << u"Active"_s << int(TokenStatus::Active);
  QTest::newRow("active") << u"active"_s << int(TokenStatus::Active);
  QTest::newRow("BLOCKED") << u"BLOCKED"_s << int(TokenStatus::Blocked);
  QTest::newRow("Revoked") << u"Revoked"_s << int(TokenStatus::Revoked);
  QTest::newRow("empty") << QString() << int(TokenStatus::Unknown);
  QTest::newRow("new word") << u"Suspended"_s << int(TokenStatus::Unknown);
  QTest::newRow("part of a word") << u"Act"_s << int(TokenStatus::Unknown);
}

void TokenFilterTest::statusesAreReadInAnyCase() {
  QFETCH(QString, word);
  QTEST(int(parseTokenStatus(word)), "status");
}

QTEST_APPLESS_MAIN(TokenFilterTest)
#include "token_filter_test.moc"
