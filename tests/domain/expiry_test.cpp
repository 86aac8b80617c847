#include "expiry.h"

#include <QTest>

#include <ctime>

using namespace tokendesk;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(tokendesk::ApiToken)

namespace {

void goTo(const QByteArray& zone) {
  qputenv("TZ", zone);
  tzset();
}

QDateTime utc(const char* time) {
  return QDateTime::fromString(QString::fromLatin1(time) + u'Z', Qt::ISODate);
}

ApiToken endingAt(const QDateTime& expires, TokenStatus status = TokenStatus::Active) {
  ApiToken token;
  token.expires = expires;
  token.status = status;
  return token;
}

const QDateTime noon = utc("2026-11-22T12:00:00");

}  // namespace

/// Runs in time zones of its own, which are the whole process's.
class ExpiryTest : public QObject {
  Q_OBJECT

 private slots:
  void init() { goTo("UTC"); }

  void countsDaysOfTheCalendar_data();
  void countsDaysOfTheCalendar();
  void judgesHowCloseTheEndIs_data();
  void judgesHowCloseTheEndIs();
  void thePlatformsWordWinsOverTheClock_data();
  void thePlatformsWordWinsOverTheClock();
  void filtersByTheEnd_data();
  void filtersByTheEnd();
  void aDayEndsAtLocalMidnight();
};

void ExpiryTest::countsDaysOfTheCalendar_data() {
  QTest::addColumn<QByteArray>("zone");
  QTest::addColumn<QDateTime>("now");
  QTest::addColumn<QDateTime>("time");
  QTest::addColumn<qint64>("days");
  const auto row = [](const char* name, const char* zone, const char* now, const char* time, qint64 days) {
    QTest::newRow(name) << QByteArray(zone) << utc(now) << utc(time) << days;
  };
  // Berlin goes from UTC+1 to UTC+2 on 29 March 2026 at 01:00 UTC, and back on 25 October.
  const char* const berlin = "Europe/Berlin";
  row("to the end of 23 hours", berlin, "2026-03-28T22:30:00", "2026-03-29T21:59:59", 1);
  row("behind the day of 23 hours", berlin, "2026-03-28T22:30:00", "2026-03-29T22:00:00", 2);
  row("six days over spring", berlin, "2026-03-25T22:59:00", "2026-03-30T22:00:00", 6);
  row("seven days over spring", berlin, "2026-03-25T12:00:00", "2026-03-31T22:30:00", 7);
  row("25 hours of today", berlin, "2026-10-24T22:00:00", "2026-10-25T22:59:59", 0);
  row("behind the day of 25 hours", berlin, "2026-10-24T22:00:00", "2026-10-25T23:00:00", 1);
  row("the hour that comes twice", berlin, "2026-10-25T00:30:00", "2026-10-25T01:30:00", 0);
  row("six days over autumn", berlin, "2026-10-22T22:00:00", "2026-10-29T22:59:59", 6);
  row("seven days over autumn", berlin, "2026-10-22T22:00:00", "2026-10-30T22:59:59", 7);
  // The 4th of November 2018 began at 01:00 in São Paulo.
  const char* const saoPaulo = "America/Sao_Paulo";
  row("to a day without midnight", saoPaulo, "2018-11-04T02:59:59", "2018-11-04T03:00:00", 1);
  row("a week behind it", saoPaulo, "2018-11-04T02:59:59", "2018-11-11T01:59:59", 7);
  row("14 hours ahead", "Pacific/Kiritimati", "2026-01-01T09:59:59", "2026-01-01T10:00:00", 1);
  row("14 hours ahead, the same day", "Pacific/Kiritimati", "2026-01-01T10:00:00", "2026-01-02T09:59:59", 0);
  row("12 hours behind", "Etc/GMT+12", "2026-01-01T11:59:59", "2026-01-01T12:00:00", 1);
  row("12 hours behind, the same day", "Etc/GMT+12", "2026-01-01T12:00:00", "2026-01-02T11:59:59", 0);
  row("over 32 bits of seconds", "UTC", "2038-01-18T12:00:00", "2038-01-19T03:14:08", 1);
  row("summer behind 2038", berlin, "2038-07-01T21:59:59", "2038-07-01T22:00:00", 1);
  row("last day of 9999", "UTC", "9999-12-30T12:00:00", "9999-12-31T23:59:59", 1);
  row("behind the year 9999", "Pacific/Kiritimati", "9999-12-31T09:59:59", "9999-12-31T23:59:59", 1);
  row("eight thousand years", "UTC", "2026-11-22T12:00:00", "9999-12-31T23:59:59", 2912117);
  row("yesterday", "UTC", "2026-11-22T00:00:00", "2026-11-21T23:59:59", -1);
}

void ExpiryTest::countsDaysOfTheCalendar() {
  QFETCH(QByteArray, zone);
  QFETCH(QDateTime, now);
  QFETCH(QDateTime, time);
  goTo(zone);
  QTEST(calendarDaysUntil(time, now), "days");
}

