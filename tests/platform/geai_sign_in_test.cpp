#include "geai/geai_sign_in.h"

#include "running_sandbox.h"
#include "scripted_server.h"
#include "set_clock.h"

#include <QTest>
#include <QTimer>

using namespace tokendesk;
using namespace tokendesk::geai;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using enum ApiErrorKind;

namespace {

const QString password = u"p ä+&=%41/\"é"_s;
const QByteArray passwordInForm = "p%20%C3%A4%2B%26%3D%2541%2F%22%C3%A9";
const QByteArray refreshToken = "refresh+/&=token 0123456789";
const QByteArray refreshTokenInForm = "refresh%2B%2F%26%3Dtoken%200123456789";
const QByteArray clientSecret = "client&secret+1";

OAuthSignIn someone() {
  return {.client = {.id = u"console"_s},
          .userName = u"ana+admin@example.com"_s,
          .password = Secret::fromText(password)};
}

}  // namespace

Q_DECLARE_METATYPE(tokendesk::ScriptedReply)

class GeaiSignInTest : public QObject {
  Q_OBJECT

 private:
  enum class Way { Password, Renewal };

  std::unique_ptr<ScriptedServer> server_;
  SetClock clock_;
  std::unique_ptr<GeaiSignIn> signIn_;

  static Outcome<OAuthGrant> endOf(const Job<OAuthGrant>& job) {
    if (QTest::qWaitFor([&job] { return job.isFinished(); }, 20'000)) return job.result();
    QTest::qFail("The job doesn't end.", __FILE__, __LINE__);
    return std::unexpected(ApiError{.kind = Unsupported});
  }
  Job<OAuthGrant> start(Way way, const CallOptions& options = {}) {
    if (way == Way::Password) return signIn_->signIn(someone(), options);
    const OAuthClient client{.id = u"console"_s, .secret = Secret(clientSecret)};
    return signIn_->renew(client, Secret(refreshToken), options);
  }
  Outcome<OAuthGrant> run(Way way, const CallOptions& options = {}) { return endOf(start(way, options)); }
  void answer(int status, const QByteArray& body) {
    server_->script({.bytes = ScriptedServer::answer(status, body)});
  }

 private slots:
  void init() {
    server_ = std::make_unique<ScriptedServer>();
    QUrl base = server_->url();
    base.setPath(u"/geai"_s);
    signIn_ = std::make_unique<GeaiSignIn>(base, clock_, HttpClient::Limits{.readOnly = true});
  }
  void sendsThePasswordInAForm();
  void sendsTheRefreshTokenInAForm();
  void givesWhatThePlatformGave();
  void aRenewalKeepsTheRefreshTokenWhereThereIsNoOther();
  void aSignInMayGiveNoRefreshToken();
  void aTextThatRepeatsASecretIsDropped();
  void aLostAnswerCanBeTriedAgain_data();
  void aLostAnswerCanBeTriedAgain();
  void anUnreadableAnswerIsNoUnknownOutcome();
  void timeRunsOut();
  void canBeCancelled();
  void isCancelledWithItsOwner();
  void signsInAndRenewsAtTheSandbox();
  void isRefusedByTheSandbox();
};

void GeaiSignInTest::sendsThePasswordInAForm() {
  answer(200, R"({"access_token":"access_1"})");
  QVERIFY(run(Way::Password));
  QCOMPARE(server_->requests().size(), 1);
  const RecordedRequest& sent = server_->requests().constFirst();
  QCOMPARE(sent.verb + ' ' + sent.target, "POST /geai/oauth/gam/v2.0/access_token"_ba);
  QCOMPARE(sent.header("Content-Type"), "application/x-www-form-urlencoded"_ba);
  QCOMPARE(sent.header("Accept"), "application/json"_ba);
  QVERIFY(sent.header("Authorization").isNull());
  QCOMPARE(sent.body,
           "client_id=console&grant_type=password&scope=gam_user_data%20gam_user_roles"
           "&username=ana%2Badmin%40example.com&password=" +
               passwordInForm);
}

void GeaiSignInTest::sendsTheRefreshTokenInAForm() {
  answer(200, R"({"access_token":"access_1"})");
  QVERIFY(run(Way::Renewal));
  QCOMPARE(server_->requests().constFirst().target, "/geai/oauth/gam/v2.0/access_token"_ba);
  QCOMPARE(server_->requests().constFirst().body,
           "client_id=console&client_secret=client%26secret%2B1&grant_type=refresh_token&refresh_token=" +
               refreshTokenInForm);
}

void GeaiSignInTest::givesWhatThePlatformGave() {
  answer(200, R"({"access_token":"access_1","token_type":"Bearer","expires_in":3600,)"
              R"("refresh_token":"refresh_1","scope":"gam_user_data","user_guid":"x"})");
  const QDateTime asked = clock_.now();
  for (const Way way : {Way::Password, Way::Renewal}) {
    const auto grant = run(way);
    QVERIFY(grant);
    QCOMPARE(grant->accessToken, Secret("access_1"));
    QCOMPARE(grant->refreshToken, Secret("refresh_1"));
    QCOMPARE(grant->obtained, asked);
    QCOMPARE(grant->expires, asked.addSecs(3600));
  }
}

void GeaiSignInTest::aRenewalKeepsTheRefreshTokenWhereThereIsNoOther() {
  for (const char* other : {"", R"(,"refresh_token":"")", R"(,"refresh_token":null)"}) {
    init();
    answer(200, R"({"access_token":"access_2")" + QByteArray(other) + "}");
    QCOMPARE(run(Way::Renewal)->refreshToken, Secret(refreshToken));
  }
}

void GeaiSignInTest::aSignInMayGiveNoRefreshToken() {
  answer(200, R"({"access_token":"access_1"})");
  QVERIFY(run(Way::Password)->refreshToken.isEmpty());
}

void GeaiSignInTest::aTextThatRepeatsASecretIsDropped() {
  const QByteArray passwordInJson = password.toUtf8().replace('"', "\\\"");
  for (const auto& [way, secret] :
       {std::pair(Way::Password, passwordInJson), std::pair(Way::Password, passwordInForm),
        std::pair(Way::Renewal, refreshToken), std::pair(Way::Renewal, clientSecret)}) {
    init();
    answer(400, R"({"error":"invalid_grant","error_description":"Not )" + secret + "\"}");
    const auto grant = run(way);
    QVERIFY(!grant);
    QCOMPARE(int(grant.error().kind), int(NotSignedIn));
    QCOMPARE(grant.error().platformText, QString());
  }
}

void GeaiSignInTest::aLostAnswerCanBeTriedAgain_data() {
  QTest::addColumn<ScriptedReply>("reply");
  using Then = ScriptedReply::Then;
  QTest::newRow("closed") << ScriptedReply{.then = Then::Close};
  QTest::newRow("reset") << ScriptedReply{.then = Then::Reset};
  QTest::newRow("cut off") << ScriptedReply{
      .bytes = "HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n{\"access_token\":", .then = Then::Close};
}

void GeaiSignInTest::aLostAnswerCanBeTriedAgain() {
  QFETCH(ScriptedReply, reply);
  server_->script(reply);
  for (const Way way : {Way::Password, Way::Renewal}) {
    const auto grant = run(way);
    QVERIFY(!grant);
    QCOMPARE(int(grant.error().kind), int(Offline));
    QVERIFY(!grant.error().mayStillHappen);
  }
  QCOMPARE(server_->requests().size(), 2);  // each was sent once
}

void GeaiSignInTest::anUnreadableAnswerIsNoUnknownOutcome() {
  server_->script({.bytes = "HTTP/1.1 200 OK\r\nContent-Length: 1000000000\r\n\r\n"});
  const auto grant = run(Way::Password);
  QVERIFY(!grant);
  QCOMPARE(int(grant.error().kind), int(BadAnswer));
  QVERIFY(grant.error().fault == AnswerFault::TooLarge);
}

void GeaiSignInTest::timeRunsOut() {
  // in a time of its own, in which a minute is 20 ms
  GeaiSignIn hasty(server_->url(), clock_, {.deadlineScale = 20.0 / 60'000});
  for (const auto& job : {hasty.signIn(someone(), {}), hasty.renew({}, Secret(refreshToken), {})}) {
    const auto grant = endOf(job);
    QVERIFY(!grant);
    QCOMPARE(int(grant.error().kind), int(Timeout));
    QVERIFY(grant.error().timeLimit == 1min && !grant.error().mayStillHappen);
  }
}

void GeaiSignInTest::canBeCancelled() {
  for (const Way way : {Way::Password, Way::Renewal}) {
    std::stop_source stop;
    const qsizetype before = server_->requests().size();
    const auto job = start(way, {.stop = stop.get_token()});
    QTRY_COMPARE(server_->requests().size(), before + 1);
    QVERIFY(!job.isFinished());
    stop.request_stop();
    const auto grant = endOf(job);
    QVERIFY(!grant);
    QCOMPARE(int(grant.error().kind), int(Cancelled));
    QVERIFY(!grant.error().mayStillHappen);
  }
}

void GeaiSignInTest::isCancelledWithItsOwner() {
  const auto sent = start(Way::Password);
  QTRY_COMPARE(server_->requests().size(), 1);
  const auto notSent = start(Way::Renewal);
  signIn_.reset();
  for (const auto& job : {sent, notSent}) {
    QVERIFY(job.isFinished());
    QCOMPARE(int(job.result().error().kind), int(Cancelled));
  }
}

void GeaiSignInTest::signsInAndRenewsAtTheSandbox() {
  const RunningSandbox sandbox({u"--seed"_s, u"empty"_s});
  const QJsonObject oauth = sandbox.line()["oauth"_L1].toObject();
  const Clock clock;
  GeaiSignIn signIn(QUrl(sandbox.said(u"baseUrl"_s), QUrl::StrictMode), clock);
  const OAuthClient client{.id = oauth["clientId"_L1].toString()};
  const auto first = endOf(signIn.signIn({.client = client,
                                          .userName = oauth["username"_L1].toString(),
                                          .password = Secret::fromText(oauth["password"_L1].toString())},
                                         {}));
  QVERIFY(first);
  QCOMPARE(first->obtained.secsTo(first->expires), 3600);
  const auto second = endOf(signIn.renew(client, first->refreshToken, {}));
  QVERIFY(second);
  QVERIFY(second->accessToken != first->accessToken && second->refreshToken != first->refreshToken);
  const auto again = endOf(signIn.renew(client, first->refreshToken, {}));
  QVERIFY(!again);
  QCOMPARE(int(again.error().kind), int(NotSignedIn));
  QCOMPARE(again.error().platformCode, 101);
}

void GeaiSignInTest::isRefusedByTheSandbox() {
  const RunningSandbox sandbox({u"--seed"_s, u"empty"_s});
  const Clock clock;
  GeaiSignIn signIn(QUrl(sandbox.said(u"baseUrl"_s), QUrl::StrictMode), clock);
  const auto stranger = endOf(signIn.signIn(someone(), {}));
  QVERIFY(!stranger);
  QCOMPARE(int(stranger.error().kind), int(NotSignedIn));
  const auto unscoped = endOf(signIn.signIn({.client = {.id = u"tokendesk-sandbox"_s},
                                             .userName = u"admin@training.example"_s,
                                             .password = Secret("sandbox"),
                                             .scope = {}},
                                            {}));
  QVERIFY(!unscoped);
  QCOMPARE(int(unscoped.error().kind), int(Invalid));
  QCOMPARE(unscoped.error().platformText, u"Field scope is required"_s);
}

QTEST_GUILESS_MAIN(GeaiSignInTest)
#include "geai_sign_in_test.moc"
