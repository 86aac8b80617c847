#include "ai_hub_calls.h"
#include "scripted_server.h"

#include <QTest>
#include <QTimer>

#include <memory>

using namespace tokendesk;
using namespace tokendesk::aihub;
using namespace Qt::StringLiterals;
using enum ApiErrorKind;

namespace {

const QByteArray credential = "ibh_sentSENTsent0123456789abcdefghij";
const QByteArray issuedValue = "ibh_0123456789abcdefghijABCDEFGHIJ";  // of issuedJson

const char* const issuing[] = {"create", "create, service", "refresh", "refresh, service"};

}  // namespace

/// What is known after something went wrong.
class AiHubFailureTest : public QObject {
  Q_OBJECT

 private slots:
  void init();
  void changesSayWhetherTheyMayHaveHappened_data();
  void changesSayWhetherTheyMayHaveHappened();
  void aValueThatIsLostLeavesTheOutcomeUnknown_data();
  void aValueThatIsLostLeavesTheOutcomeUnknown();
  void aLostAnswerLeavesTheOutcomeUnknown_data() { changes(); }
  void aLostAnswerLeavesTheOutcomeUnknown();
  void aChangeThatAGatewayGaveUpOnMayStillHappen_data() { changes(); }
  void aChangeThatAGatewayGaveUpOnMayStillHappen();
  void readsAreTriedAgainAndChangesAreNot_data();
  void readsAreTriedAgainAndChangesAreNot();
  void noErrorRepeatsAValue_data();
  void noErrorRepeatsAValue();
  void everyOperationCanBeCancelled_data();
  void everyOperationCanBeCancelled();

 private:
  static void operations() {
    QTest::addColumn<PlatformCall>("call");
    for (const PlatformCall& call : aiHubCalls()) QTest::newRow(call.name) << call;
  }
  static void changes() {
    QTest::addColumn<PlatformCall>("call");
    for (const PlatformCall& call : aiHubCalls()) {
      if (call.isChange) QTest::newRow(call.name) << call;
    }
  }
  void answer(int status, const QByteArray& body, const QByteArray& headers = {}) {
    server_->script({.bytes = ScriptedServer::answer(status, body, headers)});
  }

  std::unique_ptr<ScriptedServer> server_;
  std::unique_ptr<AiHubPlatform> platform_;
};

void AiHubFailureTest::init() {
  server_ = std::make_unique<ScriptedServer>();
  HttpClient::Limits limits;
  limits.retry.baseDelay = std::chrono::milliseconds(2);
  platform_ = std::make_unique<AiHubPlatform>(
      PlatformAccess{
          .baseUrl = server_->url(), .apiToken = Secret(credential), .account = organizationAccount},
      limits);
}

void AiHubFailureTest::changesSayWhetherTheyMayHaveHappened_data() {
  QTest::addColumn<PlatformCall>("call");
  QTest::addColumn<int>("status");
  QTest::addColumn<QByteArray>("body");
  QTest::addColumn<int>("kind");
  const QByteArray no = R"({"error":{"code":"x","message":"No"}})";
  for (const PlatformCall& call : aiHubCalls()) {
    if (!call.isChange) continue;
    const auto row = [&call](const char* name, int status, const QByteArray& body, ApiErrorKind kind) {
      QTest::addRow("%s, %s", call.name, name) << call << status << body << int(kind);
    };
    row("502", 502, "", OutcomeUnknown);
    row("504 with HTML", 504, "<html>Gateway Timeout</html>", OutcomeUnknown);
    row("200 with HTML", 200, "<html>", OutcomeUnknown);
    row("200 cut off", 200, R"({"id":"5f1c","na)", OutcomeUnknown);
    row("200 with an old error", 200, R"({"status":"ERROR","msg":"No"})", Invalid);
    row("200 with an error", 200, no, Invalid);
    row("400", 400, no, Invalid);
    row("401", 401, no, NotSignedIn);
    row("403", 403, no, NotPermitted);
    row("409", 409, no, Conflict);
    row("429", 429, no, RateLimited);
    row("500", 500, "", ServerFault);
    row("503", 503, "", ServerFault);
  }
}

void AiHubFailureTest::changesSayWhetherTheyMayHaveHappened() {
  QFETCH(PlatformCall, call);
  QFETCH(int, status);
  QFETCH(QByteArray, body);
  answer(status, body);
  QTEST(kindOf(call.start(*platform_, {})), "kind");
  QCOMPARE(server_->requests().size(), 1);
}

