#include "retry_policy.h"

#include <QTest>
#include <QTimeZone>

namespace tokendesk {

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using Wait = std::optional<std::chrono::milliseconds>;

class RetryPolicyTest : public QObject {
  Q_OBJECT

 private slots:
  void waitsLongerEachTime();
  void jitterIsHalfOfTheWaitEitherWay();
  void endsAfterThreeRetries();
  void retriesOnlyWhatPasses_data();
  void retriesOnlyWhatPasses();
  void statusesWorthARetry_data();
  void statusesWorthARetry();
  void waitsAsTheServerAsks_data();
  void waitsAsTheServerAsks();
  void readsRetryAfter_data();
  void readsRetryAfter();

 private:
  static RetryPolicy steady() {
    RetryPolicy policy;
    policy.random = [] { return 0.5; };
    return policy;
  }
  const QDateTime now_{QDate(2026, 3, 1), QTime(12, 0, 0), Qt::UTC};
};

void RetryPolicyTest::waitsLongerEachTime() {
  const auto error = QNetworkReply::RemoteHostClosedError;
  QCOMPARE(steady().afterError(error, 0), Wait(250ms));
  QCOMPARE(steady().afterError(error, 1), Wait(500ms));
  QCOMPARE(steady().afterError(error, 2), Wait(1000ms));
}

void RetryPolicyTest::jitterIsHalfOfTheWaitEitherWay() {
  RetryPolicy policy;
  policy.random = [] { return 0.0; };
  QCOMPARE(policy.afterStatus(503, {}, now_, 0), Wait(125ms));
  policy.random = [] { return 0.9999; };
  QCOMPARE(policy.afterStatus(503, {}, now_, 0), Wait(374ms));
  policy.random = {};
  for (int i = 0; i < 100; ++i) {
    const Wait wait = policy.afterStatus(503, {}, now_, 1);
    QVERIFY(wait >= 250ms && wait < 750ms);
  }
}

void RetryPolicyTest::endsAfterThreeRetries() {
  QVERIFY(!steady().afterError(QNetworkReply::RemoteHostClosedError, 3));
  QVERIFY(!steady().afterStatus(503, {}, now_, 3));
  QVERIFY(!steady().afterStatus(429, "1", now_, 3));
}

void RetryPolicyTest::retriesOnlyWhatPasses_data() {
  QTest::addColumn<QNetworkReply::NetworkError>("error");
  QTest::addColumn<bool>("retried");
  QTest::newRow("refused") << QNetworkReply::ConnectionRefusedError << true;
  QTest::newRow("closed") << QNetworkReply::RemoteHostClosedError << true;
  QTest::newRow("reset, unreachable") << QNetworkReply::UnknownNetworkError << true;
  QTest::newRow("network away") << QNetworkReply::TemporaryNetworkFailureError << true;
  QTest::newRow("no such host") << QNetworkReply::HostNotFoundError << true;
  QTest::newRow("no such proxy") << QNetworkReply::ProxyNotFoundError << true;
  QTest::newRow("closed, not sent again") << QNetworkReply::ContentReSendError << true;
  QTest::newRow("certificate") << QNetworkReply::SslHandshakeFailedError << false;
  QTest::newRow("timeout") << QNetworkReply::TimeoutError << false;
  QTest::newRow("given up by us") << QNetworkReply::OperationCanceledError << false;
  QTest::newRow("none") << QNetworkReply::NoError << false;
  QTest::newRow("proxy wants a password") << QNetworkReply::ProxyAuthenticationRequiredError << false;
}

void RetryPolicyTest::retriesOnlyWhatPasses() {
  QFETCH(QNetworkReply::NetworkError, error);
  QTEST(steady().afterError(error, 0).has_value(), "retried");
}

void RetryPolicyTest::statusesWorthARetry_data() {
  QTest::addColumn<int>("status");
  QTest::addColumn<bool>("retried");
  for (const int status : {502, 503, 504}) QTest::addRow("%d", status) << status << true;
  for (const int status : {200, 204, 400, 401, 403, 404, 408, 409, 425, 429, 500, 501, 505}) {
    QTest::addRow("%d", status) << status << false;
  }
}

void RetryPolicyTest::statusesWorthARetry() {
  QFETCH(int, status);
  QTEST(steady().afterStatus(status, {}, now_, 0).has_value(), "retried");
}

void RetryPolicyTest::waitsAsTheServerAsks_data() {
  QTest::addColumn<int>("status");
  QTest::addColumn<QByteArray>("header");
  QTest::addColumn<int>("milliseconds");  // -1: not retried
  QTest::newRow("seconds") << 429 << QByteArray("7") << 7000;
  QTest::newRow("at once") << 429 << QByteArray("0") << 0;
  QTest::newRow("the longest") << 429 << QByteArray("60") << 60'000;
  QTest::newRow("too long") << 429 << QByteArray("61") << -1;
  QTest::newRow("far too long") << 429 << QByteArray("99999999999999999999") << -1;
  QTest::newRow("nonsense") << 429 << QByteArray("soon") << -1;
  QTest::newRow("date") << 429 << QByteArray("Sun, 01 Mar 2026 12:00:30 GMT") << 30'000;
  QTest::newRow("date too far") << 429 << QByteArray("Sun, 01 Mar 2026 12:01:01 GMT") << -1;
  QTest::newRow("none") << 429 << QByteArray() << -1;
  QTest::newRow("blank") << 429 << QByteArray(" ") << -1;
  QTest::newRow("date that has passed") << 429 << QByteArray("Sun, 01 Mar 2026 11:00:00 GMT") << 0;
  QTest::newRow("unavailable") << 503 << QByteArray("2") << 2000;
  QTest::newRow("unavailable too long") << 503 << QByteArray("3600") << -1;
  QTest::newRow("unavailable, none") << 503 << QByteArray() << 250;
  QTest::newRow("unavailable, nonsense") << 503 << QByteArray("soon") << 250;
}

void RetryPolicyTest::waitsAsTheServerAsks() {
  QFETCH(int, status);
  QFETCH(QByteArray, header);
  QFETCH(int, milliseconds);
  const Wait expected = milliseconds < 0 ? Wait() : Wait(milliseconds);
  QCOMPARE(steady().afterStatus(status, header, now_, 0), expected);
}

void RetryPolicyTest::readsRetryAfter_data() {
  QTest::addColumn<QByteArray>("header");
  QTest::addColumn<qint64>("seconds");  // -1: neither seconds nor a date
  QTest::newRow("seconds") << QByteArray("120") << qint64{120};
  QTest::newRow("blanks") << QByteArray("  5 ") << qint64{5};
  QTest::newRow("negative") << QByteArray("-5") << qint64{-1};
  QTest::newRow("signed") << QByteArray("+5") << qint64{-1};
  QTest::newRow("fraction") << QByteArray("1.5") << qint64{-1};
  QTest::newRow("unit") << QByteArray("5s") << qint64{-1};
  QTest::newRow("empty") << QByteArray() << qint64{-1};
  QTest::newRow("date") << QByteArray("Sun, 01 Mar 2026 12:02:00 GMT") << qint64{120};
  QTest::newRow("past") << QByteArray("Sun, 01 Mar 2026 11:00:00 GMT") << qint64{0};
  QTest::newRow("RFC 850") << QByteArray("Sunday, 01-Mar-26 12:00:10 GMT") << qint64{10};
  QTest::newRow("asctime") << QByteArray("Sun Mar  1 12:00:10 2026") << qint64{10};
  QTest::newRow("not GMT") << QByteArray("Sun, 01 Mar 2026 12:02:00 CET") << qint64{-1};
  QTest::newRow("no such day") << QByteArray("Sun, 31 Feb 2026 12:02:00 GMT") << qint64{-1};
  QTest::newRow("ISO") << QByteArray("2026-03-01T12:02:00Z") << qint64{-1};
  QTest::newRow("bytes") << QByteArray("\xff\x00\x01", 3) << qint64{-1};
}

void RetryPolicyTest::readsRetryAfter() {
  QFETCH(QByteArray, header);
  QFETCH(qint64, seconds);
  const auto expected = seconds < 0 ? std::nullopt : std::optional(std::chrono::seconds(seconds));
  QCOMPARE(parseRetryAfter(header, now_), expected);
}

}  // namespace tokendesk

QTEST_GUILESS_MAIN(tokendesk::RetryPolicyTest)
#include "retry_policy_test.moc"
