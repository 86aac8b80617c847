#include "geai_oauth_case.h"

#include <QTest>

using namespace tokendesk;
using namespace tokendesk::geai;
using namespace Qt::StringLiterals;
using enum ApiErrorKind;

namespace {

// what a path could take for its own: all of it has to stay within one segment
const QString oddId = u"a/b?c#d%2Fe f_ñ"_s;
const QByteArray oddIdInPath = "a%2Fb%3Fc%23d%252Fe%20f_%C3%B1";
const QByteArray projectJson = R"({"projectId":"p1","projectName":"Sales"})";

/// A call of the test's own on what belongs to projects.
template <class Start>
PlatformCall projectCall(const char* name, bool isChange, const char* reply, const Start& start) {
  return platformCall(name, isChange, reply, [start](TokenPlatform& platform, const CallOptions& options) {
    return start(*platform.projectPlatform(), options);
  });
}

PlatformCall requestsOf(const RequestQuery& query, const RequestWindow& window) {
  return projectCall("requests", false, R"({"items":[]})", [=](auto& projects, const auto& options) {
    return projects.listRequests({.projectId = u"p1"_s}, query, window, options);
  });
}

}  // namespace

/// The operations on projects and what belongs to them, on the wire.
class GeaiProjectsTest : public QObject {
  Q_OBJECT

 private slots:
  void init();
  void sendsWhatTheContractSays_data();
  void sendsWhatTheContractSays();
  void filtersArriveAsTyped_data();
  void filtersArriveAsTyped();
  void aChosenTokenSignsInsteadOfTheCredential_data();
  void aChosenTokenSignsInsteadOfTheCredential();
  void aSignedInUserReadsTheProjectThatWasAskedFor();
  void aChosenTokenNeedsNoSignIn();
  void noErrorHoldsTheChosenToken();
  void theTokensOfANewProjectComeWithIt();

 private:
  [[nodiscard]] const RecordedRequest& sent() const { return test_->requests().constFirst(); }

  std::unique_ptr<GeaiOAuthCase> test_;
  std::unique_ptr<GeaiPlatform> byToken_;
};

void GeaiProjectsTest::init() {
  test_ = std::make_unique<GeaiOAuthCase>();
  PlatformAccess access = test_->access();
  access.accessTokens = nullptr;
  access.baseUrl.setPath(u"/geai"_s);
  byToken_ = std::make_unique<GeaiPlatform>(access);
}

