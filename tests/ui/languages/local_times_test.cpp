#include "local_times.h"

#include <QLocale>
#include <QTest>
#include <QTimeZone>

using namespace tokendesk;
using namespace Qt::StringLiterals;

class LocalTimesTest : public QObject {
  Q_OBJECT

 private slots:
  void initTestCase() { qputenv("TZ", "Europe/Berlin"); }
  void cleanup() { QLocale::setDefault(QLocale::c()); }

  void everyLocaleHasItsOrderAndWords_data() {
    QTest::addColumn<QString>("day");
    QTest::addColumn<QString>("longDay");
    QTest::addColumn<QString>("dayOfYear");
    QTest::addColumn<QString>("clock");
    const auto row = [](const char* locale, const QString& day, const QString& longDay,
                        const QString& dayOfYear, const QString& clock) {
      QTest::newRow(locale) << day << longDay << dayOfYear << clock;
    };
    row("C", u"3 Sep 2026"_s, u"3 September 2026"_s, u"3 Sep"_s, u"14:05"_s);
    row("en_US", u"Sep 3, 2026"_s, u"September 3, 2026"_s, u"Sep 3"_s, u"2:05 PM"_s);
    row("en_GB", u"3 Sept 2026"_s, u"3 September 2026"_s, u"3 Sept"_s, u"14:05"_s);
    row("de", u"3. Sept. 2026"_s, u"3. September 2026"_s, u"3. Sept."_s, u"14:05"_s);
    row("es", u"3 sept 2026"_s, u"3 de septiembre de 2026"_s, u"3 sept"_s, u"14:05"_s);
    row("pt_BR", u"3 set. 2026"_s, u"3 de setembro de 2026"_s, u"3 set."_s, u"14:05"_s);
    row("ja", u"2026年9月3日"_s, u"2026年9月3日"_s, u"9月3日"_s, u"14:05"_s);
    row("ar_EG", u"٣ سبتمبر ٢٠٢٦"_s, u"٣ سبتمبر ٢٠٢٦"_s, u"٣ سبتمبر"_s, u"٢:٠٥ م"_s);
    row("da", u"3. sep. 2026"_s, u"3. september 2026"_s, u"3. sep."_s, u"14.05"_s);
    row("hu", u"2026. szept. 3."_s, u"2026. szeptember 3."_s, u"szept. 3."_s, u"14:05"_s);
    row("tr", u"3 Eyl 2026"_s, u"3 Eylül 2026"_s, u"3 Eyl"_s, u"14:05"_s);
  }
  void everyLocaleHasItsOrderAndWords() {
    QLocale::setDefault(QLocale(QString::fromLatin1(QTest::currentDataTag())));
    const QDateTime time(QDate(2026, 9, 3), QTime(12, 5, 9), Qt::UTC);
    QTEST(dateText(time), "day");
    QTEST(longDateText(time.date()), "longDay");
    QTEST(dayOfYearText(time.date()), "dayOfYear");
    QTEST(clockText(time), "clock");
    QCOMPARE(momentText(time), dateText(time) + u' ' + clockText(time));
  }

  // What a reader takes for the month can't be the day.
  void noCountryTakesADayForAnother_data() {
    QTest::addColumn<QLocale>("locale");
    for (const QLocale& each :
         QLocale::matchingLocales(QLocale::AnyLanguage, QLocale::AnyScript, QLocale::AnyCountry))
      QTest::newRow(qPrintable(each.name() + each.scriptToString(each.script()))) << each;
  }
  void noCountryTakesADayForAnother() {
    QFETCH(const QLocale, locale);
    QLocale::setDefault(locale);
    const QString text = dateText(QDate(2026, 9, 3));
    QVERIFY2(text.contains(locale.toString(2026).remove(locale.groupSeparator())), qPrintable(text));
    QVERIFY2(text.contains(locale.toString(3)), qPrintable(text));
    QVERIFY2(!text.contains(locale.dayName(QDate(2026, 9, 3).dayOfWeek())), qPrintable(text));
    QVERIFY(text != dateText(QDate(2026, 3, 9)));
  }

  void daysAreThoseOfThisComputersZone() {
    QCOMPARE(dateText(QDateTime(QDate(2026, 9, 3), QTime(22, 30), Qt::UTC)), u"4 Sep 2026"_s);
  }

  void aLongOneHasItsZone() {
    const QDateTime time(QDate(2026, 9, 3), QTime(12, 5, 9), Qt::UTC);
    QCOMPARE(longMomentText(time), u"Thursday, 3 September 2026 14:05:09 CEST"_s);
    QCOMPARE(longMomentText(time, Qt::UTC), u"Thursday, 3 September 2026 12:05:09 UTC"_s);
  }

  void whatIsUnknownIsNothing() {
    QCOMPARE(dateText(QDateTime()) + clockText({}) + momentText({}) + longMomentText({}), QString());
  }
};

QTEST_GUILESS_MAIN(LocalTimesTest)
#include "local_times_test.moc"
