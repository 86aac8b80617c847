#include "arrivals.h"
#include "exchange_helpers.h"

#include <QTcpSocket>

#include <sys/socket.h>

namespace tokendesk {

namespace {

/// What a server does to a connection that it no longer wants to keep.
void hangUp(QTcpSocket* socket, ScriptedReply::Then how) {
  if (how == ScriptedReply::Then::Reset) {
    const linger now{.l_onoff = 1, .l_linger = 0};
    setsockopt(static_cast<int>(socket->socketDescriptor()), SOL_SOCKET, SO_LINGER, &now, sizeof now);
  }
  socket->abort();
}

}  // namespace

/// QNetworkAccessManager sends again by itself what a server read and didn't answer. A change must not be.
class HttpSentOnceTest : public QObject {
  Q_OBJECT

  using Then = ScriptedReply::Then;
  static constexpr int runs = 30;

  static void changes();

 private slots:
  void changeIsSentOnceWhenTheAnswerIsLost_data();
  void changeIsSentOnceWhenTheAnswerIsLost();
  void changeIsSentOnceWhenTheKeptConnectionDies_data() { changes(); }
  void changeIsSentOnceWhenTheKeptConnectionDies();
  void answerIsTakenHoweverTheConnectionEnds_data();
  void answerIsTakenHoweverTheConnectionEnds();
  void changeGetsAConnectionOfItsOwn();
};

void HttpSentOnceTest::changes() {
  QTest::addColumn<Verb>("verb");
  QTest::addColumn<QByteArray>("body");
  QTest::newRow("POST") << Verb::Post << QByteArray("{\"name\":\"a\"}");
  QTest::newRow("POST, large") << Verb::Post << QByteArray(300'000, 'x');
  QTest::newRow("POST without a body") << Verb::Post << QByteArray();
  QTest::newRow("PUT") << Verb::Put << QByteArray("{}");
  QTest::newRow("PUT without a body") << Verb::Put << QByteArray();
  QTest::newRow("DELETE") << Verb::Delete << QByteArray();
}

void HttpSentOnceTest::changeIsSentOnceWhenTheAnswerIsLost_data() {
  QTest::addColumn<Verb>("verb");
  QTest::addColumn<QByteArray>("body");
  QTest::addColumn<ScriptedReply>("reply");
  const std::pair<const char*, ScriptedReply> endings[] = {
      {"FIN", {.then = Then::Close}},
      {"RST", {.then = Then::Reset}},
      {"FIN within the head", {.bytes = "HTTP/1.1 20", .then = Then::Close}},
      {"FIN within the body",
       {.bytes = "HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\n{", .then = Then::Close}},
      {"RST within the body",
       {.bytes = "HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\n{", .then = Then::Reset}},
  };
  const std::tuple<const char*, Verb, QByteArray> verbs[] = {
      {"POST", Verb::Post, "{\"name\":\"a\"}"}, {"POST, large", Verb::Post, QByteArray(300'000, 'x')},
      {"POST without a body", Verb::Post, {}},  {"PUT", Verb::Put, "{}"},
      {"PUT without a body", Verb::Put, {}},    {"DELETE", Verb::Delete, {}},
  };
  for (const auto& [ending, reply] : endings) {
    for (const auto& [name, verb, body] : verbs)
      QTest::addRow("%s, %s", name, ending) << verb << body << reply;
  }
}

void HttpSentOnceTest::changeIsSentOnceWhenTheAnswerIsLost() {
  QFETCH(Verb, verb);
  QFETCH(QByteArray, body);
  QFETCH(ScriptedReply, reply);
  HttpClient client(quickLimits());
  ScriptedServer server;
  server.script(reply);
  for (int run = 1; run <= runs; ++run) {
    const auto outcome = endOf(client.send(requestFor(verb, server.url(), body), {}));
    QCOMPARE(kindOf(outcome), ApiErrorKind::OutcomeUnknown);
    QVERIFY(!outcome.error().mayStillHappen);
    QCOMPARE(server.requests().size(), run);
    QCOMPARE(server.requests().constLast().body, body);
  }
  QCOMPARE(arrivalsAt(server).requests, runs);
}

void HttpSentOnceTest::changeIsSentOnceWhenTheKeptConnectionDies() {
  QFETCH(Verb, verb);
  QFETCH(QByteArray, body);
  HttpClient client(quickLimits());
  for (const Then oldEnds : {Then::Close, Then::Reset}) {
    for (const Then newEnds : {Then::Close, Then::Reset}) {
      for (int run = 1; run <= runs; ++run) {
        ScriptedServer server;
        server.script({.bytes = ScriptedServer::answer(200, "{}", "Connection: keep-alive\r\n")});
        server.script({.then = newEnds});
        QVERIFY(endOf(client.send(requestFor(Verb::Get, server.url()), {})));
        QTcpSocket* kept = server.findChild<QTcpSocket*>();
        QVERIFY(kept);
        const auto change = client.send(requestFor(verb, server.url(), body), {});  // under way, and meets it
        hangUp(kept, oldEnds);
        QCOMPARE(kindOf(endOf(change)), ApiErrorKind::OutcomeUnknown);
        QCOMPARE(arrivalsAt(server).requests, 2);
        QCOMPARE(server.requests().at(1).body, body);
      }
    }
  }
}

void HttpSentOnceTest::answerIsTakenHoweverTheConnectionEnds_data() {
  QTest::addColumn<Verb>("verb");
  QTest::addColumn<QByteArray>("body");
  QTest::addColumn<QByteArray>("answer");
  const QByteArray small("{\"id\":1}");
  const QByteArray large(100'000, 'a');
  const std::pair<const char*, QByteArray> answers[] = {
      {"small", ScriptedServer::answer(200, small)},
      {"small, close announced", ScriptedServer::answer(200, small, "Connection: close\r\n")},
      {"small, no length", "HTTP/1.1 200 OK\r\n\r\n" + small},
      {"large", ScriptedServer::answer(200, large)},
      {"large, no length", "HTTP/1.1 200 OK\r\n\r\n" + large},
      {"empty", "HTTP/1.1 204 No Content\r\n\r\n"},
  };
  for (const auto& [name, answer] : answers) {
    QTest::addRow("GET, %s", name) << Verb::Get << QByteArray() << answer;
    QTest::addRow("POST, %s", name) << Verb::Post << QByteArray("{}") << answer;
    QTest::addRow("DELETE, %s", name) << Verb::Delete << QByteArray() << answer;
  }
}

void HttpSentOnceTest::answerIsTakenHoweverTheConnectionEnds() {
  QFETCH(Verb, verb);
  QFETCH(QByteArray, body);
  QFETCH(QByteArray, answer);
  HttpClient client(quickLimits());
  ScriptedServer server;
  server.script({.bytes = answer, .then = Then::Close});
  // one right after the other: a connection used again would meet the server closing it in a quarter of the
  // runs
  for (int run = 1; run <= runs; ++run) {
    const auto outcome = endOf(client.send(requestFor(verb, server.url(), body), {}));
    QCOMPARE(kindOf(outcome), std::nullopt);
    QVERIFY(answer.endsWith("\r\n\r\n" + outcome->body));
    if (verb != Verb::Get) QCOMPARE(server.requests().size(), run);
  }
}

void HttpSentOnceTest::changeGetsAConnectionOfItsOwn() {
  HttpClient client(quickLimits());
  ScriptedServer server;
  server.script({.bytes = ScriptedServer::answer(200, "{}")});
  QVERIFY(endOf(client.send(requestFor(Verb::Get, server.url()), {})));
  QVERIFY(endOf(client.send(requestFor(Verb::Post, server.url(), "{}"), {})));
  QVERIFY(endOf(client.send(requestFor(Verb::Delete, server.url()), {})));
  QCOMPARE(server.connections(), 3);
  QCOMPARE(server.requests().constLast().header("Connection").toLower(), "close");
}

}  // namespace tokendesk

QTEST_GUILESS_MAIN(tokendesk::HttpSentOnceTest)
#include "http_sent_once_test.moc"
