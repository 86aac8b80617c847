#include "connection_probe.h"

#include "access_token_keeper.h"

#include <QCoreApplication>

namespace tokendesk {

namespace {

/// What an answer is waited for with.
struct Probe {
  std::unique_ptr<AccessTokenKeeper> accessTokens = nullptr;
  std::unique_ptr<TokenPlatform> platform = nullptr;
};

}  // namespace

ConnectionTest probeOf(const Services& services) {
  return [&platforms = services.platforms, &clock = services.clock](
             const Connection& connection, const Secrets& secrets, const CallOptions& options) {
    const PlatformKind* kind = findKind(platforms, connection.platform);
    if (!kind) return finishedJob<CredentialFacts>(std::unexpected(ApiError{ApiErrorKind::Unsupported}));
    const auto probe = std::make_shared<Probe>();
    // It never renews: that would use up a refresh token that a session may be about to use.
    if (secrets.contains(CredentialKind::AccessToken))
      probe->accessTokens = std::make_unique<AccessTokenKeeper>(
          OAuthGrant{.accessToken = secrets.value(CredentialKind::AccessToken)}, nullptr, clock);
    probe->platform = kind->make({.baseUrl = connection.baseUrl,
                                  .apiToken = secrets.value(CredentialKind::ApiToken),
                                  .accessTokens = probe->accessTokens.get(),
                                  .projectId = connection.projectId,
                                  .organizationId = connection.organizationId,
                                  .account = connection.account(),
                                  .readOnly = true});
    return probe->platform->validate(options).then(
        probe->platform.get(), [probe](const Outcome<CredentialFacts>& facts) {
          // not from within its own answer
          QMetaObject::invokeMethod(qApp, [probe] {}, Qt::QueuedConnection);
          return facts;
        });
  };
}

}  // namespace tokendesk
