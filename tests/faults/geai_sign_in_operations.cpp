#include "connect_dialog.h"
#include "dialog_window.h"
#include "geai/geai_kind.h"
#include "geai/geai_platform.h"
#include "geai/geai_sign_in.h"
#include "geai/geai_sign_in_calls.h"
#include "geai_samples.h"
#include "oauth_session.h"
#include "request_to.h"
#include "token_page.h"

namespace tokendesk {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto validation = "/v1/accessControl/apitoken/validate";
constexpr auto exchange = "/oauth/gam/v2.0/access_token";
const QByteArray grantJson =
    R"({"access_token":"access_0123456789abcdefghijklmnop","token_type":"Bearer","expires_in":7200,)"
    R"("refresh_token":"refresh_0123456789abcdefghijklmno","scope":"gam_user_data gam_user_roles"})";

GoodAnswer answerTo(const RecordedRequest& request) {
  if (request.target == validation) return {.body = geai::factsJson, .idName = "organizationId"};
  if (request.target == exchange) return {.body = grantJson, .idName = "access_token"};
  return {.body = R"({"tokens":[)" + geai::tokenJson + "]}"};
}

OAuthClient client() {
  return {.id = u"console"_s, .secret = Secret("sesame-secret")};
}

OAuthSignIn ada() {
  return {.client = client(), .userName = u"ada"_s, .password = Secret("hunter2-password")};
}

/// With `secrets` in the keychain.
Connection addConnection(FaultWorld& world, const Secrets& secrets) {
  Connection connection;
  connection.id = QUuid::createUuid();
  connection.name = u"Training"_s;
  connection.baseUrl = world.url;
  connection.credentials = kindsOf(secrets);
  if (!world.connections.save(connection)) qFatal("The connection can't be saved.");
  world.keychain.secrets[connection.id] = secrets;
  return connection;
}

/// What connections are tested and made with. The test asks over the world's platform.
struct Installation {
  explicit Installation(FaultWorld& world)
      : signIn(geai::signInCalls(world.clock, FaultWorld::limits())),
        test([&world](const Connection&, const Secrets&, const CallOptions& options) {
          world.platform = world.geai();
          return world.platform->validate(options);
        }) {}

  SignInCalls signIn;
  ConnectionTest test;
  PlatformKinds kinds{geai::kind()};
};

/// Opens the dialog of a connection with an API token.
std::function<void()> opening(FaultWorld& world) {
  return [&world, installation = std::make_shared<Installation>(world),
          connection = addConnection(world, {{CredentialKind::ApiToken, Secret("default_012345")}})] {
    auto* dialog = new ConnectDialog(
        {world.connections, world.credentials, installation->test, installation->signIn, installation->kinds},
        connection);
    dialog->open();
  };
}

std::unique_ptr<FaultedWindow> openConnectionTest(FaultWorld& world) {
  return std::make_unique<DialogWindow>(
      DialogWindow::Plan{.open = opening(world), .startButton = u"Test connection"_s});
}

/// By the dialog over that of the connection.
std::unique_ptr<FaultedWindow> openSignIn(FaultWorld& world) {
  const auto openBoth = [open = opening(world)] {
    open();
    pressButton(*openDialogs().constFirst(), u"Get an access token"_s);
  };
  const auto fill = [](QDialog& dialog) {
    typeInto(dialog, u"Client ID"_s, client().id);
    typeInto(dialog, u"Client secret"_s, QString::fromLatin1(client().secret.reveal()));
    typeInto(dialog, u"User name"_s, ada().userName);
    typeInto(dialog, u"Password"_s, QString::fromLatin1(ada().password.reveal()));
  };
  return std::make_unique<DialogWindow>(DialogWindow::Plan{.open = openBoth, .fill = fill});
}

/// The page of a user whose access token has run out when it is refreshed.
class RenewalWindow final : public PageWindow {
 public:
  static std::unique_ptr<FaultedWindow> make(FaultWorld& world) {
    auto calls = std::make_unique<SignInCalls>(geai::signInCalls(world.clock, FaultWorld::limits()));
    world.session = makeSession(world, *calls);
    return std::make_unique<RenewalWindow>(world, std::move(calls));
  }
  RenewalWindow(FaultWorld& world, std::unique_ptr<SignInCalls> calls)
      : PageWindow(std::make_unique<TokenPage>(TokenScope::Organization, *world.session, world.clipboard,
                                               world.preferences)),
        clock_(world.clock),
        calls_(std::move(calls)) {}

  void start() override {
    clock_.advance(3h);
    PageWindow::start();
  }

 private:
  static std::unique_ptr<Session> makeSession(FaultWorld& world, const SignInCalls& calls) {
    const Secrets secrets{{CredentialKind::AccessToken, Secret("access_first")},
                          {CredentialKind::RefreshToken, Secret("refresh_first")},
                          {CredentialKind::ClientSecret, client().secret}};
    Connection connection = addConnection(world, secrets);
    connection.oauth = {.clientId = client().id,
                        .userName = u"ada"_s,
                        .obtained = world.clock.now(),
                        .expires = world.clock.now().addSecs(7200)};
    SessionCredential credential{
        .oauth = std::make_unique<OAuthSession>(
            connection, secrets,
            OAuthSession::Services{world.connections, world.credentials, calls, world.clock})};
    auto platform =
        std::make_unique<geai::GeaiPlatform>(accessTo(connection, credential), FaultWorld::limits());
    return std::make_unique<Session>(connection, std::move(platform), world.clock, std::move(credential));
  }

  SetClock& clock_;
  std::unique_ptr<SignInCalls> calls_;
};

/// An exchange that ends with the world's platform.
class PlatformWithExchange final : public geai::GeaiPlatform {
 public:
  explicit PlatformWithExchange(const FaultWorld& world)
      : geai::GeaiPlatform({.baseUrl = world.url}), signIn(world.url, world.clock, FaultWorld::limits()) {}

  geai::GeaiSignIn signIn;
};

template <class Start>
auto exchanging(const Start& start) {
  return [start](FaultWorld& world, const CallOptions& options) {
    auto platform = std::make_unique<PlatformWithExchange>(world);
    geai::GeaiSignIn& signIn = platform->signIn;
    world.platform = std::move(platform);
    return endingAs(start(signIn, options));
  };
}

FaultedOperation validating() {
  return {.name = "GEAI, validate",
          .isItsRequest = requestTo("GET", validation),
          .good = answerTo,
          .call =
              [](FaultWorld& world, const CallOptions& options) {
                world.platform = world.geai();
                return endingAs(world.platform->validate(options));
              },
          .open = openConnectionTest};
}

FaultedOperation signingIn() {
  return {.name = "GEAI, sign in",
          .isSentOnce = true,
          .isItsRequest = requestTo("POST", exchange),
          .good = answerTo,
          .call = exchanging([](auto& signIn, const auto& options) { return signIn.signIn(ada(), options); }),
          .open = openSignIn};
}

FaultedOperation renewing() {
  return {.name = "GEAI, renew the sign-in",
          .isSentOnce = true,
          .isItsRequest = requestTo("POST", exchange),
          .good = answerTo,
          .call = exchanging([](auto& signIn, const auto& options) {
            return signIn.renew(client(), Secret("refresh_first"), options);
          }),
          .open = RenewalWindow::make};
}

}  // namespace

QList<FaultedOperation> geaiSignInOperations() {
  return {validating(), signingIn(), renewing()};
}

}  // namespace tokendesk
