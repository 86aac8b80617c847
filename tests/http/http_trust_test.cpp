#include "arrivals.h"
#include "exchange_helpers.h"

#include <QNetworkProxy>
#include <QScopeGuard>

namespace tokendesk {

using namespace Qt::Literals::StringLiterals;

/// Where a request and its secrets must never get to: other hosts, proxies, strangers, caches, logs.
class HttpTrustTest : public QObject {
  Q_OBJECT

  using Then = ScriptedReply::Then;

 private slots:
  void challengeIsAnAnswerAndSentOnce_data();
  void challengeIsAnAnswerAndSentOnce();
  void redirectIsAnErrorThatNamesItsHost_data();
  void redirectIsAnErrorThatNamesItsHost();
  void redirectIsNotFollowed_data();
  void redirectIsNotFollowed();
  void cookieIsNotSentBack();
  void answerIsNotCached();
  void untrustedCertificateIsFinal_data();
  void untrustedCertificateIsFinal();
  void lineBreakInAHeaderIsInvalid_data();
  void lineBreakInAHeaderIsInvalid();
  void plainHttpAndThisMachineBypassTheProxy();
  void nothingSecretIsLogged();
};

void HttpTrustTest::challengeIsAnAnswerAndSentOnce_data() {
  QTest::addColumn<QByteArray>("challenge");
  QTest::newRow("Basic") << QByteArray("Basic realm=\"x\"");
  QTest::newRow("Bearer") << QByteArray("Bearer error=\"invalid_token\"");
  QTest::newRow("Digest") << QByteArray("Digest realm=\"x\", nonce=\"y\", qop=\"auth\"");
  QTest::newRow("Negotiate") << QByteArray("Negotiate");
}

void HttpTrustTest::challengeIsAnAnswerAndSentOnce() {
  QFETCH(QByteArray, challenge);
  HttpClient client(quickLimits());
  ScriptedServer server;
  server.script({.bytes = ScriptedServer::answer(401, "no", "WWW-Authenticate: " + challenge + "\r\n")});
  HttpRequest request = requestFor(Verb::Post, server.url(), "{}");
  request.url.setUserInfo(u"user:password"_s);
  const auto outcome = endOf(client.send(request, {}));
  QVERIFY(outcome);
  QCOMPARE(outcome->status, 401);
  QCOMPARE(outcome->body, "no");
  QCOMPARE(arrivalsAt(server).requests, 1);
  QVERIFY(server.requests().constFirst().header("Authorization").isNull());
}

void HttpTrustTest::redirectIsAnErrorThatNamesItsHost_data() {
  QTest::addColumn<int>("status");
  QTest::addColumn<QByteArray>("location");
  QTest::addColumn<QString>("host");
  QTest::newRow("host") << 302 << QByteArray("https://login.example.com/x") << u"login.example.com"_s;
  QTest::newRow("port") << 301 << QByteArray("http://example.com:8443/") << u"example.com:8443"_s;
  QTest::newRow("scheme") << 301 << QByteArray("https://127.0.0.1/a") << u"https://127.0.0.1"_s;
  QTest::newRow("no scheme") << 303 << QByteArray("//example.com/a") << u"example.com"_s;
  QTest::newRow("IPv6") << 307 << QByteArray("http://[::1]:99/") << u"[::1]:99"_s;
  QTest::newRow("user") << 308 << QByteArray("http://geai@evil.example/") << u"evil.example"_s;
  QTest::newRow("look-alike") << 302
                              << QByteArray(
                                     "https://g\xc3\xa9"
                                     "ai.example/")
                              << u"xn--gai-bma.example"_s;
  QTest::newRow("no location") << 302 << QByteArray() << QString();
  QTest::newRow("multiple choices") << 300 << QByteArray() << QString();
  QTest::newRow("not modified") << 304 << QByteArray() << QString();
}

void HttpTrustTest::redirectIsAnErrorThatNamesItsHost() {
  QFETCH(int, status);
  QFETCH(QByteArray, location);
  QFETCH(QString, host);
  HttpClient client(quickLimits());
  ScriptedServer server;
  const QByteArray header = location.isNull() ? QByteArray() : "Location: " + location + "\r\n";
  server.script({.bytes = ScriptedServer::answer(status, {}, header)});
  for (const Verb verb : {Verb::Get, Verb::Post}) {
    const auto outcome =
        endOf(client.send(requestFor(verb, server.url(), verb == Verb::Post ? "{}" : ""), {}));
    QCOMPARE(kindOf(outcome), ApiErrorKind::BadAnswer);
    QCOMPARE(outcome.error().httpStatus, status);
    QCOMPARE(outcome.error().redirectHost, host);
  }
  QCOMPARE(server.requests().size(), 2);
}

void HttpTrustTest::redirectIsNotFollowed_data() {
  QTest::addColumn<int>("status");
  QTest::addColumn<Verb>("verb");
  for (const int status : {301, 302, 303, 307, 308}) {
    QTest::addRow("GET %d", status) << status << Verb::Get;
    QTest::addRow("POST %d", status) << status << Verb::Post;
    QTest::addRow("PUT %d", status) << status << Verb::Put;
    QTest::addRow("DELETE %d", status) << status << Verb::Delete;
  }
}

void HttpTrustTest::redirectIsNotFollowed() {
  QFETCH(int, status);
  QFETCH(Verb, verb);
  HttpClient client(quickLimits());
  ScriptedServer target;
  ScriptedServer server;
  server.script(
      {.bytes = ScriptedServer::answer(status, {}, "Location: " + target.url().toEncoded() + "/\r\n")});
  HttpRequest request = requestFor(verb, server.url());
  request.bearer = Secret("default_secret");
  const auto outcome = endOf(client.send(request, {}));
  QCOMPARE(kindOf(outcome), ApiErrorKind::BadAnswer);
  QCOMPARE(outcome.error().redirectHost, u"127.0.0.1:%1"_s.arg(target.port()));
  QCOMPARE(arrivalsAt(target).connections, 0);
  QCOMPARE(arrivalsAt(server).requests, 1);
}

void HttpTrustTest::cookieIsNotSentBack() {
  HttpClient client;
  ScriptedServer server;
  server.script({.bytes = ScriptedServer::answer(200, {}, "Set-Cookie: id=1; Path=/\r\n")});
  for (int i = 0; i < 3; ++i) QVERIFY(endOf(client.send(requestFor(Verb::Get, server.url()), {})));
  QVERIFY(endOf(client.send(requestFor(Verb::Post, server.url(), "{}"), {})));
  QCOMPARE(server.requests().size(), 4);
  for (const RecordedRequest& request : server.requests()) QVERIFY(request.header("Cookie").isNull());
}

void HttpTrustTest::answerIsNotCached() {
  HttpClient client;
  ScriptedServer server;
  const QByteArray cacheable = "Cache-Control: public, max-age=3600\r\nETag: \"1\"\r\n";
  server.script({.bytes = ScriptedServer::answer(200, "old", cacheable)});
  server.script({.bytes = ScriptedServer::answer(200, "new", cacheable)});
  QCOMPARE(endOf(client.send(requestFor(Verb::Get, server.url()), {}))->body, "old");
  QCOMPARE(endOf(client.send(requestFor(Verb::Get, server.url()), {}))->body, "new");
  QVERIFY(server.requests().constLast().header("If-None-Match").isNull());
}

void HttpTrustTest::untrustedCertificateIsFinal_data() {
  QTest::addColumn<Verb>("verb");
  QTest::newRow("GET") << Verb::Get;
  QTest::newRow("POST") << Verb::Post;
  QTest::newRow("DELETE") << Verb::Delete;
}

void HttpTrustTest::untrustedCertificateIsFinal() {
  QFETCH(Verb, verb);
  HttpClient client(quickLimits());
  ScriptedServer server(ScriptedServer::Transport::SelfSignedTls);
  server.script({.bytes = ScriptedServer::answer(200)});
  HttpRequest request = requestFor(verb, server.url(), verb == Verb::Post ? "{}" : "");
  request.bearer = Secret("default_secret");
  QCOMPARE(kindOf(endOf(client.send(request, {}))), ApiErrorKind::Tls);
  QCOMPARE(arrivalsAt(server).requests, 0);
}

void HttpTrustTest::lineBreakInAHeaderIsInvalid_data() {
  QTest::addColumn<QByteArray>("bearer");
  QTest::addColumn<QByteArray>("name");
  QTest::addColumn<QByteArray>("value");
  QTest::newRow("bearer") << QByteArray("a\r\nX: y") << QByteArray("A") << QByteArray("b");
  QTest::newRow("name") << QByteArray("a") << QByteArray("A\r\nX") << QByteArray("b");
  QTest::newRow("value") << QByteArray("a") << QByteArray("A") << QByteArray("b\nX: y");
  QTest::newRow("zero") << QByteArray("a") << QByteArray("A") << QByteArray("b\0c", 3);
  QTest::newRow("no name") << QByteArray("a") << QByteArray() << QByteArray("b");
}

void HttpTrustTest::lineBreakInAHeaderIsInvalid() {
  QFETCH(QByteArray, bearer);
  QFETCH(QByteArray, name);
  QFETCH(QByteArray, value);
  HttpClient client;
  ScriptedServer server;
  HttpRequest request = requestFor(Verb::Get, server.url());
  request.bearer = Secret(bearer);
  request.headers = {{name, value}};
  QCOMPARE(kindOf(endOf(client.send(request, {}))), ApiErrorKind::Invalid);
  QCOMPARE(server.connections(), 0);
}

void HttpTrustTest::plainHttpAndThisMachineBypassTheProxy() {
  ScriptedServer proxy;
  proxy.script({.bytes = ScriptedServer::answer(200, "proxied")});
  ScriptedServer server;
  server.script({.bytes = ScriptedServer::answer(200, "direct")});
  QNetworkProxy::setApplicationProxy({QNetworkProxy::HttpProxy, u"127.0.0.1"_s, proxy.port()});
  const auto restore = qScopeGuard([] { QNetworkProxy::setApplicationProxy(QNetworkProxy::NoProxy); });
  HttpClient::Limits limits = quickLimits();
  limits.idleTimeout = 200ms;
  HttpClient client(limits);
  const auto outcome = endOf(client.send(requestFor(Verb::Get, server.url()), {}));
  QVERIFY(outcome);
  QCOMPARE(outcome->body, "direct");
  QVERIFY(!endOf(client.send(requestFor(Verb::Get, QUrl(u"http://tokendesk.invalid/"_s)), {})));
  QCOMPARE(proxy.connections(), 0);
  // while https elsewhere does take it
  (void)endOf(client.send(requestFor(Verb::Post, QUrl(u"https://tokendesk.invalid/"_s), "{}"), {}));
  QVERIFY(proxy.connections() > 0);
  QCOMPARE(proxy.requests().constFirst().verb, "CONNECT");
}

QStringList& logged() {
  static QStringList lines;
  return lines;
}

void HttpTrustTest::nothingSecretIsLogged() {
  const auto before = qInstallMessageHandler(
      [](QtMsgType, const QMessageLogContext&, const QString& text) { logged() << text; });
  const auto restore = qScopeGuard([before] { qInstallMessageHandler(before); });
  HttpClient client(quickLimits());
  ScriptedServer server;
  server.script({.bytes = ScriptedServer::answer(400, "planted")});
  server.script({.then = Then::Close});
  HttpRequest request = requestFor(Verb::Put, server.url().resolved(QUrl(u"/tokens/planted"_s)), "planted");
  request.bearer = Secret("planted");
  (void)endOf(client.send(request, {}));
  (void)endOf(client.send(request, {}));
  request.verb = Verb::Delete;
  request.body = {};
  (void)endOf(client.send(request, {}));
  request.verb = Verb::Post;
  request.contentType = {};
  (void)endOf(client.send(request, {}));
  QCOMPARE(logged(), QStringList());
}

}  // namespace tokendesk

QTEST_GUILESS_MAIN(tokendesk::HttpTrustTest)
#include "http_trust_test.moc"
