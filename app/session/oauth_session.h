#pragma once

#include "access_token_keeper.h"
#include "clock.h"
#include "connection.h"
#include "credentials.h"
#include "sign_in_calls.h"

#include <QObject>

namespace tokendesk {

class ConnectionStore;

/// A signed-in user's stay at an installation: keeps the access token fresh, and keeps what a renewal brings
/// for the next start, where the connection's other secrets are.
///
/// Lives on the interface thread.
class OAuthSession : public QObject {
  Q_OBJECT

 public:
  /// What it works with; all of it outlives it.
  struct Services {
    ConnectionStore& connections;
    Credentials& credentials;
    const SignInCalls& calls;
    const Clock& clock;
  };

  OAuthSession(Connection connection, const Secrets& secrets, const Services& services,
               QObject* parent = nullptr);

  /// Handed to the platform, which it outlives.
  [[nodiscard]] AccessTokenKeeper& tokens() { return tokens_; }
  [[nodiscard]] const AccessTokenKeeper& tokens() const { return tokens_; }
  /// With what the user signed in last, as far as it is known; without a password.
  [[nodiscard]] OAuthSignIn signInFacts() const;

  /// The user has signed in once more, as `signIn` says; its password isn't looked at.
  void takeGrant(const OAuthGrant& grant, const OAuthSignIn& signIn);

 signals:
  /// New tokens could not be stored. They are in use, but the next start will find old ones.
  void notStored(const tokendesk::CredentialFailure& failure);

 private:
  void keep(const OAuthGrant& grant);
  void keepFacts();

  Connection connection_;
  OAuthClient client_;
  Services services_;
  AccessTokenKeeper tokens_;
};

/// What an access token and a refresh token are kept as.
Secrets secretsOf(const OAuthGrant& grant);

/// The grant that a connection's secrets and facts describe.
OAuthGrant grantOf(const Connection& connection, const Secrets& secrets);

}  // namespace tokendesk
