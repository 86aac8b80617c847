#include "arrivals.h"
#include "exchange_helpers.h"
#include "silent_port.h"

#include <QElapsedTimer>

#include <thread>

namespace tokendesk {

using namespace Qt::Literals::StringLiterals;

/// Time, size and cancellation.
class HttpLimitsTest : public QObject {
  Q_OBJECT

  using Then = ScriptedReply::Then;

  static void verbs();

 private slots:
  void limitsAreThosePromised();
  void silenceEndsAsTimeout_data() { verbs(); }
  void silenceEndsAsTimeout();
  void connectionNeverMadeSurelyChangedNothing_data() { verbs(); }
  void connectionNeverMadeSurelyChangedNothing();
  void handshakeNeverMadeSurelyChangedNothing_data() { verbs(); }
  void handshakeNeverMadeSurelyChangedNothing();
  void trickleOutlivesTheIdleTimeoutButNotTheDeadline();
  void waitingForAConnectionIsNotIdle();
  void silenceOnKeptConnectionsIsIdleThoughOthersWait();
  void cancelledBeforeItSendsNothing();
  void cancelEndsTheJobAtOnce_data() { verbs(); }
  void cancelEndsTheJobAtOnce();
  void cancelFromAnotherThread();
  void cancelAfterTheEndChangesNothing();
  void answerUpToTheCapIsTaken();
  void answerOverTheCapIsRefused_data();
  void answerOverTheCapIsRefused();
  void answerWithoutALengthEndsWithTheConnection();
  void progressTellsTheBytes();
};

void HttpLimitsTest::verbs() {
  QTest::addColumn<Verb>("verb");
  QTest::addColumn<QByteArray>("body");
  QTest::newRow("GET") << Verb::Get << QByteArray();
  QTest::newRow("POST") << Verb::Post << QByteArray("{}");
  QTest::newRow("PUT") << Verb::Put << QByteArray("{}");
  QTest::newRow("DELETE") << Verb::Delete << QByteArray();
}

HttpClient::Limits impatient() {
  HttpClient::Limits limits = quickLimits();
  limits.idleTimeout = 150ms;
  return limits;
}

void HttpLimitsTest::limitsAreThosePromised() {
  QCOMPARE(HttpClient::Limits{}.idleTimeout, 15s);
  QCOMPARE(HttpClient::Limits{}.retry.maxRetries, 3);
  QCOMPARE(HttpClient::Limits{}.retry.longestRetryAfter, 60s);
  QCOMPARE(HttpRequest{}.deadline, 60s);
  QCOMPARE(listDeadline, 10min);
  QCOMPARE(HttpRequest{}.maxAnswerBytes, 4 * 1024 * 1024);
  QCOMPARE(listAnswerBytes, 64 * 1024 * 1024);
}

void HttpLimitsTest::silenceEndsAsTimeout() {
  QFETCH(Verb, verb);
  QFETCH(QByteArray, body);
  HttpClient client(impatient());
  ScriptedServer server;
  const auto outcome = endOf(client.send(requestFor(verb, server.url(), body), {}));
  QCOMPARE(kindOf(outcome), verb == Verb::Get ? ApiErrorKind::Timeout : ApiErrorKind::OutcomeUnknown);
  QCOMPARE(outcome.error().mayStillHappen, verb != Verb::Get);
  QCOMPARE(arrivalsAt(server).requests, 1);
}

void HttpLimitsTest::connectionNeverMadeSurelyChangedNothing() {
  QFETCH(Verb, verb);
  QFETCH(QByteArray, body);
  HttpClient client(impatient());
  const SilentPort port;
  // Whether a plain request without a body was sent Qt doesn't tell; on https it can be known (next test).
  const auto expected = verb == Verb::Delete ? ApiErrorKind::OutcomeUnknown : ApiErrorKind::Timeout;
  QCOMPARE(kindOf(endOf(client.send(requestFor(verb, port.url(), body), {}))), expected);
}

void HttpLimitsTest::handshakeNeverMadeSurelyChangedNothing() {
  QFETCH(Verb, verb);
  QFETCH(QByteArray, body);
  HttpClient client(impatient());
  ScriptedServer server;  // accepts, and waits for a request that isn't TLS
  QUrl url = server.url();
  url.setScheme(u"https"_s);
  QCOMPARE(kindOf(endOf(client.send(requestFor(verb, url, body), {}))), ApiErrorKind::Timeout);
}

void HttpLimitsTest::trickleOutlivesTheIdleTimeoutButNotTheDeadline() {
  HttpClient client(impatient());
  ScriptedServer server;
  server.script({.bytes = "HTTP/1.1 200 OK\r\nContent-Length: 500\r\n\r\n"});
  server.script({.bytes = ScriptedServer::answer(200, QByteArray(500, 'a')), .pace = 1ms});
  const auto silent = endOf(client.send(requestFor(Verb::Get, server.url()), {}));
  QCOMPARE(kindOf(silent), ApiErrorKind::Timeout);
  QCOMPARE(silent.error().timeLimit, impatient().idleTimeout);

  HttpRequest request = requestFor(Verb::Get, server.url());
  QElapsedTimer timer;
  timer.start();
  QVERIFY(endOf(client.send(request, {})));
  QVERIFY(timer.elapsed() > 300);
  request.deadline = 250ms;
  timer.start();
  const auto endless = endOf(client.send(request, {}));
  QCOMPARE(kindOf(endless), ApiErrorKind::Timeout);
  QCOMPARE(endless.error().timeLimit, request.deadline);
  QVERIFY2(timer.elapsed() >= 250 && timer.elapsed() < 400, QByteArray::number(timer.elapsed()));
}

void HttpLimitsTest::waitingForAConnectionIsNotIdle() {
  HttpClient client(impatient());
  ScriptedServer server;
  server.script({.bytes = ScriptedServer::answer(200, QByteArray(300, 'a')), .pace = 1ms});
  QList<Job<HttpAnswer>> jobs;
  for (int i = 0; i < 12; ++i) jobs << client.send(requestFor(Verb::Get, server.url()), {});
  for (const auto& job : jobs) QVERIFY(endOf(job));
  QCOMPARE(server.requests().size(), 12);
}

void HttpLimitsTest::silenceOnKeptConnectionsIsIdleThoughOthersWait() {
  HttpClient client(impatient());
  ScriptedServer server;
  for (int i = 0; i < 6; ++i) server.script({.bytes = ScriptedServer::answer(200), .delay = 50ms});
  server.script({});
  HttpRequest request = requestFor(Verb::Get, server.url());
  request.deadline = 5s;
  QList<Job<HttpAnswer>> jobs;
  for (int i = 0; i < 14; ++i) jobs << client.send(request, {});
  for (const auto& job : jobs.first(6)) QVERIFY(endOf(job));
  for (const auto& job : jobs.sliced(6)) {
    const auto outcome = endOf(job);
    QCOMPARE(kindOf(outcome), ApiErrorKind::Timeout);
    QCOMPARE(outcome.error().timeLimit, impatient().idleTimeout);
  }
}

void HttpLimitsTest::cancelledBeforeItSendsNothing() {
  HttpClient client;
  ScriptedServer server;
  std::stop_source stop;
  stop.request_stop();
  const auto job = client.send(requestFor(Verb::Post, server.url(), "{}"), {.stop = stop.get_token()});
  QVERIFY(!job.isFinished());
  QCOMPARE(kindOf(endOf(job)), ApiErrorKind::Cancelled);
  QCOMPARE(arrivalsAt(server).connections, 0);
}

void HttpLimitsTest::cancelEndsTheJobAtOnce() {
  QFETCH(Verb, verb);
  QFETCH(QByteArray, body);
  HttpClient client;
  ScriptedServer server;
  std::stop_source stop;
  const auto job = client.send(requestFor(verb, server.url(), body), {.stop = stop.get_token()});
  QTRY_COMPARE(server.requests().size(), 1);
  QElapsedTimer timer;
  timer.start();
  stop.request_stop();
  const auto expected = verb == Verb::Get ? ApiErrorKind::Cancelled : ApiErrorKind::OutcomeUnknown;
  QCOMPARE(kindOf(endOf(job)), expected);
  QVERIFY2(timer.elapsed() < 100, QByteArray::number(timer.elapsed()));
  QCOMPARE(arrivalsAt(server).requests, 1);
}

void HttpLimitsTest::cancelFromAnotherThread() {
  for (int run = 0; run < 30; ++run) {
    HttpClient client;
    ScriptedServer server;
    server.script({.bytes = ScriptedServer::answer(200)});
    std::stop_source stop;
    const auto job = client.send(requestFor(Verb::Get, server.url()), {.stop = stop.get_token()});
    std::thread other([&stop] { stop.request_stop(); });
    const auto outcome = endOf(job);
    other.join();
    QVERIFY(outcome || outcome.error().kind == ApiErrorKind::Cancelled);
  }
}

void HttpLimitsTest::cancelAfterTheEndChangesNothing() {
  HttpClient client;
  ScriptedServer server;
  server.script({.bytes = ScriptedServer::answer(200)});
  std::stop_source stop;
  const auto job = client.send(requestFor(Verb::Get, server.url()), {.stop = stop.get_token()});
  QVERIFY(endOf(job));
  stop.request_stop();
  QCoreApplication::processEvents();
  QVERIFY(job.result());
}

void HttpLimitsTest::answerUpToTheCapIsTaken() {
  HttpClient client;
  ScriptedServer server;
  server.script({.bytes = ScriptedServer::answer(200, QByteArray(1000, 'a'))});
  HttpRequest request = requestFor(Verb::Get, server.url());
  request.maxAnswerBytes = 1000;
  QCOMPARE(endOf(client.send(request, {})).value().body.size(), 1000);
}

void HttpLimitsTest::answerOverTheCapIsRefused_data() {
  QTest::addColumn<ScriptedReply>("reply");
  QTest::newRow("announced") << ScriptedReply{
      .bytes = "HTTP/1.1 200 OK\r\nContent-Length: 1001\r\n\r\n"};  // nothing of it sent
  QTest::newRow("sent") << ScriptedReply{.bytes = ScriptedServer::answer(200, QByteArray(100'000, 'a'))};
  QTest::newRow("without a length") << ScriptedReply{
      .bytes = "HTTP/1.1 200 OK\r\n\r\n" + QByteArray(100'000, 'a'), .then = Then::Close};
  QTest::newRow("endless") << ScriptedReply{.bytes = "HTTP/1.1 200 OK\r\n\r\n" + QByteArray(1001, 'a')};
  QTest::newRow("chunked") << ScriptedReply{
      .bytes =
          "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n3e9\r\n" + QByteArray(1001, 'a') + "\r\n"};
  QTest::newRow("error page") << ScriptedReply{.bytes = ScriptedServer::answer(500, QByteArray(5000, 'a'))};
}

void HttpLimitsTest::answerOverTheCapIsRefused() {
  QFETCH(ScriptedReply, reply);
  HttpClient client;
  ScriptedServer server;
  server.script(reply);
  HttpRequest request = requestFor(Verb::Get, server.url());
  request.maxAnswerBytes = 1000;
  QCOMPARE(kindOf(endOf(client.send(request, {}))), ApiErrorKind::BadAnswer);
  QCOMPARE(arrivalsAt(server).requests, 1);
  request.verb = Verb::Delete;  // it was answered, but what the answer is nobody knows
  QCOMPARE(kindOf(endOf(client.send(request, {}))), ApiErrorKind::OutcomeUnknown);
}

void HttpLimitsTest::answerWithoutALengthEndsWithTheConnection() {
  HttpClient client;
  ScriptedServer server;
  server.script({.bytes = "HTTP/1.1 200 OK\r\n\r\n{\"a\":", .then = Then::Close});
  // Whether it is complete only its reader can tell.
  QCOMPARE(endOf(client.send(requestFor(Verb::Get, server.url()), {})).value().body, "{\"a\":");
}

void HttpLimitsTest::progressTellsTheBytes() {
  HttpClient client;
  ScriptedServer server;
  server.script({.bytes = ScriptedServer::answer(200, QByteArray(500, 'a')), .pace = 1ms});
  QList<qint64> reports;
  const CallOptions options{.stop = {}, .progress = [&](const Progress& p) { reports << p.bytesReceived; }};
  QElapsedTimer timer;
  timer.start();
  QVERIFY(endOf(client.send(requestFor(Verb::Get, server.url()), options)));
  QVERIFY(!reports.isEmpty());
  QVERIFY(reports.size() <= timer.elapsed() / 100 + 1);
  QVERIFY(std::is_sorted(reports.begin(), reports.end()));
  QVERIFY(reports.constLast() > 0 && reports.constLast() <= 500);
}

}  // namespace tokendesk

QTEST_GUILESS_MAIN(tokendesk::HttpLimitsTest)
#include "http_limits_test.moc"
