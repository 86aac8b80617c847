#include "oauth_session.h"

#include "connection_store.h"

#include <tuple>

namespace tokendesk {

OAuthSession::OAuthSession(Connection connection, const Secrets& secrets, const Services& services,
                           QObject* parent)
    : QObject(parent),
      connection_(std::move(connection)),
      client_{.id = connection_.oauth.clientId, .secret = secrets.value(CredentialKind::ClientSecret)},
      services_(services),
      tokens_(
          grantOf(connection_, secrets),
          [this](const Secret& refreshToken) {
            return services_.calls.renew(connection_.baseUrl, client_, refreshToken, {});
          },
          services.clock) {
  connect(&tokens_, &AccessTokenKeeper::renewed, this, &OAuthSession::keep);
}

OAuthSignIn OAuthSession::signInFacts() const {
  OAuthSignIn facts{.client = client_, .userName = connection_.oauth.userName};
  if (!connection_.oauth.scope.isEmpty()) facts.scope = connection_.oauth.scope;
  return facts;
}

void OAuthSession::takeGrant(const OAuthGrant& grant, const OAuthSignIn& signIn) {
  client_ = signIn.client;
  connection_.oauth.clientId = signIn.client.id;
  connection_.oauth.userName = signIn.userName;
  connection_.oauth.scope = signIn.scope;
  tokens_.setGrant(grant);
  keep(grant);
}

void OAuthSession::keep(const OAuthGrant& grant) {
  connection_.oauth.obtained = grant.obtained;
  connection_.oauth.expires = grant.expires;
  Secrets secrets = secretsOf(grant);
  if (!client_.secret.isEmpty()) secrets.insert(CredentialKind::ClientSecret, client_.secret);
  // Of the sign-in before nothing is left behind: its refresh token may be another user's.
  const CredentialKinds gone =
      connection_.credentials & ~(kindsOf(secrets) | CredentialKinds(CredentialKind::ApiToken));
  connection_.credentials = (connection_.credentials & ~gone) | kindsOf(secrets);
  if (connection_.source != ConnectionSource::Saved) return;

  if (services_.credentials.isSessionOnly(connection_.id)) {
    services_.credentials.keepForSession(connection_.id, secrets);
    services_.credentials.dropForSession(connection_.id, gone);
    keepFacts();
    return;
  }
  services_.credentials.writeAll(connection_.id, secrets)
      .then(this, [this, gone](const std::expected<void, CredentialFailure>& written) {
        if (!written) return emit notStored(written.error());
        // A failure isn't worth a message: what the connection hasn't any more isn't read again.
        if (gone) services_.credentials.removeAll(connection_.id, gone);
        keepFacts();
      });
}

// Not worth a message: without the times, the token is renewed when the platform refuses it.
void OAuthSession::keepFacts() {
  std::ignore = services_.connections.setOAuth(connection_.id, connection_.oauth, connection_.credentials);
}

Secrets secretsOf(const OAuthGrant& grant) {
  Secrets secrets{{CredentialKind::AccessToken, grant.accessToken}};
  if (!grant.refreshToken.isEmpty()) secrets.insert(CredentialKind::RefreshToken, grant.refreshToken);
  return secrets;
}

OAuthGrant grantOf(const Connection& connection, const Secrets& secrets) {
  return {.accessToken = secrets.value(CredentialKind::AccessToken),
          .refreshToken = secrets.value(CredentialKind::RefreshToken),
          .obtained = connection.oauth.obtained,
          .expires = connection.oauth.expires};
}

}  // namespace tokendesk
