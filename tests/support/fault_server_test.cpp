#include "fault_server.h"

#include <QTcpSocket>
#include <QTest>

#include <cerrno>
#include <poll.h>
#include <sys/socket.h>

namespace tokendesk {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using std::chrono::steady_clock;

namespace {

using Door = FaultServer::Door;
using Step = FaultStep::Kind;

constexpr int patience = 20'000;
constexpr int aMoment = 100;

const QByteArray get = "GET /a?b=c HTTP/1.1\r\nHost: x\r\n\r\n";
const QByteArray post = "POST /d HTTP/1.1\r\nContent-Length: 4\r\n\r\nbody";

/// A client that blocks, and knows nothing of HTTP.
class Client {
 public:
  explicit Client(const FaultServer& server) {
    socket.connectToHost(server.url().host(), quint16(server.url().port()));
    socket.waitForConnected(patience);
  }

  void send(const QByteArray& bytes) {
    socket.write(bytes);
    socket.waitForBytesWritten(patience);
  }
  /// The next `size` bytes, fewer where the connection ends before.
  QByteArray read(qsizetype size) {
    while (socket.bytesAvailable() < size && socket.waitForReadyRead(patience)) {
    }
    return socket.read(size);
  }
  /// All that comes until the connection ends.
  QByteArray readAll() {
    while (socket.waitForReadyRead(patience)) {
    }
    return socket.readAll();
  }
  /// The same, and what ended it: 0 for FIN, ECONNRESET for RST, which Qt doesn't tell apart.
  int endAfter(const QByteArray& all) {
    QByteArray received;
    pollfd readable{.fd = int(socket.socketDescriptor()), .events = POLLIN, .revents = 0};
    while (::poll(&readable, 1, patience) == 1) {
      char buffer[4096];
      const ssize_t count = ::recv(readable.fd, buffer, sizeof buffer, 0);
      if (count <= 0) return received != all ? -1 : count < 0 ? errno : 0;
      received.append(buffer, count);
    }
    return -1;
  }
  bool hearsNothing() { return socket.bytesAvailable() == 0 && !socket.waitForReadyRead(aMoment); }

  QTcpSocket socket;
};

FaultServer::Respond always(const FaultScript& script) {
  return [script](const RecordedRequest&) { return script; };
}

FaultStep sending(const QByteArray& bytes) {
  return {.kind = Step::Send, .bytes = bytes};
}

}  // namespace

class FaultServerTest : public QObject {
  Q_OBJECT

