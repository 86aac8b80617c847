#include "geai_calls.h"
#include "scripted_server.h"

#include <QTest>

#include <memory>

using namespace tokendesk;
using namespace tokendesk::geai;
using namespace Qt::StringLiterals;
using enum ApiErrorKind;

/// How the operations on projects fail.
class GeaiProjectsFailureTest : public QObject {
  Q_OBJECT

 private slots:
  void init();
  void errorsOfTheNameAreOfItsField_data();
  void errorsOfTheNameAreOfItsField();
  void everyErrorIdIsUnderstood_data();
  void everyErrorIdIsUnderstood();
  void changesSayWhetherTheyMayHaveHappened_data();
  void changesSayWhetherTheyMayHaveHappened();
  void aLostAnswerLeavesTheOutcomeUnknown_data() { changes(); }
  void aLostAnswerLeavesTheOutcomeUnknown();
  void anIdThatIsNoPathSegmentIsRefused();
  void everyOperationCanBeCancelled_data() { calls(); }
  void everyOperationCanBeCancelled();

 private:
  static void calls() {
    QTest::addColumn<PlatformCall>("call");
    for (const PlatformCall& call : geaiProjectCalls()) QTest::newRow(call.name) << call;
  }
  static void changes() {
    QTest::addColumn<PlatformCall>("call");
    for (const PlatformCall& call : geaiProjectCalls()) {
      if (call.isChange) QTest::newRow(call.name) << call;
    }
  }
  void answer(int status, const QByteArray& body) {
    server_->script({.bytes = ScriptedServer::answer(status, body)});
  }
  void answerError(int code) {
    answer(400, R"({"errors":[{"id":)" + QByteArray::number(code) + R"(,"description":"No"}]})");
  }

  std::unique_ptr<ScriptedServer> server_;
  std::unique_ptr<GeaiPlatform> platform_;
};

void GeaiProjectsFailureTest::init() {
  server_ = std::make_unique<ScriptedServer>();
  HttpClient::Limits limits;
  limits.retry.baseDelay = std::chrono::milliseconds(2);
  platform_ = std::make_unique<GeaiPlatform>(
      PlatformAccess{.baseUrl = server_->url(), .apiToken = Secret("unused_token")}, limits);
}

void GeaiProjectsFailureTest::errorsOfTheNameAreOfItsField_data() {
  QTest::addColumn<int>("code");
  QTest::addColumn<int>("kind");
  QTest::newRow("2000") << 2000 << int(Invalid);
  QTest::newRow("2002") << 2002 << int(Conflict);
  QTest::newRow("2007") << 2007 << int(Invalid);
  QTest::newRow("2029") << 2029 << int(Conflict);
}

void GeaiProjectsFailureTest::errorsOfTheNameAreOfItsField() {
  QFETCH(int, code);
  answerError(code);
  for (const PlatformCall& call : geaiProjectCalls().sliced(1, 2)) {
    const auto error = endOf(call.start(*platform_, {}));
    QVERIFY(error);
    QTEST(int(error->kind), "kind");
    QCOMPARE(error->field, u"name"_s);
  }
  QCOMPARE(server_->requests().size(), 2);
}

void GeaiProjectsFailureTest::everyErrorIdIsUnderstood_data() {
  QTest::addColumn<PlatformCall>("call");
  QTest::addColumn<int>("code");
  QTest::addColumn<int>("kind");
  const QList<std::pair<int, ApiErrorKind>> kinds{{6, NotSignedIn}, {7, NotPermitted},  {8, Invalid},
                                                  {9, Invalid},     {11, Invalid},      {154, RateLimited},
                                                  {404, NotFound},  {405, Unsupported}, {2001, Invalid},
                                                  {2005, NotFound}, {2006, NotFound}};
  for (const PlatformCall& call : geaiProjectCalls()) {
    for (const auto& [code, kind] : kinds)
      QTest::addRow("%s, %d", call.name, code) << call << code << int(kind);
  }
}

