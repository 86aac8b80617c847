#include "geai/geai_platform.h"
#include "geai_calls.h"
#include "geai_samples.h"
#include "scripted_server.h"

#include <QTest>

#include <functional>
#include <memory>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace tokendesk::geai {

/// Ends as the error that a call on the platform ended in; none where it succeeded or didn't end.
using Call = std::function<std::optional<ApiError>(GeaiPlatform&)>;

}  // namespace tokendesk::geai

Q_DECLARE_METATYPE(tokendesk::geai::Call)

namespace tokendesk::geai {

namespace {

constexpr qint64 mega = 1024LL * 1024;

const TokenRef someToken{.id = Secret("a_1"), .scope = TokenScope::Project, .ownerId = firstProject.id};

template <class Start>
Call callOf(const Start& start) {
  return
      [start](GeaiPlatform& platform) -> std::optional<ApiError> { return endOf(endingAs(start(platform))); };
}

}  // namespace

/// How much of an answer is read and how long it may take: lists may be long, everything else is short.
class GeaiLimitsTest : public QObject {
  Q_OBJECT

 private:
  static void operations() {
    QTest::addColumn<Call>("call");
    QTest::addColumn<bool>("isList");
    QTest::newRow("validate") << callOf([](auto& platform) { return platform.validate({}); }) << false;
    QTest::newRow("projects") << callOf([](auto& platform) { return platform.listProjects({}); }) << true;
    QTest::newRow("organization tokens")
        << callOf([](auto& platform) { return platform.listTokens({}, {}); }) << true;
    QTest::newRow("project tokens") << callOf([](auto& platform) {
      return platform.listTokens(firstProject, {});
    }) << true;
    QTest::newRow("get") << callOf([](auto& platform) { return platform.getToken(someToken, {}); }) << false;
    QTest::newRow("create") << callOf([](auto& platform) {
      return platform.createToken({.name = QStringLiteral("x")}, {});
    }) << false;
    QTest::newRow("update") << callOf([](auto& platform) {
      return platform.updateToken(someToken, {.status = TokenStatus::Blocked}, {});
    }) << false;
    QTest::newRow("delete") << callOf([](auto& platform) { return platform.deleteToken(someToken, {}); })
                            << false;
    for (const PlatformCall& each : geaiProjectCalls()) {
      const bool isList = each.name == "assistants"_ba || each.name == "requests"_ba;
      QTest::newRow(each.name) << Call([each](GeaiPlatform& platform) {
        return endOf(each.start(platform, {}));
      }) << isList;
    }
  }

 private slots:
  void answersAreCapped_data() { operations(); }
  void answersAreCapped() {
    QFETCH(Call, call);
    QFETCH(bool, isList);
    ScriptedServer server;
    server.script({.bytes = "HTTP/1.1 200 OK\r\nContent-Length: 1000000000\r\n\r\n"});
    GeaiPlatform platform({.baseUrl = server.url(), .apiToken = Secret("default_secret")});
    const auto error = call(platform);
    QVERIFY(error);
    QCOMPARE(error->fault, AnswerFault::TooLarge);
    QCOMPARE(error->sizeLimit, (isList ? 64 : 4) * mega);
  }

  /// In a time of its own, in which a minute is 20 ms.
  void answersHaveADeadline_data() { operations(); }
  void answersHaveADeadline() {
    QFETCH(Call, call);
    QFETCH(bool, isList);
    ScriptedServer silent;
    GeaiPlatform platform({.baseUrl = silent.url(), .apiToken = Secret("default_secret")},
                          {.deadlineScale = 20.0 / 60'000});
    const auto error = call(platform);
    QVERIFY(error);
    QCOMPARE(error->timeLimit, isList ? 10min : 1min);
  }

  void listsMayBeLong() {
    QByteArray json = R"({"projects":[],"tokens":[]})";
    json.insert(json.size() - 1, QByteArray(5 * mega, ' '));
    ScriptedServer server;
    server.script({.bytes = ScriptedServer::answer(200, json)});
    GeaiPlatform platform({.baseUrl = server.url(), .apiToken = Secret("default_secret")});
    const auto projects = platform.listProjects({});
    const auto tokens = platform.listTokens({}, {});
    const auto ofProject = platform.listTokens(firstProject, {});
    QTRY_VERIFY_WITH_TIMEOUT(projects.isFinished() && tokens.isFinished() && ofProject.isFinished(), 20'000);
    QVERIFY(projects.result() && tokens.result() && ofProject.result());
  }
};

}  // namespace tokendesk::geai

QTEST_GUILESS_MAIN(tokendesk::geai::GeaiLimitsTest)
#include "geai_limits_test.moc"