 private slots:
  void wholeRequestsAreRecorded();
  void aConnectionIsKeptAfterItsScript();
  void sendRepeatsAndPauses();
  void waitWaits();
  void holdLastsUntilRelease();
  void forgettingHoldsAgain();
  void finishEndsWithFin();
  void resetEndsWithRst();
  void muchIsSentWithoutBeingHeld();
  void aClosedDoorRefuses();
  void aSlammedDoorResetsWithoutKeepingTheRequest();
  void aBlackholeNeverConnects();
  void doorsChangeAtTheSameUrl();
  void openConnectionsAreResetByADoor();
  void connectionsEndWithTheServer_data();
  void connectionsEndWithTheServer();
};

void FaultServerTest::wholeRequestsAreRecorded() {
  FaultServer server;
  server.respond(always({sending("ok")}));
  Client client(server);
  client.send(post.chopped(1));
  QVERIFY(client.hearsNothing());
  QCOMPARE(server.requests().size(), 0);
  client.send("y");
  QCOMPARE(client.read(2), "ok");
  client.send(get);
  QCOMPARE(client.read(2), "ok");
  Client another(server);
  another.send(get);
  QCOMPARE(another.read(2), "ok");

  const QList<RecordedRequest> requests = server.requests();
  QCOMPARE(requests.size(), 3);
  QCOMPARE(requests[0].verb, "POST");
  QCOMPARE(requests[0].target, "/d");
  QCOMPARE(requests[0].version, "HTTP/1.1");
  QCOMPARE(requests[0].header("content-length"), "4");
  QCOMPARE(requests[0].body, "body");
  QCOMPARE(requests[0].connection, 1);
  QCOMPARE(requests[1].target, "/a?b=c");
  QCOMPARE(requests[1].body, "");
  QCOMPARE(requests[1].connection, 1);
  QCOMPARE(requests[2].connection, 2);
}

void FaultServerTest::aConnectionIsKeptAfterItsScript() {
  FaultServer server;
  server.respond([](const RecordedRequest& request) { return FaultScript{sending(request.target)}; });
  Client client(server);
  client.send(get + post);
  QCOMPARE(client.read(8), "/a?b=c/d");
  QVERIFY(client.hearsNothing());
  QCOMPARE(client.socket.state(), QAbstractSocket::ConnectedState);
}

void FaultServerTest::sendRepeatsAndPauses() {
  FaultServer server;
  server.respond(always({{.kind = Step::Send, .bytes = "ab", .times = 3, .pause = 40ms}, sending("c")}));
  Client client(server);
  const auto begin = steady_clock::now();
  client.send(get);
  QCOMPARE(client.read(7), "abababc");
  QVERIFY(steady_clock::now() - begin >= 120ms);
}

void FaultServerTest::waitWaits() {
  FaultServer server;
  server.respond(always({sending("a"), {.kind = Step::Wait, .pause = 120ms}, sending("b")}));
  Client client(server);
  const auto begin = steady_clock::now();
  client.send(get);
  QCOMPARE(client.read(2), "ab");
  QVERIFY(steady_clock::now() - begin >= 120ms);
}

void FaultServerTest::holdLastsUntilRelease() {
  FaultServer server;
  server.respond(always({{.kind = Step::Hold}, sending("a")}));
  Client client(server);
  client.send(get);
  QVERIFY(client.hearsNothing());
  server.release();
  QCOMPARE(client.read(1), "a");
  client.send(get);
  QCOMPARE(client.read(1), "a");
}

void FaultServerTest::forgettingHoldsAgain() {
  FaultServer server;
  server.respond(always({{.kind = Step::Hold}, sending("a")}));
  server.release();
  Client client(server);
  client.send(get);
  QCOMPARE(client.read(1), "a");
  QCOMPARE(server.requests().size(), 1);
  server.forget();
  QCOMPARE(server.requests().size(), 0);
  client.send(get);
  QVERIFY(client.hearsNothing());
}

void FaultServerTest::finishEndsWithFin() {
  FaultServer server;
  server.respond(always({sending("a"), {.kind = Step::Finish}, sending("never")}));
  Client client(server);
  client.send(get);
  QCOMPARE(client.endAfter("a"), 0);
}

void FaultServerTest::resetEndsWithRst() {
  FaultServer server;
  server.respond(always({{.kind = Step::Reset}, sending("never")}));
  Client client(server);
  client.send(get);
  QCOMPARE(client.endAfter({}), ECONNRESET);
}

void FaultServerTest::muchIsSentWithoutBeingHeld() {
  FaultServer server;
  const QByteArray piece(100'000, 'x');
  server.respond(always({{.kind = Step::Send, .bytes = piece, .times = 200}, {.kind = Step::Finish}}));
  Client client(server);
  client.send(get);
  qsizetype size = 0;
  while (client.socket.waitForReadyRead(patience)) size += client.socket.readAll().size();
  QCOMPARE(size, 200 * piece.size());
}

void FaultServerTest::aClosedDoorRefuses() {
  FaultServer server;
  server.setDoor(Door::Closed);
  Client client(server);
  QCOMPARE(client.socket.error(), QAbstractSocket::ConnectionRefusedError);
}

void FaultServerTest::aSlammedDoorResetsWithoutKeepingTheRequest() {
  FaultServer server;
  server.setDoor(Door::Slammed);
  Client client(server);
  QCOMPARE(client.socket.state(), QAbstractSocket::ConnectedState);
  client.send(get);
  QCOMPARE(client.endAfter({}), ECONNRESET);
  QCOMPARE(server.requests().size(), 0);
}

void FaultServerTest::aBlackholeNeverConnects() {
  FaultServer server;
  server.setDoor(Door::Blackhole);
  QTcpSocket socket;
  socket.connectToHost(server.url().host(), quint16(server.url().port()));
  QVERIFY(!socket.waitForConnected(aMoment));
  QCOMPARE(socket.error(), QAbstractSocket::SocketTimeoutError);
}

void FaultServerTest::doorsChangeAtTheSameUrl() {
  FaultServer server;
  server.respond(always({sending("a")}));
  const QUrl url = server.url();
  QCOMPARE(url.scheme(), u"http"_s);
  for (const Door door : {Door::Closed, Door::Slammed, Door::Blackhole, Door::Blackhole, Door::Closed}) {
    server.setDoor(door);
    QCOMPARE(server.url(), url);
    server.setDoor(Door::Open);
    Client client(server);
    client.send(get);
    QCOMPARE(client.read(1), "a");
  }
  QCOMPARE(server.requests().size(), 5);
}

void FaultServerTest::openConnectionsAreResetByADoor() {
  FaultServer server;
  server.respond(always({sending("a"), {.kind = Step::Hold}}));
  Client waiting(server);
  Client held(server);
  held.send(get);
  QCOMPARE(held.read(1), "a");
  server.setDoor(Door::Closed);
  QCOMPARE(held.endAfter({}), ECONNRESET);
  QCOMPARE(waiting.endAfter({}), ECONNRESET);
}

void FaultServerTest::connectionsEndWithTheServer_data() {
  QTest::addColumn<FaultStep>("step");
  QTest::newRow("holding") << FaultStep{.kind = Step::Hold};
  QTest::newRow("waiting") << FaultStep{.kind = Step::Wait, .pause = 10min};
  QTest::newRow("pausing") << FaultStep{.kind = Step::Send, .bytes = "x", .times = 1000, .pause = 1min};
  QTest::newRow("sending to one who doesn't read")
      << FaultStep{.kind = Step::Send, .bytes = QByteArray(1'000'000, 'x'), .times = 1'000'000};
}

void FaultServerTest::connectionsEndWithTheServer() {
  QFETCH(FaultStep, step);
  auto server = std::make_unique<FaultServer>();
  server->respond(always({sending("a"), step}));
  Client client(*server);
  client.socket.setReadBufferSize(1);
  client.send(get);
  QCOMPARE(client.read(1), "a");
  server.reset();  // the test's time limit is the check
  client.socket.setReadBufferSize(0);
  std::ignore = client.readAll();
  QCOMPARE(client.socket.state(), QAbstractSocket::UnconnectedState);
}

}  // namespace tokendesk

QTEST_GUILESS_MAIN(tokendesk::FaultServerTest)
#include "fault_server_test.moc"
