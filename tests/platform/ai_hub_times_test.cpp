#include "aihub/ai_hub_codec.h"

#include <QTest>

#include <ctime>

using namespace tokendesk;
using namespace tokendesk::aihub;
using namespace Qt::StringLiterals;

namespace {

const QByteArray zones[] = {"Europe/Berlin", "America/New_York", "Australia/Lord_Howe", "Pacific/Kiritimati",
                            "UTC"};

void liveIn(const QByteArray& zone) {
  qputenv("TZ", zone);
  ::tzset();
}

/// A list of one token with `json` for its times, or no list.
std::optional<ApiToken> readWith(const QByteArray& json) {
  const auto tokens = decodeTokens(
      {.status = 200, .body = R"({"tokens":[{"id":"i","name":"n",)" + json + R"(,"status":"active"}]})"}, {});
  return tokens ? std::optional(tokens->front()) : std::nullopt;
}

std::optional<ApiToken> readExpiry(const QString& written) {
  return readWith(R"("expires_at":")" + written.toUtf8() + "\"");
}

}  // namespace

/// Times in answers and in requests, whatever the time zone of this computer.
class AiHubTimesTest : public QObject {
  Q_OBJECT

 private slots:
  void cleanupTestCase() { liveIn("UTC"); }
  void timesAreReadAsUtc_data();
  void timesAreReadAsUtc();
  void anEndThatCanNotBeReadIsNotNever_data();
  void anEndThatCanNotBeReadIsNotNever();
  void otherTimesMayBeUnknown_data();
  void otherTimesMayBeUnknown();
  void timesAreWrittenAsUtc_data();
  void timesAreWrittenAsUtc();
  void whatIsWrittenIsReadBack();
};

void AiHubTimesTest::timesAreReadAsUtc_data() {
  QTest::addColumn<QString>("written");
  QTest::addColumn<QString>("time");
  QTest::newRow("UTC") << u"2026-11-28T10:00:00Z"_s << u"2026-11-28T10:00:00.000Z"_s;
  QTest::newRow("milliseconds") << u"2026-11-28T10:00:00.125Z"_s << u"2026-11-28T10:00:00.125Z"_s;
  QTest::newRow("microseconds") << u"2026-11-28T10:00:00.125999+00:00"_s << u"2026-11-28T10:00:00.126Z"_s;
  QTest::newRow("east") << u"2026-11-28T10:00:00+05:30"_s << u"2026-11-28T04:30:00.000Z"_s;
  QTest::newRow("west, into the next year")
      << u"2026-12-31T22:30:00-03:00"_s << u"2027-01-01T01:30:00.000Z"_s;
  QTest::newRow("no zone") << u"2026-11-28T10:00:00"_s << u"2026-11-28T10:00:00.000Z"_s;
  QTest::newRow("in Berlin's gap") << u"2027-03-28T02:30:00"_s << u"2027-03-28T02:30:00.000Z"_s;
  QTest::newRow("twice in Berlin, first") << u"2026-10-25T00:30:00Z"_s << u"2026-10-25T00:30:00.000Z"_s;
  QTest::newRow("twice in Berlin, then") << u"2026-10-25T01:30:00Z"_s << u"2026-10-25T01:30:00.000Z"_s;
  QTest::newRow("behind 32 bits") << u"2038-01-19T03:14:08Z"_s << u"2038-01-19T03:14:08.000Z"_s;
  QTest::newRow("end of 9999") << u"9999-12-31T23:59:59Z"_s << u"9999-12-31T23:59:59.000Z"_s;
}

void AiHubTimesTest::timesAreReadAsUtc() {
  QFETCH(QString, written);
  for (const QByteArray& zone : zones) {
    liveIn(zone);
    const auto token = readExpiry(written);
    QVERIFY(token);
    QTEST(token->expires.toString(Qt::ISODateWithMs), "time");
    QCOMPARE(token->expires.timeSpec(), Qt::UTC);
  }
}

