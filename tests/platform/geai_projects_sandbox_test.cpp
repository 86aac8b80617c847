#include "geai/geai_platform.h"
#include "geai_calls.h"
#include "running_sandbox.h"

#include <QTest>

#include <memory>

using namespace tokendesk;
using namespace tokendesk::geai;
using namespace Qt::StringLiterals;
using enum ApiErrorKind;

/// The operations on projects at a real server.
class GeaiProjectsSandboxTest : public QObject {
  Q_OBJECT

 private slots:
  void init();
  void aProjectLivesFromCreationToDeletion();
  void aNameIsTakenOnce();
  void assistantsAndRequestsNeedATokenOfTheProject();
  void requestsComeInWindowsThatMatchTheFilter();

 private:
  template <class T>
  static Outcome<T> endOf(const Job<T>& job) {
    if (QTest::qWaitFor([&job] { return job.isFinished(); }, 20'000)) return job.result();
    QTest::qFail("The job doesn't end.", __FILE__, __LINE__);
    return std::unexpected(ApiError{.kind = Unsupported});
  }
  [[nodiscard]] ProjectPlatform& projects() const { return *platform_->projectPlatform(); }
  [[nodiscard]] Outcome<CreatedProject> create(const QString& name) const {
    return endOf(projects().createProject(
        {.name = name, .administratorEmail = u"admin@example.com"_s, .description = u"For sales"_s}, {}));
  }
  [[nodiscard]] ProjectAccess ownAccess() const {
    return {.projectId = sandbox_->said(u"projectId"_s),
            .token = Secret::fromText(sandbox_->said(u"projectToken"_s))};
  }

  std::unique_ptr<RunningSandbox> sandbox_;
  std::unique_ptr<GeaiPlatform> platform_;
};

void GeaiProjectsSandboxTest::init() {
  sandbox_ = std::make_unique<RunningSandbox>(QStringList{u"--seed"_s, u"2x3"_s});
  platform_ = std::make_unique<GeaiPlatform>(
      PlatformAccess{.baseUrl = QUrl(sandbox_->said(u"baseUrl"_s), QUrl::StrictMode),
                     .apiToken = Secret::fromText(sandbox_->said(u"organizationToken"_s))});
}

void GeaiProjectsSandboxTest::aProjectLivesFromCreationToDeletion() {
  const auto created = create(u"Sales & 東京"_s);
  QVERIFY(created.has_value());
  const Project project = created->project;
  QCOMPARE(project.name, u"Sales & 東京"_s);
  QVERIFY(!created->tokens.empty());
  QCOMPARE(created->tokens.front().ownerId, project.id);
  QCOMPARE(endOf(platform_->listTokens(tokensOf(project), {}))->size(), created->tokens.size());

  QVERIFY(endOf(projects().updateProject(project.id, {.name = u"Sales"_s}, {})));
  const auto read = endOf(projects().getProject(project.id, {}));
  QVERIFY(read.has_value());
  QCOMPARE(read->project.name, u"Sales"_s);
  QCOMPARE(read->project.description, QString());
  QCOMPARE(read->organizationId, sandbox_->said(u"organizationId"_s));

  QVERIFY(endOf(projects().deleteProject(project.id, {})));
  const auto gone = endOf(projects().getProject(project.id, {}));
  QVERIFY(!gone);
  QCOMPARE(int(gone.error().kind), int(NotFound));
}

void GeaiProjectsSandboxTest::aNameIsTakenOnce() {
  QVERIFY(create(u"Sales"_s).has_value());
  const auto again = create(u"Sales"_s);
  QVERIFY(!again);
  QCOMPARE(int(again.error().kind), int(Conflict));
  QCOMPARE(again.error().field, u"name"_s);
  const auto withoutName = create(QString());
  QVERIFY(!withoutName);
  QCOMPARE(int(withoutName.error().kind), int(Invalid));
  QCOMPARE(withoutName.error().field, u"name"_s);
  const auto withoutAddress =
      endOf(projects().createProject({.name = u"Other"_s, .administratorEmail = {}}, {}));
  QVERIFY(!withoutAddress);
  QCOMPARE(withoutAddress.error().field, u"administratoruseremail"_s);
}

void GeaiProjectsSandboxTest::assistantsAndRequestsNeedATokenOfTheProject() {
  const ProjectAccess asOrganization{.projectId = ownAccess().projectId};
  QCOMPARE(kindOf(endingAs(projects().listAssistants(asOrganization, {}))), int(NotPermitted));
  QCOMPARE(kindOf(endingAs(projects().listRequests(asOrganization, {}, {.count = 1}, {}))),
           int(NotPermitted));
  const auto assistants = endOf(projects().listAssistants(ownAccess(), {}));
  QVERIFY(assistants && !assistants->empty());
  QVERIFY(!assistants->front().intents.empty());
  const AssistantIntent& intent = assistants->front().intents.front();
  QVERIFY(!intent.revisions.empty());
  QVERIFY(!intent.revisions.front().prompt.isEmpty());
  QVERIFY(intent.revisions.front().created.isValid());
}

void GeaiProjectsSandboxTest::requestsComeInWindowsThatMatchTheFilter() {
  const auto list = [this](const RequestQuery& query, const RequestWindow& window) {
    return endOf(projects().listRequests(ownAccess(), query, window, {}));
  };
  const auto all = list({}, {.count = 1'000'000});
  QVERIFY(all && all->size() > 20);
  QVERIFY(all->front().time.isValid());
  const auto window = list({}, {.skip = 10, .count = 5});
  QVERIFY(window.has_value());
  QVERIFY(*window == LoggedRequests(all->begin() + 10, all->begin() + 15));
  const QString name = all->front().assistant;
  const auto filtered = list({.assistant = name, .status = u"Failed"_s}, {.count = 1'000'000});
  QVERIFY(filtered.has_value());
  const auto fits = [&](const LoggedRequest& each) {
    return each.assistant == name && each.status == u"Failed"_s;
  };
  QCOMPARE(std::ssize(*filtered), std::ranges::count_if(*all, fits));
  QVERIFY(std::ranges::all_of(*filtered, fits));
}

QTEST_GUILESS_MAIN(GeaiProjectsSandboxTest)
#include "geai_projects_sandbox_test.moc"
