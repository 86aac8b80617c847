#pragma once

#include "secret.h"

#include <QFlags>
#include <QFuture>
#include <QMap>
#include <QUuid>

#include <expected>

namespace tokendesk {

/// Which secret of a connection is meant; part of the keychain account.
enum class CredentialKind {
  ApiToken = 1,
  AccessToken = 2,
  RefreshToken = 4,
  ClientSecret = 8,  ///< of the client that a user signs in with; not every one has one
};
Q_DECLARE_FLAGS(CredentialKinds, CredentialKind)

inline constexpr CredentialKind allCredentialKinds[] = {CredentialKind::ApiToken, CredentialKind::AccessToken,
                                                        CredentialKind::RefreshToken,
                                                        CredentialKind::ClientSecret};

/// The secrets of one connection.
using Secrets = QMap<CredentialKind, Secret>;

CredentialKinds kindsOf(const Secrets& secrets);

/// "api-token", "access-token" and so on: in the keychain's accounts and in the settings.
QString credentialName(CredentialKind kind);

/// The states of a keychain that a user must be told apart, each with a way on.
enum class CredentialProblem {
  NotFound,   ///< surely not there: the keychain was readable
  Locked,     ///< there or not: the keychain is locked. Never taken for an empty one, never overwritten
  NoService,  ///< no keychain service runs
  Denied,     ///< the user or the service refused
  Slow,       ///< no answer within five seconds
  Failed,     ///< anything else
};

struct CredentialError {
  CredentialProblem problem = CredentialProblem::Failed;
  QString detail = {};  ///< the service's own words; holds no secret
};

template <class T>
using CredentialJob = QFuture<std::expected<T, CredentialError>>;

/// Keeps the credentials of connections. Jobs finish exactly once, on the thread of the store, through the
/// event loop.
class CredentialStore {
 public:
  virtual ~CredentialStore() = default;

  virtual CredentialJob<Secret> read(const QUuid& connection, CredentialKind kind) = 0;
  virtual CredentialJob<void> write(const QUuid& connection, CredentialKind kind, const Secret& secret) = 0;
  /// Removing what isn't there is no error.
  virtual CredentialJob<void> remove(const QUuid& connection, CredentialKind kind) = 0;
};

}  // namespace tokendesk

// outside, where it hides none of Qt's own
Q_DECLARE_OPERATORS_FOR_FLAGS(tokendesk::CredentialKinds)
