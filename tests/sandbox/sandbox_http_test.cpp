#include "running_sandbox.h"

#include <QFile>
#include <QHostAddress>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;

/// The sandbox over real HTTP: what lies between the wire and the API.
class SandboxHttpTest : public QObject {
  Q_OBJECT

 private slots:
  void init();
  void cleanup();
  void answersAreJson_data();
  void answersAreJson();
  void pathSegmentsArePercentDecodedOnce();
  void headAnswersWithoutABody();
  void keepsServingAfterGarbage_data();
  void keepsServingAfterGarbage();
  void keepsServingAfterAClientThatLeaves();
  void listensOnTheLoopbackInterfaceOnly();
  void tokensCanBeCreatedBlockedAndRevoked();

 private:
  std::unique_ptr<RunningSandbox> sandbox_;
};

void SandboxHttpTest::init() {
  sandbox_ = std::make_unique<RunningSandbox>(QStringList{u"--seed"_s, u"empty"_s, u"--exit-with-stdin"_s});
  QVERIFY(sandbox_->isRunning());
}

void SandboxHttpTest::cleanup() {
  sandbox_->closeInput();
  QCOMPARE(sandbox_->waitForEnd(), 0);  // a sanitizer's finding would show here
  QCOMPARE(sandbox_->standardError(), QByteArray());
  sandbox_.reset();
}

void SandboxHttpTest::answersAreJson_data() {
  QTest::addColumn<QByteArray>("method");
  QTest::addColumn<QByteArray>("path");
  QTest::addColumn<int>("status");
  const auto row = [](const char* name, const char* method, const char* path, int status) {
    QTest::newRow(name) << QByteArray(method) << QByteArray(path) << status;
  };
  row("success", "GET", "/v1/organization/projects?detail=full", 200);
  row("refusal", "GET", "/v1/organization/assistants", 403);
  row("bad body", "POST", "/v2/organization/tokens", 400);
  row("unknown path", "GET", "/nothing/here", 404);
  row("empty segment", "GET", "/v1//organization/projects", 404);
  row("two slashes first", "GET", "//v1/organization/projects", 404);
  row("upwards", "GET", "/v1/organization/../organization/projects", 404);
  row("all", "OPTIONS", "*", 404);
  row("wrong method", "PATCH", "/v1/organization/projects", 405);
  row("rare method", "PROPFIND", "/v1/organization/projects", 405);
  row("encoded path", "GET", "/v1/%6Frganization/projects", 200);
  row("slash in a segment", "GET", "/v2/projects/tokens/a%2Fb", 404);
  row("broken escape", "GET", "/v2/projects/tokens/%zz%ff%00", 404);
  row("absolute form", "GET", "http://sandbox/v1/organization/projects", 200);
}

void SandboxHttpTest::answersAreJson() {
  QFETCH(QByteArray, method);
  QFETCH(QByteArray, path);
  const QByteArray answer = sandbox_->send(method, path);
  QTEST(statusOf(answer), "status");
  QVERIFY(answer.contains("\r\nContent-Type: application/json\r\n"));
  const QJsonObject body = QJsonDocument::fromJson(bodyOf(answer)).object();
  QVERIFY(body.contains("errors"_L1) || statusOf(answer) == 200);
}

void SandboxHttpTest::pathSegmentsArePercentDecodedOnce() {
  const QByteArray id = sandbox_->said(u"projectToken"_s).toUtf8();
  QByteArray encoded;
  for (const char c : id) encoded += '%' + QByteArray(1, c).toHex();
  QCOMPARE(statusOf(sandbox_->send("GET", "/v2/projects/tokens/" + encoded)), 200);
  QCOMPARE(statusOf(sandbox_->send("GET", "/v2/projects/tokens/" + encoded.replace("%", "%25"))), 404);
}

void SandboxHttpTest::headAnswersWithoutABody() {
  const QByteArray answer =
      sandbox_->exchange("HEAD /v1/organization/projects HTTP/1.1\r\nHost: sandbox\r\n\r\n", 500);
  QCOMPARE(statusOf(answer), 405);
  QCOMPARE(bodyOf(answer), QByteArray());
}

