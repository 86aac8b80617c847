#include "fingerprint.h"

#include <QTest>

using namespace tokendesk;
using namespace Qt::StringLiterals;

class FingerprintTest : public QObject {
  Q_OBJECT

 private slots:
  void showsPrefixAndTail_data();
  void showsPrefixAndTail();
  void keepsMostOfEveryValueHidden();
  void masksWhatLooksLikeAToken_data();
  void masksWhatLooksLikeAToken();
};

void FingerprintTest::showsPrefixAndTail_data() {
  QTest::addColumn<QByteArray>("value");
  QTest::addColumn<QString>("shown");

  QTest::newRow("a token") << "default_rnLl2eCuOuXJ_e8y8pXLMCnp1p4WcNu0I_-9mtD-AzY"_ba
                           << u"default_••••-AzY"_s;
  QTest::newRow("prefix of 16 with the underscore")
      << "abcdefghijklmno_0123456789abcdefghij"_ba << u"abcdefghijklmno_••••ghij"_s;
  QTest::newRow("prefix of 17 is cut")
      << "abcdefghijklmnop_0123456789abcdefghij"_ba << u"abcdefghijklmnop••••ghij"_s;
  QTest::newRow("no prefix") << "0123456789abcdefghij"_ba << u"••••ghij"_s;
  QTest::newRow("underscore first") << "_0123456789abcdefghij"_ba << u"_••••ghij"_s;
  QTest::newRow("underscore within the tail") << "0123456789abcdefg_ij"_ba << u"••••g_ij"_s;

  QTest::newRow("empty") << QByteArray() << u"••••"_s;
  QTest::newRow("11 characters") << "abc_4567890"_ba << u"••••"_s;
  QTest::newRow("12 characters") << "abcdefghijkl"_ba << u"••••ijkl"_s;
  QTest::newRow("prefix and tail are nearly all") << "longprefix_abcd"_ba << u"••••abcd"_s;

  QTest::newRow("letters that aren't ASCII") << u"default_ñandú0123456789"_s.toUtf8() << u"••••"_s;
  QTest::newRow("a space") << "default_0123 456789"_ba << u"••••"_s;
  QTest::newRow("a line break") << "default_0123\n456789"_ba << u"••••"_s;
}

void FingerprintTest::showsPrefixAndTail() {
  QFETCH(QByteArray, value);
  QTEST(fingerprint(Secret(value)), "shown");
}

void FingerprintTest::keepsMostOfEveryValueHidden() {
  const QByteArray letters = "abcdefghijklmnopqrstuvwxyz0123456789";
  for (qsizetype size = 0; size <= letters.size(); ++size) {
    for (qsizetype separator = 0; separator < size; ++separator) {
      QByteArray value = letters.first(size);
      value[separator] = '_';
      const qsizetype revealed = fingerprint(Secret(value)).remove(u'•').size();
      QVERIFY2(revealed == 0 || size - revealed >= 8, value.constData());
    }
  }
}

void FingerprintTest::masksWhatLooksLikeAToken_data() {
  QTest::addColumn<QString>("text");
  QTest::addColumn<QString>("masked");
  const QString token = u"default_rnLl2eCuOuXJ_e8y8pXLMCnp1p4WcNu0I_-9mtD-AzY"_s;

  QTest::newRow("no token") << u"Project not_found in the organization"_s
                            << u"Project not_found in the organization"_s;
  QTest::newRow("empty") << QString() << QString();
  QTest::newRow("alone") << token << u"••••"_s;
  QTest::newRow("in a sentence") << u"Token "_s + token + u" is blocked"_s << u"Token •••• is blocked"_s;
  QTest::newRow("in quotes") << u"'"_s + token + u"'"_s << u"'••••'"_s;
  QTest::newRow("in a path") << u"/v2/projects/tokens/"_s + token + u"?x=1"_s
                             << u"/v2/projects/tokens/••••?x=1"_s;
  QTest::newRow("two") << token + u", "_s + token << u"••••, ••••"_s;
  QTest::newRow("20 characters in lower case") << u"a_abcdefghijklmnopqrst"_s << u"••••"_s;
  QTest::newRow("19 may be words") << u"a_quite-long_identify"_s << u"a_quite-long_identify"_s;
  QTest::newRow("a constant") << u"ERR_INVALIDNAME"_s << u"ERR_INVALIDNAME"_s;
  QTest::newRow("what was cut off") << u"Token default_rnLl2eCu… is blocked"_s << u"Token ••••… is blocked"_s;
  QTest::newRow("too short to be worth it") << u"default_rnLl2eC"_s << u"default_rnLl2eC"_s;
  QTest::newRow("bearer header") << u"Authorization: Bearer abc"_s << u"Authorization: ••••"_s;
  QTest::newRow("bearer in any case") << u"got BEARER  abc.def-ghi= here"_s << u"got •••• here"_s;
}

void FingerprintTest::masksWhatLooksLikeAToken() {
  QFETCH(QString, text);
  QTEST(maskTokens(text), "masked");
}

QTEST_APPLESS_MAIN(FingerprintTest)
#include "fingerprint_test.moc"
