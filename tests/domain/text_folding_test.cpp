#include "text_folding.h"

#include "folded_texts.h"

#include <QTest>

using namespace tokendesk;
using namespace Qt::StringLiterals;

class TextFoldingTest : public QObject {
  Q_OBJECT

 private slots:
  void textsFoldToTheSame_data();
  void textsFoldToTheSame();
  void textsThatDifferStayApart_data();
  void textsThatDifferStayApart();
  void foldingSharesTextsWithNothingToFold();
  void aWordIsFoundInTheTextsThatContainIt();
  void aWordAcrossTwoTextsIsInNeither();
  void everyTextContainsAnEmptyWord();
};

void TextFoldingTest::textsFoldToTheSame_data() {
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

void TextFoldingTest::textsFoldToTheSame() {
  QFETCH(QString, text);
  QFETCH(QString, other);
  QCOMPARE(foldText(text), foldText(other));
}

void TextFoldingTest::textsThatDifferStayApart_data() {
  QTest::addColumn<QString>("text");
  QTest::addColumn<QString>("other");
  QTest::newRow("letters") << u"billing"_s << u"building"_s;
  QTest::newRow("digits") << u"node-1"_s << u"node-2"_s;
  QTest::newRow("kanji") << u"東京"_s << u"京都"_s;
  QTest::newRow("punctuation") << u"a-b"_s << u"a_b"_s;
  QTest::newRow("emoji") << u"🔑"_s << u"🔒"_s;
}

void TextFoldingTest::textsThatDifferStayApart() {
  QFETCH(QString, text);
  QFETCH(QString, other);
  QVERIFY(foldText(text) != foldText(other));
}

void TextFoldingTest::foldingSharesTextsWithNothingToFold() {
  const QString plain = u"billing-10"_s.toLower();
  QVERIFY(foldText(plain).constData() == plain.constData());
  QCOMPARE(foldText(QString()), QString());
}

void TextFoldingTest::aWordIsFoundInTheTextsThatContainIt() {
  FoldedTexts texts;
  for (const QString& text :
       {u"Agent"_s, u""_s, u"un agente, dos AGENTES"_s, u"age"_s, u"gent"_s, u"reagent"_s})
    texts.append(text);
  QCOMPARE(texts.containing(u"agent"_s), (std::vector<char>{1, 0, 1, 0, 0, 1}));
  QCOMPARE(texts.containing(u"z"_s), (std::vector<char>{0, 0, 0, 0, 0, 0}));
  QCOMPARE(FoldedTexts().containing(u"agent"_s), std::vector<char>());
}

void TextFoldingTest::aWordAcrossTwoTextsIsInNeither() {
  FoldedTexts texts;
  for (const QString& text : {u"aaab"_s, u"aab"_s, u""_s, u"b"_s}) texts.append(text);
  QCOMPARE(texts.containing(u"ba"_s), (std::vector<char>{0, 0, 0, 0}));
  QCOMPARE(texts.containing(u"bb"_s), (std::vector<char>{0, 0, 0, 0}));
  QCOMPARE(texts.containing(u"aab"_s), (std::vector<char>{1, 1, 0, 0}));
}

void TextFoldingTest::everyTextContainsAnEmptyWord() {
  FoldedTexts texts;
  texts.append(u"agent"_s);
  texts.append(QString());
  QCOMPARE(texts.containing(QString()), (std::vector<char>{1, 1}));
}

QTEST_APPLESS_MAIN(TextFoldingTest)
#include "text_folding_test.moc"
