#include "exchange_helpers.h"

#include <QRandomGenerator>

#include <algorithm>

namespace tokendesk {

namespace {

constexpr qint64 mega = 1024LL * 1024;

/// As a server sends it.
ScriptedReply deflated(const QByteArray& body) {
  return {.bytes = ScriptedServer::answer(200, qCompress(body, 9).mid(4), "Content-Encoding: deflate\r\n")};
}

/// Packed a thousand to one.
ScriptedReply bomb(qint64 bytes) {
  return deflated(QByteArray(bytes, '\0'));
}

/// Digits, which nothing packs better than three to one.
QByteArray digits(qint64 bytes) {
  QByteArray text(bytes, Qt::Uninitialized);
  QRandomGenerator random(1);
  std::ranges::generate(text, [&random] { return static_cast<char>('0' + random.bounded(10)); });
  return text;
}

}  // namespace

/// Answers that are sent packed, as "deflate".
class HttpPackedAnswerTest : public QObject {
  Q_OBJECT

 private slots:
  void isUnpacked();
  void overTheCapIsRefused();
  void bombOfMoreThan8MegabytesIsRefused();
  void ofMoreThan8MegabytesIsUnpackedIfPackedAsUsual();
};

void HttpPackedAnswerTest::isUnpacked() {
  HttpClient client;
  ScriptedServer server;
  server.script(bomb(7 * mega));
  HttpRequest request = requestFor(Verb::Get, server.url());
  request.maxAnswerBytes = 7 * mega;  // packed 1000 to 1, yet within the cap
  const auto outcome = endOf(client.send(request, {}));
  QVERIFY(outcome);
  QCOMPARE(outcome->body.size(), 7 * mega);
}

// It would be unpacked at once, and hold the interface up.
void HttpPackedAnswerTest::bombOfMoreThan8MegabytesIsRefused() {
  HttpClient client;
  ScriptedServer server;
  server.script(bomb(9 * mega));
  HttpRequest request = requestFor(Verb::Get, server.url());
  request.maxAnswerBytes = 64 * mega;
  QCOMPARE(kindOf(endOf(client.send(request, {}))), ApiErrorKind::BadAnswer);
  QCOMPARE(server.requests().size(), 1);
}

void HttpPackedAnswerTest::ofMoreThan8MegabytesIsUnpackedIfPackedAsUsual() {
  const QByteArray body = digits(9 * mega);
  HttpClient client;
  ScriptedServer server;
  server.script(deflated(body));
  HttpRequest request = requestFor(Verb::Get, server.url());
  request.maxAnswerBytes = 64 * mega;
  const auto outcome = endOf(client.send(request, {}));
  QVERIFY(outcome);
  QVERIFY(outcome->body == body);
}

void HttpPackedAnswerTest::overTheCapIsRefused() {
  HttpClient client;
  ScriptedServer server;
  server.script(bomb(8 * mega));
  QCOMPARE(kindOf(endOf(client.send(requestFor(Verb::Get, server.url()), {}))), ApiErrorKind::BadAnswer);
  QCOMPARE(server.requests().size(), 1);
}

}  // namespace tokendesk

QTEST_GUILESS_MAIN(tokendesk::HttpPackedAnswerTest)
#include "http_packed_answer_test.moc"
