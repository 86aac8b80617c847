#pragma once

#include "account.h"
#include "credential_store.h"

#include <QDateTime>
#include <QList>
#include <QString>
#include <QUrl>
#include <QUuid>

namespace tokendesk {

/// How much harm a change can do; shown by colour and text wherever the connection is shown.
enum class Environment { Development, Staging, Production };

/// Where a connection comes from, which decides what can be done with it.
enum class ConnectionSource {
  Saved,        ///< in the settings file, its credential in the keychain or in memory for this session
  Sandbox,      ///< the private sandbox of this run
  Environment,  ///< from GEAI_API_BASE_URL and GEAI_API_KEY; never stored
};

/// With what requests are signed.
enum class SignInMethod { None, ApiToken, OAuth };

/// What is remembered of signing in by OAuth, to do it again. Nothing of it is secret.
struct OAuthFacts {
  QString clientId = {};
  QString userName = {};
  QString scope = {};
  QDateTime obtained = {};  ///< when the access token was, and until when it is good; invalid where unknown
  QDateTime expires = {};

  friend bool operator==(const OAuthFacts&, const OAuthFacts&) = default;
};

/// An installation and how to address it. The credentials are kept elsewhere: see CredentialStore.
struct Connection {
  QUuid id = {};
  QString name = {};
  QUrl baseUrl = {};  ///< without a trailing slash; may carry a path. Empty: nothing can be sent
  Environment environment = Environment::Development;
  QString platform = {};  ///< the id of a PlatformKind; empty: the first one
  ConnectionSource source = ConnectionSource::Saved;
  QDateTime lastUsed = {};           ///< invalid where never
  CredentialKinds credentials = {};  ///< what is kept for it
  QString projectId = {};            ///< used with OAuth only
  QString organizationId = {};       ///< used with OAuth, and where the platform has accounts
  QString userId = {};               ///< used where the platform has accounts, as is the next
  AccountType accountType = AccountType::Organization;
  QString organizationName = {};  ///< as the platform said last; empty where it wasn't asked
  bool allowsBoth = false;        ///< an API token beside an access token, which is then used
  bool sessionOnly = false;       ///< they were not put into the keychain, but kept for a session
  bool readOnly = false;          ///< nothing that changes the platform is sent
  OAuthFacts oauth = {};

  /// As whom it signs in, where the platform has accounts.
  [[nodiscard]] Account account() const { return {accountType, userId, organizationId}; }

  friend bool operator==(const Connection&, const Connection&) = default;
};

/// OAuth where an access token is kept, also beside an API token.
SignInMethod methodOf(const Connection& connection);

/// What a user should know about a connection that can be used all the same.
enum class ConnectionWarning {
  NoBaseUrl,        ///< nothing can be sent
  NoMethod,         ///< no token is kept: nothing can be sent
  ProjectIdUnused,  ///< it goes with OAuth only
  OAuthPreferred,   ///< both tokens are kept; the access token is used
  NoAccountId,      ///< the id that stands for its account is missing: nothing can be sent
};

/// Whether nothing can be sent with a connection that has this warning.
bool keepsFromSending(ConnectionWarning warning);

/// What is to be considered about a connection, but doesn't keep it from being saved. `hasAccounts`: whether
/// its platform has accounts; the rules of OAuth don't count then.
QList<ConnectionWarning> connectionWarnings(const Connection& connection, bool hasAccounts);

}  // namespace tokendesk