void GeaiProjectsTest::sendsWhatTheContractSays_data() {
  QTest::addColumn<PlatformCall>("call");
  QTest::addColumn<QByteArray>("request");
  QTest::addColumn<QByteArray>("body");
  const auto row = [](const PlatformCall& call, const QByteArray& request, const QByteArray& body = {}) {
    QTest::newRow(call.name) << call << request << body;
  };
  row(projectCall("get", false, projectJson,
                  [](auto& projects, const auto& options) { return projects.getProject(oddId, options); }),
      "GET /geai/v1/organization/project/" + oddIdInPath);
  row(projectCall(
          "create", true, projectJson,
          [](auto& projects, const auto& options) {
            return projects.createProject(
                {.name = u" Sales "_s, .administratorEmail = u"a@example.com"_s, .description = u"All"_s},
                options);
          }),
      "POST /geai/v1/organization/project",
      R"({"administratorUserEmail":"a@example.com","description":"All","name":"Sales"})");
  row(projectCall("update", true, projectJson,
                  [](auto& projects, const auto& options) {
                    return projects.updateProject(oddId, {.name = u"Sales"_s}, options);
                  }),
      "PUT /geai/v1/organization/project/" + oddIdInPath, R"({"description":"","name":"Sales"})");
  row(projectCall("delete", true, "",
                  [](auto& projects, const auto& options) { return projects.deleteProject(oddId, options); }),
      "DELETE /geai/v1/organization/project/" + oddIdInPath);
  row(projectCall("assistants", false, R"({"assistants":[]})",
                  [](auto& projects, const auto& options) {
                    return projects.listAssistants({.projectId = u"p1"_s}, options);
                  }),
      "GET /geai/v1/organization/assistants?detail=full");
  row(requestsOf({}, {.skip = 3'000'000'000, .count = 1000}),
      "GET /geai/v1/organization/request/export?skip=3000000000&count=1000");
}

void GeaiProjectsTest::sendsWhatTheContractSays() {
  QFETCH(PlatformCall, call);
  QFETCH(QByteArray, body);
  test_->script(ScriptedServer::answer(200, call.reply));
  QCOMPARE(kindOf(call.start(*byToken_, {})), -1);
  QCOMPARE(test_->requests().size(), 1);
  QTEST(QByteArray(sent().verb + ' ' + sent().target), "request");
  QCOMPARE(sent().header("Authorization"), "Bearer unused_token"_ba);
  QCOMPARE(sent().header("Accept"), "application/json"_ba);
  QVERIFY(sent().header("ProjectId").isNull() && sent().header("project-id").isNull());
  QCOMPARE(sent().body, body);
  if (!body.isEmpty()) QCOMPARE(sent().header("Content-Type"), "application/json"_ba);
}

void GeaiProjectsTest::filtersArriveAsTyped_data() {
  QTest::addColumn<QString>("name");
  QTest::addColumn<QByteArray>("encoded");
  QTest::newRow("plain") << u"Help"_s << "Help"_ba;
  QTest::newRow("signs") << u"a&b=c+d#e%f g"_s << "a%26b%3Dc%2Bd%23e%25f%20g"_ba;
  QTest::newRow("encoded already") << u"100%25"_s << "100%2525"_ba;
  QTest::newRow("not Latin") << u"東京 ñ"_s << "%E6%9D%B1%E4%BA%AC%20%C3%B1"_ba;
  QTest::newRow("path") << u"../x?y/z;\"'"_s << "..%2Fx%3Fy%2Fz%3B%22%27"_ba;
}

void GeaiProjectsTest::filtersArriveAsTyped() {
  QFETCH(QString, name);
  QFETCH(QByteArray, encoded);
  const QByteArray begin = "/geai/v1/organization/request/export?";
  const QByteArray window = "skip=20&count=10";
  test_->script(ScriptedServer::answer(200, R"({"items":[]})"));
  const auto targetOf = [&](const RequestQuery& query) {
    kindOf(requestsOf(query, {.skip = 20, .count = 10}).start(*byToken_, {}));
    return test_->requests().constLast().target;
  };
  QCOMPARE(targetOf({.assistant = name}), QByteArray(begin + "assistantName=" + encoded + "&" + window));
  QCOMPARE(targetOf({.status = name}), QByteArray(begin + "status=" + encoded + "&" + window));
  QCOMPARE(targetOf({.assistant = name, .status = name}),
           QByteArray(begin + "assistantName=" + encoded + "&status=" + encoded + "&" + window));
}

void GeaiProjectsTest::aChosenTokenSignsInsteadOfTheCredential_data() {
  QTest::addColumn<bool>("oauth");
  QTest::newRow("API token") << false;
  QTest::newRow("OAuth") << true;
}

void GeaiProjectsTest::aChosenTokenSignsInsteadOfTheCredential() {
  QFETCH(bool, oauth);
  ProjectPlatform& projects = *(oauth ? *test_->platform : *byToken_).projectPlatform();
  const ProjectAccess access{.projectId = u"p1"_s, .token = Secret("chosen_1")};
  test_->script(ScriptedServer::answer(200, R"({"items":[],"assistants":[]})"));
  QCOMPARE(kindOf(endingAs(projects.listAssistants(access, {}))), -1);
  QCOMPARE(kindOf(endingAs(projects.listRequests(access, {}, {.count = 10}, {}))), -1);
  QCOMPARE(test_->requests().size(), 2);
  for (const RecordedRequest& request : test_->requests()) {
    QCOMPARE(request.header("Authorization"), "Bearer chosen_1"_ba);
    QCOMPARE(request.header("Accept"), "application/json"_ba);
    for (const char* header : {"ProjectId", "OrganizationId", "project-id"})
      QVERIFY(request.header(header).isNull());
  }
}

void GeaiProjectsTest::aSignedInUserReadsTheProjectThatWasAskedFor() {
  ProjectPlatform& projects = *test_->platform->projectPlatform();
  test_->script(ScriptedServer::answer(200, R"({"items":[],"assistants":[]})"));
  QCOMPARE(kindOf(endingAs(projects.listAssistants({.projectId = u"other"_s}, {}))), -1);
  QCOMPARE(kindOf(endingAs(projects.listRequests({.projectId = u"other"_s}, {}, {.count = 10}, {}))), -1);
  for (const RecordedRequest& request : test_->requests()) {
    QCOMPARE(request.header("Authorization"), "Bearer one"_ba);
    QCOMPARE(request.header("ProjectId"), "other"_ba);
    QCOMPARE(request.header("OrganizationId"), "org"_ba);
  }
}

void GeaiProjectsTest::aChosenTokenNeedsNoSignIn() {
  test_->keeping.letTokenExpire();
  test_->reject(6);
  const ProjectAccess access{.projectId = u"p1"_s, .token = Secret("chosen_1")};
  const auto error = endOf(endingAs(test_->platform->projectPlatform()->listAssistants(access, {})));
  QVERIFY(error);
  QCOMPARE(int(error->kind), int(NotSignedIn));
  QCOMPARE(error->platformCode, 6);
  QCOMPARE(test_->keeping.renewals.count(), 0);
  QVERIFY(!test_->keeping.keeper->needsSignIn());
  QCOMPARE(test_->requests().size(), 1);
}

void GeaiProjectsTest::noErrorHoldsTheChosenToken() {
  test_->script(ScriptedServer::answer(
      400, R"({"errors":[{"id":9,"description":"Field oddsecret!x\/y is odd: oddsecret%21x%2Fy"}]})"));
  const ProjectAccess access{.projectId = u"p1"_s, .token = Secret("oddsecret!x/y")};
  for (GeaiPlatform* platform : {byToken_.get(), test_->platform.get()}) {
    const auto error = endOf(endingAs(platform->projectPlatform()->listRequests(access, {}, {}, {})));
    QVERIFY(error);
    QCOMPARE(error->platformCode, 9);
    QVERIFY(!(error->platformText + error->field).contains(u"oddsecret!"_s, Qt::CaseInsensitive));
    QVERIFY(!error->platformText.contains(u"oddsecret%21"_s, Qt::CaseInsensitive));
  }
}

void GeaiProjectsTest::theTokensOfANewProjectComeWithIt() {
  test_->script(ScriptedServer::answer(
      200,
      R"({"projectId":"p1","projectName":"Sales","tokens":[{"id":"default_1","name":"default"}],"errors":[]})"));
  const auto job = byToken_->projectPlatform()->createProject(
      {.name = u"Sales"_s, .administratorEmail = u"a@example.com"_s}, {});
  QTRY_VERIFY(job.isFinished());
  QVERIFY(job.result().has_value());
  QCOMPARE(job.result()->project.name, u"Sales"_s);
  QCOMPARE(job.result()->tokens.size(), 1U);
  QVERIFY(job.result()->tokens.front().id == Secret("default_1"));
}

QTEST_GUILESS_MAIN(GeaiProjectsTest)
#include "geai_projects_test.moc"
