#include "expiry_texts.h"

#include <QTest>

using namespace tokendesk;
using namespace Qt::StringLiterals;

class ExpiryTextsTest : public QObject {
  Q_OBJECT

 private slots:
  void countsInWords_data() {
    QTest::addColumn<int>("soon");
    QTest::addColumn<int>("expired");
    QTest::addColumn<QString>("text");
    QTest::newRow("none") << 0 << 0 << QString();
    QTest::newRow("one soon") << 1 << 0 << u"1 expires within 7 days"_s;
    QTest::newRow("two soon") << 2 << 0 << u"2 expire within 7 days"_s;
    QTest::newRow("expired") << 0 << 1 << u"1 expired"_s;
    QTest::newRow("both") << 2 << 3 << u"2 expire within 7 days, 3 expired"_s;
  }
  void countsInWords() {
    QFETCH(const int, soon);
    QFETCH(const int, expired);
    QTEST(expiryText({.soon = soon, .expired = expired}), "text");
  }

  void aNotificationNamesItsTokens() {
    QCOMPARE(expiryNotification({u"ci"_s}).title, u"1 token expires within 7 days"_s);
    const Notification two = expiryNotification({u"ci"_s, u"cd"_s});
    QCOMPARE(two.title, u"2 tokens expire within 7 days"_s);
    QCOMPARE(two.lines, QStringList({u"ci"_s, u"cd"_s}));
  }

  void ofManyTokensTheFirstFiveAreNamed() {
    QStringList names;
    for (int i = 1; i <= 8; ++i) names << QString::number(i);
    const Notification many = expiryNotification(names);
    QCOMPARE(many.title, u"8 tokens expire within 7 days"_s);
    QCOMPARE(many.lines, QStringList({u"1"_s, u"2"_s, u"3"_s, u"4"_s, u"5"_s, u"and 3 more"_s}));
    QCOMPARE(expiryNotification(names.first(5)).lines.size(), 5);
  }

  void aNameThatHidesSomethingIsWrittenOut() {
    QVERIFY(expiryNotification({u"a\u202Eb"_s}).lines.constFirst().contains(u"‹U+202E›"_s));
    QVERIFY(!expiryNotification({u"a\nb"_s}).lines.constFirst().contains(u'\n'));
  }
};

QTEST_GUILESS_MAIN(ExpiryTextsTest)
#include "expiry_texts_test.moc"