void AiHubFailureTest::aValueThatIsLostLeavesTheOutcomeUnknown_data() {
  QTest::addColumn<PlatformCall>("call");
  QTest::addColumn<QByteArray>("body");
  for (const char* name : issuing) {
    const auto row = [name](const char* what, const QByteArray& body) {
      QTest::addRow("%s, %s", name, what) << aiHubCall(name) << body;
    };
    row("no value", R"({"id":"a/b?c#d%2Fe f_ñ","name":"billing"})");
    row("null", R"({"id":"a/b?c#d%2Fe f_ñ","access_token":null})");
    row("no header holds it", R"({"id":"a/b?c#d%2Fe f_ñ","access_token":"a b"})");
    row("in a list", "[" + issuedJson + "]");
    row("empty", "");
    row("empty id", R"({"id":"","access_token":"ibh_x"})");
    if (QByteArrayView(name).startsWith("refresh"))
      row("of another token", R"({"id":"5f1c","access_token":"ibh_x"})");
  }
  QTest::newRow("delete all, uncounted") << aiHubCall("delete all") << "{}"_ba;
}

void AiHubFailureTest::aValueThatIsLostLeavesTheOutcomeUnknown() {
  QFETCH(PlatformCall, call);
  QFETCH(QByteArray, body);
  answer(200, body);
  const auto error = endOf(call.start(*platform_, {}));
  QVERIFY(error);
  QCOMPARE(int(error->kind), int(OutcomeUnknown));
  QVERIFY(!error->mayStillHappen);
  QCOMPARE(server_->requests().size(), 1);
}

void AiHubFailureTest::aLostAnswerLeavesTheOutcomeUnknown() {
  QFETCH(PlatformCall, call);
  for (const auto end : {ScriptedReply::Then::Close, ScriptedReply::Then::Reset}) {
    init();
    server_->script({.then = end});
    QCOMPARE(kindOf(call.start(*platform_, {})), int(OutcomeUnknown));
    QCOMPARE(server_->requests().size(), 1);
    init();
    server_->script({.bytes = "HTTP/1.1 200 OK\r\nContent-Length: 500\r\n\r\n{\"id\":", .then = end});
    QCOMPARE(kindOf(call.start(*platform_, {})), int(OutcomeUnknown));
    QCOMPARE(server_->requests().size(), 1);
  }
}

void AiHubFailureTest::aChangeThatAGatewayGaveUpOnMayStillHappen() {
  QFETCH(PlatformCall, call);
  for (const int status : {502, 504, 500}) {
    init();
    answer(status, "");
    const auto error = endOf(call.start(*platform_, {}));
    QVERIFY(error);
    QCOMPARE(error->mayStillHappen, status != 500);
  }
}

void AiHubFailureTest::readsAreTriedAgainAndChangesAreNot_data() {
  operations();
}

void AiHubFailureTest::readsAreTriedAgainAndChangesAreNot() {
  QFETCH(PlatformCall, call);
  answer(429, R"({"error":{"code":"rate_limited","message":"Slow down"}})", "Retry-After: 0\r\n");
  answer(200, call.reply);
  const auto error = endOf(call.start(*platform_, {}));
  QCOMPARE(error.has_value(), call.isChange);
  QCOMPARE(server_->requests().size(), call.isChange ? 1 : 2);
  if (error) QCOMPARE(error->retryAfter, std::optional(std::chrono::seconds(0)));
}

void AiHubFailureTest::noErrorRepeatsAValue_data() {
  QTest::addColumn<PlatformCall>("call");
  QTest::addColumn<int>("status");
  for (const PlatformCall& call : aiHubCalls()) {
    for (const int status : {200, 401}) QTest::addRow("%s, %d", call.name, status) << call << status;
  }
}

void AiHubFailureTest::noErrorRepeatsAValue() {
  QFETCH(PlatformCall, call);
  QFETCH(int, status);
  for (const QByteArray& secret : {credential, issuedValue, "odd/value with spaces"_ba}) {
    init();
    answer(status, R"({"error":{"code":"x","message":"About )" + secret + R"(","field":")" + secret +
                       R"("},"access_token":")" + secret + "\"}");
    const auto error = endOf(call.start(*platform_, {}));
    QVERIFY(error);
    for (const QString& shown : {error->platformText, error->field})
      QVERIFY2(!shown.contains(QString::fromLatin1(secret.sliced(4, 12))), qPrintable(shown));
  }
}

void AiHubFailureTest::everyOperationCanBeCancelled_data() {
  operations();
}

void AiHubFailureTest::everyOperationCanBeCancelled() {
  QFETCH(PlatformCall, call);
  std::stop_source stop;
  // the server is silent; what was sent by then may have happened
  server_->script({});
  QTimer poll;
  connect(&poll, &QTimer::timeout, this, [&] {
    if (!server_->requests().isEmpty()) stop.request_stop();
  });
  poll.start(1);
  QCOMPARE(kindOf(call.start(*platform_, {.stop = stop.get_token()})),
           int(call.isChange ? OutcomeUnknown : Cancelled));

  // and before it was sent, nothing has
  poll.stop();
  QCOMPARE(kindOf(call.start(*platform_, {.stop = stop.get_token()})), int(Cancelled));
  QCOMPARE(server_->requests().size(), 1);
}

QTEST_GUILESS_MAIN(AiHubFailureTest)
#include "ai_hub_failure_test.moc"