void AiHubTimesTest::anEndThatCanNotBeReadIsNotNever_data() {
  QTest::addColumn<QByteArray>("json");
  QTest::addColumn<bool>("isRead");
  const auto row = [](const char* name, const QByteArray& value, bool isRead = false) {
    QTest::newRow(name) << QByteArray(R"("expires_at":)" + value) << isRead;
  };
  row("null is never", "null", true);
  row("empty", R"("")");
  row("words", R"("next week")");
  row("never in words", R"("never")");
  row("no such day", R"("2026-02-30T10:00:00Z")");
  row("no such hour", R"("2026-02-20T25:00:00Z")");
  row("year 10000", R"("10000-01-01T00:00:00Z")");
  row("seconds", "1795860000");
  row("zero", "0");
  row("false", "false");
  row("object", "{}");
  row("list", "[]");
  QTest::newRow("missing") << R"("created_at":null)"_ba << false;
}

void AiHubTimesTest::anEndThatCanNotBeReadIsNotNever() {
  QFETCH(QByteArray, json);
  QFETCH(bool, isRead);
  const auto tokens =
      decodeTokens({.status = 200, .body = R"({"tokens":[{"id":"i","name":"n",)" + json + "}]}"}, {});
  QCOMPARE(tokens.has_value(), isRead);
  if (isRead) {
    QVERIFY(!tokens->front().expires.isValid());
  } else {
    QVERIFY(tokens.error().fault == AnswerFault::Unreadable);
  }
}

void AiHubTimesTest::otherTimesMayBeUnknown_data() {
  QTest::addColumn<QByteArray>("value");
  for (const char* value : {"null", "7", R"("yesterday")", "{}", R"("")"})
    QTest::newRow(value) << QByteArray(value);
}

void AiHubTimesTest::otherTimesMayBeUnknown() {
  QFETCH(QByteArray, value);
  const auto token = readWith(R"("expires_at":null,"created_at":)" + value + R"(,"last_used_at":)" + value);
  QVERIFY(token);
  QVERIFY(!token->created.isValid());
  QVERIFY(!token->lastUsed.isValid());
}

void AiHubTimesTest::timesAreWrittenAsUtc_data() {
  QTest::addColumn<QByteArray>("zone");
  QTest::addColumn<QDateTime>("local");
  QTest::addColumn<QByteArray>("json");
  const auto row = [](const char* name, const QByteArray& zone, const QDate& day, const QTime& time,
                      const QByteArray& written) {
    liveIn(zone);
    QTest::newRow(name) << zone << QDateTime(day, time) << QByteArray(R"({"expires_at":")" + written + "\"}");
  };
  QTest::newRow("never") << "UTC"_ba << QDateTime() << R"({"expires_at":null})"_ba;
  row("winter", "Europe/Berlin", {2026, 11, 28}, {10, 0}, "2026-11-28T09:00:00Z");
  row("summer", "Europe/Berlin", {2027, 7, 1}, {10, 0}, "2027-07-01T08:00:00Z");
  row("before the gap", "Europe/Berlin", {2027, 3, 28}, {1, 59}, "2027-03-28T00:59:00Z");
  row("behind the gap", "Europe/Berlin", {2027, 3, 28}, {3, 0}, "2027-03-28T01:00:00Z");
  row("half an hour of summer", "Australia/Lord_Howe", {2027, 1, 1}, {12, 0}, "2027-01-01T01:00:00Z");
  row("behind 32 bits", "Europe/Berlin", {2038, 1, 19}, {4, 14, 8}, "2038-01-19T03:14:08Z");
  row("end of 9999 in the east", "Pacific/Kiritimati", {9999, 12, 31}, {23, 59, 59}, "9999-12-31T09:59:59Z");
  row("end of 9999 in the west", "America/New_York", {9999, 12, 31}, {23, 59, 59}, "9999-12-31T23:59:59Z");
}

void AiHubTimesTest::timesAreWrittenAsUtc() {
  QFETCH(QByteArray, zone);
  QFETCH(QDateTime, local);
  liveIn(zone);
  QTEST(encodeExpiry(local), "json");
}

void AiHubTimesTest::whatIsWrittenIsReadBack() {
  for (const QByteArray& zone : zones) {
    liveIn(zone);
    for (const QDate& day :
         {QDate(2027, 3, 28), QDate(2026, 10, 25), QDate(2038, 1, 19), QDate(9999, 12, 30)}) {
      const QDateTime expires(day, QTime(2, 30), Qt::UTC);
      const auto token = readWith(encodeExpiry(expires.toLocalTime()).sliced(1).chopped(1));
      QVERIFY(token);
      QCOMPARE(token->expires, expires);
    }
  }
}

QTEST_GUILESS_MAIN(AiHubTimesTest)
#include "ai_hub_times_test.moc"