void ExpiryTest::judgesHowCloseTheEndIs_data() {
  QTest::addColumn<ApiToken>("token");
  QTest::addColumn<int>("state");
  const auto row = [](const char* name, const ApiToken& token, ExpiryState state) {
    QTest::newRow(name) << token << static_cast<int>(state);
  };
  row("without an end", endingAt({}), ExpiryState::Never);
  row("in a second", endingAt(noon.addSecs(1)), ExpiryState::Soon);
  row("last second of the seventh day", endingAt(utc("2026-11-29T23:59:59")), ExpiryState::Soon);
  row("first second of the eighth day", endingAt(utc("2026-11-30T00:00:00")), ExpiryState::Later);
  row("in 2038", endingAt(utc("2038-01-19T03:14:08")), ExpiryState::Later);
  row("in 9999", endingAt(utc("9999-12-31T23:59:59")), ExpiryState::Later);
  row("expired, as the platform says", endingAt(noon.addDays(-1), TokenStatus::Expired),
      ExpiryState::Expired);
  row("expired without an end", endingAt({}, TokenStatus::Expired), ExpiryState::Expired);
  row("in a word of the platform's own", endingAt(noon.addDays(1), TokenStatus::Unknown), ExpiryState::Soon);
}

void ExpiryTest::judgesHowCloseTheEndIs() {
  QFETCH(ApiToken, token);
  QTEST(static_cast<int>(expiryState(token, {.now = noon, .listed = noon.addSecs(-60)})), "state");
}

void ExpiryTest::thePlatformsWordWinsOverTheClock_data() {
  QTest::addColumn<ApiToken>("token");
  QTest::addColumn<QDateTime>("listed");
  QTest::addColumn<int>("state");
  const auto row = [](const char* name, const ApiToken& token, int minutesSinceListed, ExpiryState state) {
    QTest::newRow(name) << token << noon.addSecs(-60 * minutesSinceListed) << static_cast<int>(state);
  };
  const auto expired = TokenStatus::Expired;
  row("ended since it was listed", endingAt(noon.addSecs(-60)), 5, ExpiryState::Expired);
  row("ends now", endingAt(noon), 5, ExpiryState::Expired);
  row("ended as it was listed, and was good", endingAt(noon.addSecs(-300)), 5, ExpiryState::Soon);
  // The platform's time is an hour before ours, or behind it.
  row("clock ahead: listed as good", endingAt(noon.addSecs(-1800)), 1, ExpiryState::Soon);
  row("clock ahead by days: listed as good", endingAt(noon.addDays(-3)), 1, ExpiryState::Soon);
  row("clock behind: listed as expired", endingAt(noon.addSecs(1800), expired), 1, ExpiryState::Expired);
  row("clock behind by a month", endingAt(noon.addDays(30), expired), 1, ExpiryState::Expired);
}

void ExpiryTest::thePlatformsWordWinsOverTheClock() {
  QFETCH(ApiToken, token);
  QFETCH(QDateTime, listed);
  QTEST(static_cast<int>(expiryState(token, {.now = noon, .listed = listed})), "state");
}

void ExpiryTest::filtersByTheEnd_data() {
  QTest::addColumn<ApiToken>("token");
  QTest::addColumn<QString>("filters");  // the initials of those that let it through: Expired, Week, …
  QTest::newRow("never") << endingAt({}) << u"N"_s;
  QTest::newRow("today") << endingAt(noon.addSecs(60)) << u"WM"_s;
  QTest::newRow("day 7") << endingAt(utc("2026-11-29T23:59:59")) << u"WM"_s;
  QTest::newRow("day 8") << endingAt(utc("2026-11-30T00:00:00")) << u"M"_s;
  QTest::newRow("day 30") << endingAt(utc("2026-12-22T23:59:59")) << u"M"_s;
  QTest::newRow("day 31") << endingAt(utc("2026-12-23T00:00:00")) << u""_s;
  QTest::newRow("expired") << endingAt(noon.addDays(-1), TokenStatus::Expired) << u"E"_s;
  QTest::newRow("expired by the platform's clock")
      << endingAt(noon.addDays(1), TokenStatus::Expired) << u"E"_s;
  QTest::newRow("good by the platform's clock") << endingAt(noon.addDays(-1)) << u"WM"_s;
}

void ExpiryTest::filtersByTheEnd() {
  QFETCH(ApiToken, token);
  const ExpiryMoment moment{.now = noon, .listed = noon};
  QString filters;
  if (matchesExpiry(token, ExpiryFilter::Expired, moment)) filters += u'E';
  if (matchesExpiry(token, ExpiryFilter::WithinWeek, moment)) filters += u'W';
  if (matchesExpiry(token, ExpiryFilter::WithinMonth, moment)) filters += u'M';
  if (matchesExpiry(token, ExpiryFilter::Never, moment)) filters += u'N';
  QTEST(filters, "filters");
}

void ExpiryTest::aDayEndsAtLocalMidnight() {
  goTo("Europe/Berlin");
  const ApiToken token = endingAt(utc("2026-11-29T22:30:00"));  // 23:30 in Berlin
  const auto stateAt = [&](const char* now) {
    return expiryState(token, {.now = utc(now), .listed = utc(now)});
  };
  QVERIFY(stateAt("2026-11-21T22:59:59") == ExpiryState::Later);
  QVERIFY(stateAt("2026-11-21T23:00:00") == ExpiryState::Soon);
}

QTEST_APPLESS_MAIN(ExpiryTest)
#include "expiry_test.moc"
