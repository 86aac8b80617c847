#include "access_token_keeper.h"
#include "geai/geai_platform.h"
#include "geai/geai_sign_in.h"
#include "geai_calls.h"
#include "running_sandbox.h"
#include "set_clock.h"

#include <QSignalSpy>
#include <QTest>

#include <memory>

using namespace tokendesk;
using namespace tokendesk::geai;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using enum ApiErrorKind;

namespace {

/// The time of day, which the test may put forward.
class ShiftedClock : public Clock {
 public:
  [[nodiscard]] QDateTime now() const override { return Clock::now().addMSecs(shift.count()); }
  std::chrono::milliseconds shift{0};
};

}  // namespace

/// A signed-in user's requests at a real server whose access tokens last two seconds.
class GeaiOAuthSandboxTest : public QObject {
  Q_OBJECT

 private slots:
  void initTestCase();
  void init();
  void cleanup();
  void everyOperationWorks();
  void manyRequestsThatAreDueWaitForOneRenewal();
  void manyRequestsThatAreRejectedCauseOneRenewal();
  void requestsGoOnWorkingOverManyLifetimes();
  void aChangeThatIsRejectedChangesNothingAndCanBeTriedAgain();
  void aSessionThatTheServerForgotAsksForASignIn();

 private:
  template <class T>
  static Outcome<T> endOf(const Job<T>& job) {
    if (QTest::qWaitFor([&job] { return job.isFinished(); }, 20'000)) return job.result();
    QTest::qFail("The job doesn't end.", __FILE__, __LINE__);
    return std::unexpected(ApiError{.kind = Unsupported});
  }
  [[nodiscard]] OAuthSignIn user() const {
    const QJsonObject oauth = sandbox_->line()["oauth"_L1].toObject();
    return {.client = {.id = oauth["clientId"_L1].toString()},
            .userName = oauth["username"_L1].toString(),
            .password = Secret::fromText(oauth["password"_L1].toString())};
  }
  [[nodiscard]] Project ownProject() const {
    return {.id = sandbox_->said(u"projectId"_s), .name = u"Own"_s};
  }
  void keep(const OAuthGrant& grant, const Clock& clock);
  void signInBy(const Clock& clock);
  [[nodiscard]] bool isExpiredAtTheServer() const;
  /// Of 20 lists and 20 validations at once: the errors.
  [[nodiscard]] QStringList errorsOfManyRequests() const;

  std::unique_ptr<RunningSandbox> sandbox_;
  QUrl baseUrl_;
  Clock clock_;
  std::unique_ptr<GeaiSignIn> signIn_;
  int renewals_ = 0;
  std::unique_ptr<AccessTokenKeeper> keeper_;
  std::unique_ptr<GeaiPlatform> platform_;
};

void GeaiOAuthSandboxTest::initTestCase() {
  sandbox_ =
      std::make_unique<RunningSandbox>(QStringList{u"--seed"_s, u"2x3"_s, u"--oauth-lifetime"_s, u"2"_s});
  baseUrl_ = QUrl(sandbox_->said(u"baseUrl"_s), QUrl::StrictMode);
  QVERIFY(baseUrl_.isValid());
}

void GeaiOAuthSandboxTest::init() {
  renewals_ = 0;
}

void GeaiOAuthSandboxTest::cleanup() {
  platform_.reset();
  keeper_.reset();
  signIn_.reset();
}

void GeaiOAuthSandboxTest::keep(const OAuthGrant& grant, const Clock& clock) {
  const auto renew = [this](const Secret& refreshToken) {
    ++renewals_;
    return signIn_->renew(user().client, refreshToken, {});
  };
  keeper_ = std::make_unique<AccessTokenKeeper>(grant, renew, clock);
  platform_ =
      std::make_unique<GeaiPlatform>(PlatformAccess{.baseUrl = baseUrl_,
                                                    .accessTokens = keeper_.get(),
                                                    .projectId = sandbox_->said(u"projectId"_s),
                                                    .organizationId = sandbox_->said(u"organizationId"_s)});
}

void GeaiOAuthSandboxTest::signInBy(const Clock& clock) {
  signIn_ = std::make_unique<GeaiSignIn>(baseUrl_, clock);
  const auto grant = endOf(signIn_->signIn(user(), {}));
  QVERIFY(grant);
  keep(*grant, clock);
}

bool GeaiOAuthSandboxTest::isExpiredAtTheServer() const {
  GeaiPlatform asker({.baseUrl = baseUrl_, .apiToken = keeper_->grant().accessToken});
  const auto facts = endOf(asker.validate({}));
  return !facts && facts.error().platformCode == 103;
}

QStringList GeaiOAuthSandboxTest::errorsOfManyRequests() const {
  QList<CallEnd> ends;
  for (int i = 0; i < 10; ++i) {
    for (const PlatformCall& call : geaiCalls().first(3)) ends << call.start(*platform_, {});
    ends << endingAs(platform_->listTokens(tokensOf(ownProject()), {}));
  }
  QStringList errors;
  for (const CallEnd& end : ends) {
    const auto error = tokendesk::endOf(end);
    if (error) errors << u"%1/%2"_s.arg(int(error->kind)).arg(error->platformCode);
  }
  return errors;
}

void GeaiOAuthSandboxTest::everyOperationWorks() {
  signInBy(clock_);
  const auto facts = endOf(platform_->validate({}));
  QVERIFY(facts);
  QCOMPARE(facts->organizationId, sandbox_->said(u"organizationId"_s));
  const auto projects = endOf(platform_->listProjects({}));
  QVERIFY(projects && projects->size() == 2);
  const Project other = projects->back();
  QVERIFY(endOf(platform_->listTokens({}, {})));
  const auto tokens = endOf(platform_->listTokens(tokensOf(other), {}));
  QVERIFY(tokens);
  for (const TokenScope scope : {TokenScope::Project, TokenScope::Organization}) {
    const bool ofProject = scope == TokenScope::Project;
    const auto created = endOf(platform_->createToken(
        {.name = u"made"_s, .scope = scope, .ownerId = ofProject ? other.id : QString()}, {}));
    QVERIFY(created);
    const TokenRef ref = refOf(created->token);
    QVERIFY(endOf(platform_->updateToken(ref, {.status = TokenStatus::Blocked}, {})));
    const auto read = endOf(platform_->getToken(ref, {}));
    QVERIFY(read && read->status == TokenStatus::Blocked);
    QVERIFY(endOf(platform_->deleteToken(ref, {})));
  }
  // it was made where the header said, not where the user is signed in
  QCOMPARE(endOf(platform_->listTokens(tokensOf(other), {}))->size(), tokens->size() + 1);
}

void GeaiOAuthSandboxTest::manyRequestsThatAreDueWaitForOneRenewal() {
  ShiftedClock clock;
  signInBy(clock);
  const QSignalSpy renewed(keeper_.get(), &AccessTokenKeeper::renewed);
  clock.shift = 1700ms;
  QCOMPARE(errorsOfManyRequests(), QStringList());
  QCOMPARE(renewals_, 1);
  QCOMPARE(renewed.size(), 1);
}

void GeaiOAuthSandboxTest::manyRequestsThatAreRejectedCauseOneRenewal() {
  SetClock clock;  // stands still, so that the token seems fresh for ever
  signInBy(clock);
  QTRY_VERIFY(isExpiredAtTheServer());
  QCOMPARE(renewals_, 0);
  QCOMPARE(errorsOfManyRequests(), QStringList());
  QCOMPARE(renewals_, 1);
  QVERIFY(!keeper_->needsSignIn());
}

void GeaiOAuthSandboxTest::requestsGoOnWorkingOverManyLifetimes() {
  signInBy(clock_);
  const QDateTime start = clock_.now();
  QStringList errors;
  while (renewals_ < 3 && start.secsTo(clock_.now()) < 30) {
    errors << errorsOfManyRequests();
  }
  QCOMPARE(errors, QStringList());
  QCOMPARE(renewals_, 3);
  QVERIFY(start.msecsTo(clock_.now()) >= 3 * 1600 - 50);
}

void GeaiOAuthSandboxTest::aChangeThatIsRejectedChangesNothingAndCanBeTriedAgain() {
  SetClock clock;
  signInBy(clock);
  const Project project = ownProject();
  const auto before = endOf(platform_->listTokens(tokensOf(project), {}));
  QVERIFY(before);
  QTRY_VERIFY(isExpiredAtTheServer());
  const TokenDraft draft{.name = u"tried"_s, .scope = TokenScope::Project, .ownerId = project.id};
  const auto refused = endOf(platform_->createToken(draft, {}));
  QVERIFY(!refused);
  QCOMPARE(int(refused.error().kind), int(NotSignedIn));
  QVERIFY(refused.error().renewedMeanwhile);
  QCOMPARE(renewals_, 1);
  QCOMPARE(endOf(platform_->listTokens(tokensOf(project), {}))->size(), before->size());
  QVERIFY(endOf(platform_->createToken(draft, {})));
  QCOMPARE(endOf(platform_->listTokens(tokensOf(project), {}))->size(), before->size() + 1);
}

void GeaiOAuthSandboxTest::aSessionThatTheServerForgotAsksForASignIn() {
  signIn_ = std::make_unique<GeaiSignIn>(baseUrl_, clock_);
  // as from a run of the server before this one
  keep({.accessToken = Secret("access_" + QByteArray(43, 'a')), .refreshToken = Secret("refresh_x")}, clock_);
  const auto forgotten = endOf(platform_->listProjects({}));
  QVERIFY(!forgotten);
  QCOMPARE(forgotten.error().platformCode, 112);
  QVERIFY(keeper_->needsSignIn());
  const auto grant = endOf(signIn_->signIn(user(), {}));
  QVERIFY(grant);
  keeper_->setGrant(*grant);
  QVERIFY(!keeper_->needsSignIn());
  QVERIFY(endOf(platform_->listProjects({})));
}

QTEST_GUILESS_MAIN(GeaiOAuthSandboxTest)
#include "geai_oauth_sandbox_test.moc"
