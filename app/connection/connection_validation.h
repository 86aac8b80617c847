#pragma once

#include "connection.h"
#include "secret.h"

#include <QList>
#include <QString>
#include <QStringList>
#include <QUrl>

#include <expected>
#include <optional>

namespace tokendesk {

/// What can be wrong with a connection; ui/ makes the sentences.
enum class ConnectionProblem {
  NameRequired,
  NameTooLong,  ///< more than maxConnectionName characters
  NameInvalid,  ///< holds a control character
  NameTaken,    ///< by another connection, ignoring case and surrounding space
  UrlRequired,
  UrlInvalid,         ///< no URL, no host, or neither https nor http
  UrlNotHttps,        ///< http to a host that isn't loopback
  UrlHasCredentials,  ///< user name or password in the URL
  UrlHasQuery,        ///< a query or a fragment
  TokenRequired,
  ApiTokenRequired,        ///< where there is no other way to sign in
  TokenInvalid,            ///< holds what a header can't: spaces, control characters, non-ASCII
  AccessTokenInvalid,      ///< the same
  ProjectIdRequired,       ///< an access token is used for a project
  ProjectIdInvalid,        ///< holds what a header can't
  OrganizationIdRequired,  ///< by the type of the account
  OrganizationIdInvalid,   ///< holds what a header can't
  UserIdRequired,          ///< by the type of the account
  UserIdInvalid,           ///< holds what a header can't
  BothMethods,             ///< an API token and an access token, and having both isn't allowed
  NotStorable,             ///< only connections of the source Saved, with an id, are stored
};

inline constexpr qsizetype maxConnectionName = 100;

/// As typed. Tokens are expected without surrounding space.
struct ConnectionForm {
  QString name = {};
  QString url = {};
  Secret apiToken = {};
  Secret accessToken = {};
  QString projectId = {};
  QString organizationId = {};
  bool allowsBoth = false;
  /// Where the platform has accounts: the one that signs in, with an API token. The ids above don't count
  /// then, nor does an access token.
  std::optional<Account> account = std::nullopt;
  CredentialKinds kept = {};  ///< stored ones that stay where nothing is typed for them
};

/// What would be kept for a connection after saving the form: typed, or stored and not replaced.
CredentialKinds credentialsAfter(const ConnectionForm& form);

/// The base URL of an installation, as a user types it: without a scheme it means https, trailing slashes are
/// dropped, a path is kept. http is for loopback hosts only.
std::expected<QUrl, ConnectionProblem> parseBaseUrl(const QString& text);

/// localhost, *.localhost, 127.0.0.0/8 and ::1. Decided by the name alone, nothing is looked up.
bool isLoopback(const QUrl& url);

/// Whether two names mean the same connection: case and surrounding space don't count.
bool sameConnectionName(const QString& a, const QString& b);

std::expected<void, ConnectionProblem> checkConnectionName(const QString& name,
                                                           const QStringList& otherNames);

/// At most one problem a field, in the order of the fields; empty where the form can be saved. A base URL or
/// a method may be missing (connectionWarnings() tells); BothMethods is a problem of the access token.
QList<ConnectionProblem> connectionProblems(const ConnectionForm& form, const QStringList& otherNames);

}  // namespace tokendesk
