#include "token_times.h"

#include "account_tokens.h"

#include <QTest>

#include <ctime>

using namespace tokendesk;
using namespace Qt::StringLiterals;

namespace {

const QDateTime now = utc("2026-11-22T11:00:00");  // noon in Berlin
const ExpiryMoment moment{.now = now, .listed = now.addSecs(-60)};

}  // namespace

/// What is said of when tokens end and were used, to somebody in Berlin.
class TokenTimesTest : public QObject {
  Q_OBJECT

 private slots:
  void initTestCase() {
    qputenv("TZ", "Europe/Berlin");
    tzset();
  }

  void saysWhenATokenEnds_data() {
    QTest::addColumn<QDateTime>("expires");
    QTest::addColumn<QString>("text");
    const auto row = [](const char* expires, const QString& text) {
      QTest::newRow(expires) << utc(expires) << text;
    };
    QTest::newRow("never") << QDateTime() << u"never"_s;
    row("2026-11-22T11:00:01", u"today, 12:00 · 22 Nov 2026"_s);
    row("2026-11-22T22:59:59", u"today, 23:59 · 22 Nov 2026"_s);
    row("2026-11-22T23:00:00", u"tomorrow · 23 Nov 2026"_s);
    row("2026-11-24T22:59:59", u"in 2 days · 24 Nov 2026"_s);
    row("2026-11-28T11:00:00", u"in 6 days · 28 Nov 2026"_s);
    row("2027-01-21T11:00:00", u"in 60 days · 21 Jan 2027"_s);
    row("2027-01-22T11:00:00", u"in 2 months · 22 Jan 2027"_s);
    row("2027-11-22T11:00:00", u"in 12 months · 22 Nov 2027"_s);
    row("2028-11-22T11:00:00", u"in 24 months · 22 Nov 2028"_s);
    row("2028-12-22T11:00:00", u"in 2 years · 22 Dec 2028"_s);
    row("2038-01-19T03:14:08", u"in 11 years · 19 Jan 2038"_s);
    row("9999-12-31T22:59:59", u"in 7,973 years · 31 Dec 9999"_s);
    row("9999-12-31T23:59:59", u"in 7,973 years · 1 Jan 10000"_s);
    row("2026-11-22T10:59:30", u"expired · 22 Nov 2026"_s);
  }
  void saysWhenATokenEnds() {
    QFETCH(QDateTime, expires);
    QTEST(expiryText(accountToken(u"a"_s, expires), moment), "text");
  }

  void saysWhatThePlatformSaysOfAnEnd() {
    const auto expired = [](const QDateTime& expires) {
      return expiryText(accountToken(u"a"_s, expires, TokenStatus::Expired), moment);
    };
    QCOMPARE(expired(now.addDays(-1)), u"expired · 21 Nov 2026"_s);
    QCOMPARE(expired(now.addDays(3)), u"expired · 25 Nov 2026"_s);
    QCOMPARE(expired({}), u"expired"_s);
  }

  void namesNoTimeThatTheClockContradicts() {
    QCOMPARE(expiryText(accountToken(u"a"_s, now.addSecs(-1800)), moment), u"today · 22 Nov 2026"_s);
    QCOMPARE(expiryText(accountToken(u"a"_s, now.addDays(-2)), moment), u"today · 20 Nov 2026"_s);
    QVERIFY(expiryDetails(accountToken(u"a"_s, now.addSecs(-1800)), moment).contains(u"still takes"_s));
    QVERIFY(!expiryDetails(accountToken(u"a"_s, now.addSecs(60)), moment).contains(u"still takes"_s));
  }

  void tellsScreenReadersWhatEndsSoon() {
    QCOMPARE(spokenExpiryText(accountToken(u"a"_s, now.addDays(6)), moment),
             u"expires soon: in 6 days · 28 Nov 2026"_s);
    QCOMPARE(spokenExpiryText(accountToken(u"a"_s, now.addDays(8)), moment), u"in 8 days · 30 Nov 2026"_s);
    QCOMPARE(spokenExpiryText(accountToken(u"a"_s), moment), u"never"_s);
  }

  void hasTheEndToTheSecondInLocalTimeAndInUtc() {
    const QString details = expiryDetails(accountToken(u"a"_s, utc("2026-11-28T11:05:09")), moment);
    QVERIFY2(details.contains(u"12:05:09"_s), qPrintable(details));
    QVERIFY2(details.contains(u"28 November 2026 11:05:09 UTC"_s), qPrintable(details));
    QCOMPARE(expiryDetails(accountToken(u"a"_s), moment), u"never"_s);
    QCOMPARE(expiryDetails(accountToken(u"a"_s, {}, TokenStatus::Expired), moment), u"expired"_s);
  }

  void saysWhenATokenWasUsedLast_data() {
    QTest::addColumn<QDateTime>("used");
    QTest::addColumn<QString>("text");
    QTest::newRow("never") << QDateTime() << u"never"_s;
    QTest::newRow("just now") << now << u"today"_s;
    QTest::newRow("first second of today") << utc("2026-11-21T23:00:00") << u"today"_s;
    QTest::newRow("last second of yesterday") << utc("2026-11-21T22:59:59") << u"yesterday"_s;
    QTest::newRow("days ago") << utc("2026-11-19T11:00:00") << u"3 days ago · 19 Nov 2026"_s;
    QTest::newRow("60 days ago") << utc("2026-09-23T11:00:00") << u"60 days ago · 23 Sep 2026"_s;
    QTest::newRow("61 days ago") << utc("2026-09-22T11:00:00") << u"22 Sep 2026"_s;
    QTest::newRow("later today, by another clock") << now.addSecs(3600) << u"today"_s;
    QTest::newRow("tomorrow, by another clock") << now.addDays(1) << u"23 Nov 2026"_s;
  }
  void saysWhenATokenWasUsedLast() {
    QFETCH(QDateTime, used);
    ApiToken token = accountToken(u"a"_s);
    token.lastUsed = used;
    QTEST(lastUsedText(token, now), "text");
  }

  void onlyWhatEndsSoonOrHasStandsOut() {
    QVERIFY(toneOf(ExpiryState::Soon) == StatusTone::Expiring);
    QVERIFY(toneOf(ExpiryState::Expired) == StatusTone::Expired);
    QVERIFY(!toneOf(ExpiryState::Later));
    QVERIFY(!toneOf(ExpiryState::Never));
  }
};

QTEST_MAIN(TokenTimesTest)
#include "token_times_test.moc"
