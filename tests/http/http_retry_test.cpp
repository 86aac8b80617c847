#include "arrivals.h"
#include "exchange_helpers.h"

namespace tokendesk {

using namespace Qt::Literals::StringLiterals;

class HttpRetryTest : public QObject {
  Q_OBJECT

  using Then = ScriptedReply::Then;

 private slots:
  void readIsTriedFourTimesInAll_data();
  void readIsTriedFourTimesInAll();
  void readSucceedsOnceTheFaultPasses();
  void changeIsNeverRetried_data();
  void changeIsNeverRetried();
  void readSurvivesLostConnections();
  void readThatIsNeverAnsweredEndsAsOffline_data();
  void readThatIsNeverAnsweredEndsAsOffline();
  void readOnADyingKeptConnectionIsTriedFourTimes();
  void refusedReadIsRetriedAndEndsAsRefused();
  void waitsAsRetryAfterSays_data();
  void waitsAsRetryAfterSays();
  void returnsTheAnswerWhereRetryAfterIsNotFollowed_data();
  void returnsTheAnswerWhereRetryAfterIsNotFollowed();
  void waitBeyondTheDeadlineReturnsTheAnswer();
  void deadlineCoversAllAttempts();
  void cancelEndsTheWait();
};

void HttpRetryTest::readIsTriedFourTimesInAll_data() {
  QTest::addColumn<int>("status");
  QTest::addColumn<QByteArray>("headers");
  for (const int status : {502, 503, 504}) QTest::addRow("%d", status) << status << QByteArray();
  QTest::newRow("429") << 429 << QByteArray("Retry-After: 0\r\n");
}

void HttpRetryTest::readIsTriedFourTimesInAll() {
  QFETCH(int, status);
  QFETCH(QByteArray, headers);
  HttpClient client(quickLimits());
  ScriptedServer server;
  server.script({.bytes = ScriptedServer::answer(status, "no", headers)});
  const auto outcome = endOf(client.send(requestFor(Verb::Get, server.url()), {}));
  QVERIFY(outcome);
  QCOMPARE(outcome->status, status);
  QCOMPARE(outcome->body, "no");
  QCOMPARE(arrivalsAt(server).requests, 4);
}

void HttpRetryTest::readSucceedsOnceTheFaultPasses() {
  HttpClient client(quickLimits());
  ScriptedServer server;
  server.script({.bytes = ScriptedServer::answer(503)});
  server.script({.bytes = ScriptedServer::answer(200, "yes")});
  const auto outcome = endOf(client.send(requestFor(Verb::Get, server.url()), {}));
  QVERIFY(outcome);
  QCOMPARE(outcome->body, "yes");
  QCOMPARE(server.requests().size(), 2);
}

void HttpRetryTest::changeIsNeverRetried_data() {
  QTest::addColumn<Verb>("verb");
  QTest::addColumn<int>("status");
  for (const int status : {429, 500, 502, 503, 504}) {
    QTest::addRow("POST %d", status) << Verb::Post << status;
    QTest::addRow("PUT %d", status) << Verb::Put << status;
    QTest::addRow("DELETE %d", status) << Verb::Delete << status;
  }
}

void HttpRetryTest::changeIsNeverRetried() {
  QFETCH(Verb, verb);
  QFETCH(int, status);
  HttpClient client(quickLimits());
  ScriptedServer server;
  server.script({.bytes = ScriptedServer::answer(status, {}, "Retry-After: 0\r\n")});
  const auto outcome = endOf(client.send(requestFor(verb, server.url()), {}));
  QVERIFY(outcome);
  QCOMPARE(outcome->status, status);
  QCOMPARE(outcome->retryAfter, std::optional(0s));
  QCOMPARE(arrivalsAt(server).requests, 1);
}

void HttpRetryTest::readSurvivesLostConnections() {
  HttpClient client(quickLimits());
  ScriptedServer server;
  server.script({.then = Then::Reset});
  server.script({.bytes = "HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\nye", .then = Then::Close});
  server.script({.bytes = ScriptedServer::answer(200, "yes")});
  const auto outcome = endOf(client.send(requestFor(Verb::Get, server.url()), {}));
  QVERIFY(outcome);
  QCOMPARE(outcome->body, "yes");
}

void HttpRetryTest::readThatIsNeverAnsweredEndsAsOffline_data() {
  QTest::addColumn<ScriptedReply>("reply");
  QTest::newRow("FIN") << ScriptedReply{.then = Then::Close};
  QTest::newRow("RST") << ScriptedReply{.then = Then::Reset};
  QTest::newRow("cut off head") << ScriptedReply{.bytes = "HTTP/1.1 20", .then = Then::Close};
  QTest::newRow("cut off body") << ScriptedReply{.bytes = "HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\nye",
                                                 .then = Then::Close};
}

void HttpRetryTest::readThatIsNeverAnsweredEndsAsOffline() {
  QFETCH(ScriptedReply, reply);
  HttpClient client(quickLimits());
  ScriptedServer server;
  server.script(reply);
  const auto outcome = endOf(client.send(requestFor(Verb::Get, server.url()), {}));
  QCOMPARE(kindOf(outcome), ApiErrorKind::Offline);
  QCOMPARE(arrivalsAt(server).requests, 4);
}

void HttpRetryTest::readOnADyingKeptConnectionIsTriedFourTimes() {
  for (const Then then : {Then::Close, Then::Reset}) {
    HttpClient client(quickLimits());
    ScriptedServer server;
    server.script({.bytes = ScriptedServer::answer(200, "{}", "Connection: keep-alive\r\n")});
    server.script({.then = then});
    QVERIFY(endOf(client.send(requestFor(Verb::Get, server.url()), {})));
    QCOMPARE(kindOf(endOf(client.send(requestFor(Verb::Get, server.url()), {}))), ApiErrorKind::Offline);
    QCOMPARE(arrivalsAt(server).requests, 1 + 4);
  }
}

void HttpRetryTest::refusedReadIsRetriedAndEndsAsRefused() {
  QUrl url;
  {
    ScriptedServer server;
    url = server.url();
  }
  HttpClient client(quickLimits());
  int waits = 0;
  const CallOptions options{.stop = {}, .progress = [&waits](const Progress& p) { waits += p.waiting > 0s; }};
  QCOMPARE(kindOf(endOf(client.send(requestFor(Verb::Get, url), options))), ApiErrorKind::Refused);
  QCOMPARE(waits, 3);
}

void HttpRetryTest::waitsAsRetryAfterSays_data() {
  QTest::addColumn<QByteArray>("headers");
  QTest::newRow("seconds") << QByteArray("Retry-After: 1\r\n");
  // by the server's clock, however wrong ours is
  QTest::newRow("date") << QByteArray(
      "Date: Sun, 01 Mar 2020 12:00:00 GMT\r\n"
      "Retry-After: Sun, 01 Mar 2020 12:00:01 GMT\r\n");
}

void HttpRetryTest::waitsAsRetryAfterSays() {
  QFETCH(QByteArray, headers);
  HttpClient client(quickLimits());
  ScriptedServer server;
  server.script({.bytes = ScriptedServer::answer(429, {}, headers)});
  server.script({.bytes = ScriptedServer::answer(200)});
  QList<std::chrono::seconds> waits;
  const CallOptions options{.stop = {}, .progress = [&waits](const Progress& p) { waits << p.waiting; }};
  QElapsedTimer timer;
  timer.start();
  QVERIFY(endOf(client.send(requestFor(Verb::Get, server.url()), options)));
  QVERIFY2(timer.elapsed() >= 1000 && timer.elapsed() < 3000, QByteArray::number(timer.elapsed()));
  QCOMPARE(waits, (QList<std::chrono::seconds>{1s, 0s}));  // and that it is over
  QCOMPARE(server.requests().size(), 2);
}

void HttpRetryTest::returnsTheAnswerWhereRetryAfterIsNotFollowed_data() {
  QTest::addColumn<QByteArray>("retryAfter");
  QTest::addColumn<int>("seconds");
  QTest::newRow("too long") << QByteArray("61") << 61;
  QTest::newRow("nonsense") << QByteArray("a while") << -1;
  QTest::newRow("none") << QByteArray() << -1;
}

void HttpRetryTest::returnsTheAnswerWhereRetryAfterIsNotFollowed() {
  QFETCH(QByteArray, retryAfter);
  QFETCH(int, seconds);
  HttpClient client(quickLimits());
  ScriptedServer server;
  const QByteArray header = retryAfter.isNull() ? QByteArray() : "Retry-After: " + retryAfter + "\r\n";
  server.script({.bytes = ScriptedServer::answer(429, {}, header)});
  const auto outcome = endOf(client.send(requestFor(Verb::Get, server.url()), {}));
  QVERIFY(outcome);
  QCOMPARE(outcome->status, 429);
  QCOMPARE(outcome->retryAfter, seconds < 0 ? std::nullopt : std::optional(std::chrono::seconds(seconds)));
  QCOMPARE(arrivalsAt(server).requests, 1);
}

void HttpRetryTest::waitBeyondTheDeadlineReturnsTheAnswer() {
  HttpClient client(quickLimits());
  ScriptedServer server;
  server.script({.bytes = ScriptedServer::answer(429, {}, "Retry-After: 30\r\n")});
  HttpRequest request = requestFor(Verb::Get, server.url());
  request.deadline = 20s;
  const auto outcome = endOf(client.send(request, {}));
  QVERIFY(outcome);
  QCOMPARE(outcome->retryAfter, std::optional(30s));
}

void HttpRetryTest::deadlineCoversAllAttempts() {
  HttpClient client(quickLimits());
  ScriptedServer server;
  server.script({.bytes = ScriptedServer::answer(503), .delay = 120ms});
  HttpRequest request = requestFor(Verb::Get, server.url());
  request.deadline = 200ms;
  QElapsedTimer timer;
  timer.start();
  QCOMPARE(kindOf(endOf(client.send(request, {}))), ApiErrorKind::Timeout);
  QVERIFY2(timer.elapsed() < 1000, QByteArray::number(timer.elapsed()));
  QVERIFY(server.requests().size() >= 2);
}

void HttpRetryTest::cancelEndsTheWait() {
  HttpClient client(quickLimits());
  ScriptedServer server;
  server.script({.bytes = ScriptedServer::answer(429, {}, "Retry-After: 30\r\n")});
  std::stop_source stop;
  QElapsedTimer timer;
  const auto onProgress = [&](const Progress& progress) {
    if (progress.waiting == 0s) return;
    timer.start();
    stop.request_stop();
  };
  const auto job = client.send(requestFor(Verb::Get, server.url()), {stop.get_token(), onProgress});
  QCOMPARE(kindOf(endOf(job)), ApiErrorKind::Cancelled);
  QVERIFY2(timer.elapsed() < 100, QByteArray::number(timer.elapsed()));
  QCOMPARE(arrivalsAt(server).requests, 1);
}

}  // namespace tokendesk

QTEST_GUILESS_MAIN(tokendesk::HttpRetryTest)
#include "http_retry_test.moc"
