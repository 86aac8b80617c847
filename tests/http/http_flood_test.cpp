#include "endless_server.h"
#include "exchange_helpers.h"

#include <QSslConfiguration>

namespace tokendesk {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 mega = 1024LL * 1024;

/// What Qt reads ahead, and what the two sockets hold, whatever the system gives them.
constexpr qint64 underWay = 12 * mega;

QByteArray chunk(const QByteArray& bytes) {
  return QByteArray::number(bytes.size(), 16) + "\r\n" + bytes + "\r\n";
}

/// While it lives, the certificate of the test's TLS server is trusted.
class TrustInTestServer {
 public:
  TrustInTestServer() {
    QSslConfiguration trusting = before_;
    trusting.addCaCertificates(QStringLiteral(TOKENDESK_TEST_DATA "/tls/certificate.pem"));
    QSslConfiguration::setDefaultConfiguration(trusting);
  }
  ~TrustInTestServer() { QSslConfiguration::setDefaultConfiguration(before_); }
  TrustInTestServer(const TrustInTestServer&) = delete;
  TrustInTestServer& operator=(const TrustInTestServer&) = delete;

 private:
  const QSslConfiguration before_ = QSslConfiguration::defaultConfiguration();
};

/// A block of a deflate stream, not the last, that is as long as what is in it.
QByteArray storedBlock(const QByteArray& bytes) {
  const auto size = static_cast<quint16>(bytes.size());
  const char head[] = {0, char(size & 0xff), char(size >> 8), char(~size & 0xff), char((~size >> 8) & 0xff)};
  return QByteArray(head, sizeof head) + bytes;
}

}  // namespace

/// Servers that send without end, as fast as they can. How much they get rid of is how much is in memory.
class HttpFloodTest : public QObject {
  Q_OBJECT

 private slots:
  /// On a machine that is busy with other things, Qt's thread for the first exchange of a process may read on
  /// before it hears how far it may read ahead. What is tested is every other one.
  void initTestCase() {
    ScriptedServer server;
    server.script({.bytes = ScriptedServer::answer(200, "{}")});
    HttpClient client(quickLimits());
    QVERIFY(endOf(client.send(requestFor(Verb::Get, server.url()), {})));
  }
  void floodIsStoppedAtTheCap_data() {
    QTest::addColumn<QByteArray>("head");
    QTest::addColumn<QByteArray>("piece");
    const QByteArray block(60'000, 'a');
    const QByteArray gzipHead = QByteArray::fromHex("1f8b08000000000000ff");
    QTest::newRow("chunked") << "Transfer-Encoding: chunked\r\n\r\n"_ba << chunk(block);
    QTest::newRow("in small chunks") << "Transfer-Encoding: chunked\r\n\r\n"_ba
                                     << chunk(QByteArray(900, 'a')).repeated(100);
    QTest::newRow("until the connection ends") << "\r\n"_ba << block;
    QTest::newRow("packed") << "Transfer-Encoding: chunked\r\nContent-Encoding: gzip\r\n\r\n" +
                                   chunk(gzipHead)
                            << chunk(storedBlock(block));
  }
  void floodIsStoppedAtTheCap() {
    QFETCH(QByteArray, head);
    QFETCH(QByteArray, piece);
    EndlessServer server("HTTP/1.1 200 OK\r\n" + head, piece);
    HttpRequest request = requestFor(Verb::Get, server.url());
    request.maxAnswerBytes = 64 * mega;
    HttpClient client(quickLimits());
    const auto outcome = endOf(client.send(request, {}));
    QCOMPARE(kindOf(outcome), ApiErrorKind::BadAnswer);
    QCOMPARE(outcome.error().fault, AnswerFault::TooLarge);
    QCOMPARE(outcome.error().sizeLimit, 64 * mega);
    const qint64 taken = server.bytesTaken();
    QVERIFY2(taken < request.maxAnswerBytes + underWay, QByteArray::number(taken));
  }

  /// Unpacked it is nothing, so no cap is ever reached.
  void packedNothingIsNotTakenForEver() {
    EndlessServer server(
        "HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\n\r\n" + QByteArray::fromHex("1f8b08000000000000ff"),
        storedBlock({}).repeated(10'000));
    HttpClient::Limits limits = quickLimits();
    limits.idleTimeout = 500ms;
    HttpClient client(limits);
    QCOMPARE(kindOf(endOf(client.send(requestFor(Verb::Get, server.url()), {}))), ApiErrorKind::Timeout);
    const qint64 taken = server.bytesTaken();
    QVERIFY2(taken < 64 * mega + underWay, QByteArray::number(taken));
  }

  void manyHeadersAreRefused() {
    ScriptedServer server;
    const QByteArray headers = ("X-Header: "_ba + QByteArray(8000, 'a') + "\r\n").repeated(100);
    server.script({.bytes = ScriptedServer::answer(200, "{}", headers)});
    HttpClient client(quickLimits());
    QVERIFY(!endOf(client.send(requestFor(Verb::Get, server.url()), {})));
  }

  /// More than Qt may read ahead, so that reading has to go on after each stop.
  void largeAnswerIsTakenWhole_data() {
    QTest::addColumn<QByteArray>("headers");
    QTest::addColumn<bool>("packed");
    QTest::addColumn<bool>("tls");
    QTest::newRow("plain") << QByteArray() << false << false;
    QTest::newRow("packed") << "Content-Encoding: deflate\r\n"_ba << true << false;
    QTest::newRow("encrypted") << QByteArray() << false << true;
    QTest::newRow("packed and encrypted") << "Content-Encoding: deflate\r\n"_ba << true << true;
  }
  void largeAnswerIsTakenWhole() {
    QFETCH(QByteArray, headers);
    QFETCH(bool, packed);
    QFETCH(bool, tls);
    using Transport = ScriptedServer::Transport;
    const TrustInTestServer trust;
    QByteArray body(20 * mega, '\0');  // which packing doesn't make smaller
    quint32 state = 1;
    for (char& c : body) c = static_cast<char>((state = state * 1664525 + 1013904223) >> 24);
    ScriptedServer server(tls ? Transport::SelfSignedTls : Transport::Plain);
    server.script({.bytes = ScriptedServer::answer(200, packed ? qCompress(body, 1).mid(4) : body, headers)});
    HttpRequest request = requestFor(Verb::Get, server.url());
    request.maxAnswerBytes = 64 * mega;
    HttpClient client(quickLimits());
    const auto outcome = endOf(client.send(request, {}));
    QVERIFY(outcome);
    QVERIFY(outcome->body == body);
  }

  void damagedPackingIsToldAtOnce() {
    ScriptedServer server;
    server.script(
        {.bytes = ScriptedServer::answer(200, QByteArray(2 * mega, 'x'), "Content-Encoding: gzip\r\n")});
    HttpClient client(quickLimits());
    const auto outcome = endOf(client.send(requestFor(Verb::Get, server.url()), {}));
    QCOMPARE(kindOf(outcome), ApiErrorKind::BadAnswer);
    QCOMPARE(outcome.error().fault, AnswerFault::Unreadable);
    QCOMPARE(server.requests().size(), 1);
  }
};

}  // namespace tokendesk

QTEST_GUILESS_MAIN(tokendesk::HttpFloodTest)
#include "http_flood_test.moc"