void GeaiProjectsFailureTest::everyErrorIdIsUnderstood() {
  QFETCH(PlatformCall, call);
  QFETCH(int, code);
  answerError(code);
  const auto error = endOf(call.start(*platform_, {}));
  QVERIFY(error);
  QTEST(int(error->kind), "kind");
  QCOMPARE(error->platformCode, code);
  QCOMPARE(server_->requests().size(), 1);
}

void GeaiProjectsFailureTest::changesSayWhetherTheyMayHaveHappened_data() {
  QTest::addColumn<PlatformCall>("call");
  QTest::addColumn<int>("status");
  QTest::addColumn<QByteArray>("body");
  QTest::addColumn<int>("kind");
  QTest::addColumn<bool>("mayStillHappen");
  for (const PlatformCall& call : geaiProjectCalls()) {
    if (!call.isChange) continue;
    const auto row = [&call](const char* name, int status, const QByteArray& body, ApiErrorKind kind,
                             bool mayStillHappen = false) {
      QTest::addRow("%s, %s", call.name, name) << call << status << body << int(kind) << mayStillHappen;
    };
    row("502", 502, "", OutcomeUnknown, true);
    row("504 with HTML", 504, "<html>Gateway Timeout</html>", OutcomeUnknown, true);
    row("200 with HTML", 200, "<html>", OutcomeUnknown);
    row("200 cut off", 200, R"({"projectId":"p1","pro)", OutcomeUnknown);
    row("200 with an error", 200, R"({"errors":[{"id":2005,"description":"No"}]})", NotFound);
    row("403", 403, "", NotPermitted);
    row("404", 404, "", NotFound);
    row("500", 500, "", ServerFault);
    row("503", 503, "", ServerFault);
  }
  const PlatformCall creation = geaiProjectCalls()[1];
  QTest::newRow("create, 200 without a name")
      << creation << 200 << R"({"projectId":"p1"})"_ba << int(OutcomeUnknown) << false;
  QTest::newRow("create, 200 empty") << creation << 200 << QByteArray() << int(OutcomeUnknown) << false;
}

void GeaiProjectsFailureTest::changesSayWhetherTheyMayHaveHappened() {
  QFETCH(PlatformCall, call);
  QFETCH(int, status);
  QFETCH(QByteArray, body);
  answer(status, body);
  const auto error = endOf(call.start(*platform_, {}));
  QVERIFY(error);
  QTEST(int(error->kind), "kind");
  QTEST(error->mayStillHappen, "mayStillHappen");
  QCOMPARE(server_->requests().size(), 1);
}

void GeaiProjectsFailureTest::aLostAnswerLeavesTheOutcomeUnknown() {
  QFETCH(PlatformCall, call);
  server_->script({.then = ScriptedReply::Then::Close});
  QCOMPARE(kindOf(call.start(*platform_, {})), int(OutcomeUnknown));
  QCOMPARE(server_->requests().size(), 1);
}

void GeaiProjectsFailureTest::anIdThatIsNoPathSegmentIsRefused() {
  ProjectPlatform& projects = *platform_->projectPlatform();
  for (const QString& id : {QString(), u"."_s, u".."_s}) {
    QCOMPARE(kindOf(endingAs(projects.getProject(id, {}))), int(Invalid));
    QCOMPARE(kindOf(endingAs(projects.updateProject(id, {.name = u"x"_s}, {}))), int(Invalid));
    QCOMPARE(kindOf(endingAs(projects.deleteProject(id, {}))), int(Invalid));
  }
  QCOMPARE(server_->requests().size(), 0);
}

void GeaiProjectsFailureTest::everyOperationCanBeCancelled() {
  QFETCH(PlatformCall, call);
  server_->script({});  // silence
  std::stop_source stop;
  const auto end = call.start(*platform_, {.stop = stop.get_token()});
  QTRY_COMPARE(server_->requests().size(), 1);
  stop.request_stop();
  QCOMPARE(kindOf(end), int(call.isChange ? OutcomeUnknown : Cancelled));
  QCOMPARE(kindOf(call.start(*platform_, {.stop = stop.get_token()})), int(Cancelled));
  QCOMPARE(server_->requests().size(), 1);
}

QTEST_GUILESS_MAIN(GeaiProjectsFailureTest)
#include "geai_projects_failure_test.moc"