void SandboxHttpTest::keepsServingAfterGarbage_data() {
  QTest::addColumn<QByteArray>("bytes");
  const QByteArray post = "POST /v2/organization/tokens HTTP/1.1\r\nHost: sandbox\r\nAuthorization: Bearer " +
                          QByteArray("x\r\n");
  const auto row = [](const char* name, const QByteArray& bytes) { QTest::newRow(name) << bytes; };
  row("zeros", QByteArray(1000, '\0'));
  row("high bytes", QByteArray(1000, '\xff'));
  row("not HTTP", "hello\r\n\r\n");
  row("no path", "GET  HTTP/1.1\r\n\r\n");
  row("TLS", QByteArray::fromHex("16030100c8010000c40303"));
  row("HTTP/2", "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n");
  row("connect", "CONNECT sandbox:1 HTTP/1.1\r\n\r\n");
  row("broken host", "GET http://u:p@[::1 HTTP/1.1\r\n\r\n");
  row("long path", "GET /" + QByteArray(200'000, 'a') + " HTTP/1.1\r\n\r\n");
  row("many headers", "GET / HTTP/1.1\r\n" + QByteArray("a: b\r\n").repeated(20'000) + "\r\n");
  row("negative length", post + "Content-Length: -1\r\n\r\n{}");
  row("two gigabytes announced", post + "Content-Length: 2147483647\r\n\r\n{}");
  row("too much announced", post + "Content-Length: 99999999999999\r\n\r\n{}");
  row("overflowing length", post + "Content-Length: 18446744073709551615\r\n\r\n{}");
  row("broken chunk", post + "Transfer-Encoding: chunked\r\n\r\nzz\r\n");
  row("huge chunk", post + "Transfer-Encoding: chunked\r\n\r\nffffffffffff\r\n{}");
  row("deep JSON", post + "Content-Length: 100000\r\n\r\n" + QByteArray(100'000, '['));
  row("upgrade", "GET / HTTP/1.1\r\nConnection: Upgrade\r\nUpgrade: h2c\r\n\r\n");
  row("web socket",
      "GET / HTTP/1.1\r\nConnection: Upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Version: 13\r\n"
      "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n\r\n");
}

void SandboxHttpTest::keepsServingAfterGarbage() {
  QFETCH(QByteArray, bytes);
  (void)sandbox_->exchange(bytes, 50);
  QCOMPARE(statusOf(sandbox_->send("GET", "/v1/organization/projects")), 200);
}

void SandboxHttpTest::keepsServingAfterAClientThatLeaves() {
  const QByteArray request = "GET /v1/organization/projects HTTP/1.1\r\nHost: sandbox\r\n\r\n";
  for (int i = 0; i < 20; ++i) (void)sandbox_->exchange(request.repeated(5).chopped(i), 0);
  QCOMPARE(statusOf(sandbox_->send("GET", "/v1/organization/projects")), 200);
}

void SandboxHttpTest::listensOnTheLoopbackInterfaceOnly() {
  QVERIFY(sandbox_->said(u"baseUrl"_s).startsWith(u"http://127.0.0.1:"_s));
  QFile sockets(u"/proc/net/tcp"_s);  // local addresses in hexadecimal, in this machine's byte order
  QVERIFY(sockets.open(QIODevice::ReadOnly));
  const QByteArray table = sockets.readAll();
  const QByteArray port = ':' + QByteArray::number(sandbox_->port(), 16).toUpper().rightJustified(4, '0');
  QVERIFY(table.contains("0100007F" + port));
  QVERIFY(!table.contains("00000000" + port + " 00000000:0000 0A"));
}

void SandboxHttpTest::tokensCanBeCreatedBlockedAndRevoked() {
  const QByteArray project = sandbox_->said(u"projectId"_s).toUtf8();
  const QByteArray created = sandbox_->send("POST", "/v2/projects/tokens", R"({"name":"評価用トークン"})",
                                            "project-id: " + project + "\r\n");
  const QByteArray id = QJsonDocument::fromJson(bodyOf(created))["id"_L1].toString().toUtf8();
  const QByteArray path = "/v2/projects/tokens/" + id;
  QCOMPARE(statusOf(sandbox_->send("PUT", path, R"({"status":"blocked"})")), 200);
  QCOMPARE(bodyOf(sandbox_->send("DELETE", path)), QByteArray("{}"));
  const QByteArray list = bodyOf(sandbox_->send("GET", "/v1/organization/project/" + project + "/tokens"));
  const QJsonObject token = QJsonDocument::fromJson(list)["tokens"_L1].toArray().last().toObject();
  QCOMPARE(token["name"_L1].toString(), u"評価用トークン"_s);
  QCOMPARE(token["status"_L1].toString(), u"Revoked"_s);
}

QTEST_GUILESS_MAIN(SandboxHttpTest)
#include "sandbox_http_test.moc"
