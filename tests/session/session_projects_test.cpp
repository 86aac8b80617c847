#include "fake_platform.h"
#include "session.h"
#include "set_clock.h"
#include "tokens.h"

#include <QTest>

using namespace tokendesk;
using namespace Qt::StringLiterals;

namespace {

const Project support{.id = u"p1"_s, .name = u"Support"_s};

/// One that does nothing with projects beside their tokens.
class TokensOnly : public FakePlatform {
 public:
  [[nodiscard]] ProjectPlatform* projectPlatform() override { return nullptr; }
};

}  // namespace

/// What a session tells of a change from one part of it to the others.
class SessionProjectsTest : public QObject {
  Q_OBJECT

 private:
  SetClock clock_;
  std::unique_ptr<Session> session_;
  FakePlatform* platform_ = nullptr;

  [[nodiscard]] ProjectServices& projects() const { return *session_->projectServices(); }
  void count(const Project& project, const ApiTokens& tokens) {
    projects().tokenCounts.want({project});
    platform_->tokenLists.finish(tokens);
    QTRY_VERIFY(!projects().tokenCounts.isReading());
  }

 private slots:
  void init() {
    auto platform = std::make_unique<FakePlatform>();
    platform_ = platform.get();
    session_ = std::make_unique<Session>(Connection{}, std::move(platform), clock_);
  }
  void cleanup() { session_.reset(); }

  void hasNothingForProjectsWhereThePlatformHasNothing() {
    const Session session(Connection{}, std::make_unique<TokensOnly>(), clock_);
    QVERIFY(!session.projectServices());
    QVERIFY(!session.isChanging());
  }

  void aChangedProjectIsReadAgainWithEverythingThatNamesIt() {
    session_->organizationTokens().showOrganization(false);
    platform_->organizationLists.finish(ApiTokens{organizationToken(u"org"_s)});
    QTRY_VERIFY(session_->organizationTokens().list());

    projects().editor.remove(support.id, {}).then([](const Outcome<void>&) {});
    QVERIFY(session_->isChanging());
    platform_->projects.removals.finish({});
    QTRY_COMPARE(platform_->projectLists.count(), 1);
    QVERIFY(!session_->isChanging());
    QCOMPARE(platform_->organizationLists.count(), 2);
  }

  void theTokensOfADeletedProjectAreNotCountedAgain() {
    count(support, {projectToken(u"one"_s, support)});
    projects().editor.remove(support.id, {}).then([](const Outcome<void>&) {});
    platform_->projects.removals.finish({});
    QTRY_COMPARE(platform_->projectLists.count(), 1);
    QCOMPARE(platform_->tokenLists.count(), 1);
  }

  void aListThatNobodyAskedForIsNotReadBecauseAProjectChanged() {
    projects().editor.remove(support.id, {}).then([](const Outcome<void>&) {});
    platform_->projects.removals.finish({});
    QTRY_COMPARE(platform_->projectLists.count(), 1);
    QCOMPARE(platform_->organizationLists.count(), 0);
    QCOMPARE(platform_->tokenLists.count(), 0);
  }

  void changedTokensAreCountedAgain() {
    count(support, {projectToken(u"one"_s, support)});
    const ApiToken organization = organizationToken(u"org"_s);
    session_->editor().remove(refOf(organization), {}).then([](const Outcome<void>&) {});
    QVERIFY(session_->isChanging());
    platform_->removals.finish({});
    QTRY_VERIFY(!session_->isChanging());
    QCOMPARE(platform_->tokenLists.count(), 1);

    session_->editor().remove(refOf(projectToken(u"one"_s, support)), {}).then([](const Outcome<void>&) {});
    platform_->removals.finish({});
    QTRY_COMPARE(platform_->tokenLists.count(), 2);
    platform_->tokenLists.finish(ApiTokens{});
    QTRY_COMPARE(projects().tokenCounts.count(support.id).numbers->all, 0);
  }
};

QTEST_GUILESS_MAIN(SessionProjectsTest)
#include "session_projects_test.moc"
