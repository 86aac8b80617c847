#include "text_folding.h"

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

QTEST_APPLESS_MAIN(TextFoldingTest)
#include "text_folding_test.moc"
