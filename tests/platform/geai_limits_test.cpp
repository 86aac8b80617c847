#include "geai/geai_platform.h"
#include "geai_samples.h"
#include "scripted_server.h"

#include <QTest>

#include <memory>

namespace tokendesk::geai {

/// How much of an answer is read: lists may be long, everything else is short.
class GeaiLimitsTest : public QObject {
  Q_OBJECT

 private:
  std::unique_ptr<ScriptedServer> server_;
  std::unique_ptr<GeaiPlatform> platform_;

  /// `json`, an object, with blanks that make it 5 MiB.
  void answerLong(QByteArray json) {
    json.insert(json.size() - 1, QByteArray(5 * 1024 * 1024 - json.size(), ' '));
    server_->script({.bytes = ScriptedServer::answer(200, json)});
  }
  /// How the operation ended: the kind of its error, -1 for success, -2 where it didn't end.
  template <class T>
  static int kindOf(const Job<T>& job) {
    if (!QTest::qWaitFor([&job] { return job.isFinished(); }, 20'000)) return -2;
    return job.result() ? -1 : int(job.result().error().kind);
  }

 private slots:
  void init() {
    server_ = std::make_unique<ScriptedServer>();
    platform_ = std::make_unique<GeaiPlatform>(server_->url(), Secret("default_secret"));
  }
  void listsMayBeLong() {
    answerLong(R"({"projects":[],"tokens":[]})");
    QCOMPARE(kindOf(platform_->listProjects({})), -1);
    QCOMPARE(kindOf(platform_->listOrganizationTokens({})), -1);
    QCOMPARE(kindOf(platform_->listProjectTokens(firstProject, {})), -1);
  }
  void aTokenMayNot() {
    answerLong(tokenJson);
    const TokenRef token{.id = Secret("a_1"), .scope = TokenScope::Project, .projectId = firstProject.id};
    QCOMPARE(kindOf(platform_->getToken(token, {})), int(ApiErrorKind::BadAnswer));
  }
};

}  // namespace tokendesk::geai

QTEST_GUILESS_MAIN(tokendesk::geai::GeaiLimitsTest)
#include "geai_limits_test.moc"
