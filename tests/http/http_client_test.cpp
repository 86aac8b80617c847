#include "http_client.h"

#include "arrivals.h"
#include "exchange_helpers.h"
#include "wire_request.h"

namespace tokendesk {

using namespace Qt::Literals::StringLiterals;

/// What goes out, what comes back, and how jobs end.
class HttpClientTest : public QObject {
  Q_OBJECT

  using Then = ScriptedReply::Then;

 private slots:
  void sendsExactlyWhatWasAsked();
  void sendsNoContentTypeWithoutABody();
  void answersOfAnyStatusAreAnswers_data();
  void answersOfAnyStatusAreAnswers();
  void refusedChangeSurelyDidNotHappen();
  void unknownHostIsOffline();
  void notHttpIsInvalid_data();
  void notHttpIsInvalid();
  void nothingIsChangedWhereOnlyReadingIsAllowed();
  void anAnswerKnowsWhatItsRequestWasSignedWith();
  void jobEndsThroughTheEventLoop();
  void destroyedClientEndsItsJobs();
  void clientMayBeDestroyedByAContinuation();
  void sendWithinDestructionEndsAtOnce();
  void manyAtOnce();
};

void HttpClientTest::sendsExactlyWhatWasAsked() {
  HttpClient client;
  ScriptedServer server;
  server.script({.bytes = ScriptedServer::answer(201, "{\"id\":1}")});
  HttpRequest request = requestFor(Verb::Post, server.url(), "{\"name\":\"ü\"}");
  request.bearer = Secret("default_secret");
  request.headers = {{"Accept", "application/json"}, {"project-id", "42"}};
  const auto outcome = endOf(client.send(request, {}));
  QVERIFY(outcome);
  QCOMPARE(outcome->status, 201);
  QCOMPARE(outcome->body, "{\"id\":1}");
  const RecordedRequest& sent = server.requests().constFirst();
  QCOMPARE(sent.verb, "POST");
  QCOMPARE(sent.version, "HTTP/1.1");
  QCOMPARE(sent.header("Authorization"), "Bearer default_secret");
  QCOMPARE(sent.header("Accept"), "application/json");
  QCOMPARE(sent.header("project-id"), "42");
  QCOMPARE(sent.header("Content-Type"), "application/json");
  QCOMPARE(sent.body, "{\"name\":\"ü\"}");
  QVERIFY(sent.header("User-Agent").startsWith("Tokendesk/"));
  QVERIFY(sent.header("Upgrade").isNull());
}

void HttpClientTest::sendsNoContentTypeWithoutABody() {
  HttpClient client;
  ScriptedServer server;
  server.script({.bytes = ScriptedServer::answer(204)});
  for (const Verb verb : {Verb::Get, Verb::Post, Verb::Put, Verb::Delete}) {
    const auto outcome = endOf(client.send(requestFor(verb, server.url()), {}));
    QVERIFY(outcome);
    QCOMPARE(outcome->status, 204);
    QVERIFY(server.requests().constLast().header("Content-Type").isNull());
    QVERIFY(server.requests().constLast().header("Authorization").isNull());
    QVERIFY(server.requests().constLast().header("Transfer-Encoding").isNull());
    QCOMPARE(server.requests().constLast().header("Content-Length"), "0");
    QCOMPARE(server.requests().constLast().verb, verbName(verb));
  }
  QCOMPARE(server.requests().size(), 4);
}

void HttpClientTest::answersOfAnyStatusAreAnswers_data() {
  QTest::addColumn<int>("status");
  for (const int status :
       {200, 201, 202, 400, 401, 403, 404, 405, 407, 409, 410, 418, 422, 500, 501, 505, 599}) {
    QTest::addRow("%d", status) << status;
  }
}

void HttpClientTest::answersOfAnyStatusAreAnswers() {
  QFETCH(int, status);
  HttpClient client(quickLimits());
  ScriptedServer server;
  server.script({.bytes = ScriptedServer::answer(status, "why")});
  for (const Verb verb : {Verb::Get, Verb::Post, Verb::Put, Verb::Delete}) {
    const auto outcome =
        endOf(client.send(requestFor(verb, server.url(), verb == Verb::Post ? "{}" : ""), {}));
    QVERIFY2(outcome, QByteArray::number(outcome ? 0 : static_cast<int>(outcome.error().kind)));
    QCOMPARE(outcome->status, status);
    QCOMPARE(outcome->body, "why");
  }
  QCOMPARE(server.requests().size(), 4);
}

void HttpClientTest::refusedChangeSurelyDidNotHappen() {
  QUrl url;
  {
    ScriptedServer server;
    url = server.url();
  }
  HttpClient client(quickLimits());
  for (const Verb verb : {Verb::Post, Verb::Put, Verb::Delete}) {
    QCOMPARE(kindOf(endOf(client.send(requestFor(verb, url), {}))), ApiErrorKind::Refused);
    if (verb == Verb::Delete) continue;
    QCOMPARE(kindOf(endOf(client.send(requestFor(verb, url, "{}"), {}))), ApiErrorKind::Refused);
  }
}

void HttpClientTest::unknownHostIsOffline() {
  HttpClient client(quickLimits());
  int waits = 0;
  const CallOptions options{.stop = {}, .progress = [&waits](const Progress& p) { waits += p.waiting > 0s; }};
  const QUrl url(u"https://tokendesk.invalid/"_s);  // never resolves, RFC 6761, 6.4
  QCOMPARE(kindOf(endOf(client.send(requestFor(Verb::Get, url), options))), ApiErrorKind::Offline);
  QCOMPARE(waits, 3);  // the network may come back; a change is never sent by itself
  QCOMPARE(kindOf(endOf(client.send(requestFor(Verb::Delete, url), options))), ApiErrorKind::Offline);
  QCOMPARE(waits, 3);
}

void HttpClientTest::notHttpIsInvalid_data() {
  QTest::addColumn<QUrl>("url");
  QTest::newRow("none") << QUrl();
  QTest::newRow("file") << QUrl(u"file:///etc/hostname"_s);
  QTest::newRow("data") << QUrl(u"data:,x"_s);
  QTest::newRow("ftp") << QUrl(u"ftp://127.0.0.1/"_s);
  QTest::newRow("relative") << QUrl(u"/v2/tokens"_s);
  QTest::newRow("no host") << QUrl(u"https:///v2"_s);
}

void HttpClientTest::notHttpIsInvalid() {
  QFETCH(QUrl, url);
  HttpClient client;
  QCOMPARE(kindOf(endOf(client.send(requestFor(Verb::Get, url), {}))), ApiErrorKind::Invalid);
}

void HttpClientTest::nothingIsChangedWhereOnlyReadingIsAllowed() {
  HttpClient::Limits limits = quickLimits();
  limits.readOnly = true;
  HttpClient client(limits);
  ScriptedServer server;
  server.script({.bytes = ScriptedServer::answer(200)});
  for (const Verb verb : {Verb::Post, Verb::Put, Verb::Delete}) {
    for (const QByteArray& body : {""_ba, "{}"_ba}) {
      const auto outcome = endOf(client.send(requestFor(verb, server.url(), body), {}));
      QCOMPARE(kindOf(outcome), ApiErrorKind::NotPermitted);
      QVERIFY(outcome.error().readOnly && outcome.error().httpStatus == 0);
    }
  }
  const Arrivals arrived = arrivalsAt(server);
  QCOMPARE(arrived.requests, 0);
  QCOMPARE(arrived.connections, 0);
  QVERIFY(endOf(client.send(requestFor(Verb::Get, server.url()), {})));
  QCOMPARE(arrivalsAt(server).requests, 1);
}

void HttpClientTest::anAnswerKnowsWhatItsRequestWasSignedWith() {
  HttpClient client;
  ScriptedServer server;
  server.script({.bytes = ScriptedServer::answer(401)});
  HttpRequest request = requestFor(Verb::Get, server.url());
  request.bearer = Secret("default_secret");
  QCOMPARE(endOf(client.send(request, {})).value().bearer, request.bearer);
}

void HttpClientTest::jobEndsThroughTheEventLoop() {
  HttpClient client;
  const Job<HttpAnswer> job = client.send(requestFor(Verb::Get, {}), {});
  QVERIFY(!job.isFinished());
  QCOMPARE(kindOf(endOf(job)), ApiErrorKind::Invalid);
}

void HttpClientTest::destroyedClientEndsItsJobs() {
  ScriptedServer server;  // silent
  auto client = std::make_unique<HttpClient>();
  const auto read = client->send(requestFor(Verb::Get, server.url()), {});
  const auto change = client->send(requestFor(Verb::Post, server.url(), "{}"), {});
  const auto deletion = client->send(requestFor(Verb::Delete, server.url()), {});
  QTRY_COMPARE(server.requests().size(), 3);
  const auto notStarted = client->send(requestFor(Verb::Post, server.url(), "{}"), {});
  client.reset();
  QVERIFY(read.isFinished() && change.isFinished() && deletion.isFinished() && notStarted.isFinished());
  QCOMPARE(kindOf(read.result()), ApiErrorKind::Cancelled);
  QCOMPARE(kindOf(change.result()), ApiErrorKind::OutcomeUnknown);
  QCOMPARE(kindOf(deletion.result()), ApiErrorKind::OutcomeUnknown);
  QCOMPARE(kindOf(notStarted.result()), ApiErrorKind::Cancelled);
  QCOMPARE(arrivalsAt(server).requests, 3);
}

void HttpClientTest::clientMayBeDestroyedByAContinuation() {
  ScriptedServer server;
  server.script({.bytes = ScriptedServer::answer(200)});
  auto client = std::make_unique<HttpClient>();
  ScriptedServer silent;
  const auto other = client->send(requestFor(Verb::Get, silent.url()), {});
  bool done = false;
  client->send(requestFor(Verb::Get, server.url()), {}).then([&](const Outcome<HttpAnswer>&) {
    client.reset();
    done = true;
  });
  QTRY_VERIFY(done);
  QVERIFY(other.isFinished());
}

void HttpClientTest::sendWithinDestructionEndsAtOnce() {
  ScriptedServer server;
  auto client = std::make_unique<HttpClient>();
  std::optional<ApiErrorKind> second;
  HttpClient* raw = client.get();
  client->send(requestFor(Verb::Get, server.url()), {}).then([&](const Outcome<HttpAnswer>&) {
    second = kindOf(raw->send(requestFor(Verb::Get, server.url()), {}).result());
  });
  QTRY_COMPARE(server.requests().size(), 1);
  client.reset();
  QCOMPARE(second, ApiErrorKind::Cancelled);
}

void HttpClientTest::manyAtOnce() {
  HttpClient client(quickLimits());
  ScriptedServer server;
  server.script({.bytes = ScriptedServer::answer(200, QByteArray(10'000, 'a'))});
  QList<Job<HttpAnswer>> jobs;
  for (int i = 0; i < 200; ++i) jobs << client.send(requestFor(Verb::Get, server.url()), {});
  for (const auto& job : jobs) QCOMPARE(endOf(job).value().body.size(), 10'000);
  QVERIFY(server.connections() <= 6);
  QTRY_VERIFY(client.children().isEmpty());
}

}  // namespace tokendesk

QTEST_GUILESS_MAIN(tokendesk::HttpClientTest)
#include "http_client_test.moc"
