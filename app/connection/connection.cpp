#include "connection.h"

namespace tokendesk {

SignInMethod methodOf(const Connection& connection) {
  if (connection.credentials & CredentialKind::AccessToken) return SignInMethod::OAuth;
  if (connection.credentials & CredentialKind::ApiToken) return SignInMethod::ApiToken;
  return SignInMethod::None;
}

bool keepsFromSending(ConnectionWarning warning) {
  using enum ConnectionWarning;
  return warning == NoBaseUrl || warning == NoMethod || warning == NoAccountId;
}

QList<ConnectionWarning> connectionWarnings(const Connection& connection, bool hasAccounts) {
  using enum ConnectionWarning;
  const SignInMethod method = methodOf(connection);
  QList<ConnectionWarning> warnings;
  if (connection.baseUrl.isEmpty()) warnings << NoBaseUrl;
  if (method == SignInMethod::None) warnings << NoMethod;
  if (hasAccounts) {
    if (idInUse(connection.account()).isEmpty()) warnings << NoAccountId;
    return warnings;
  }
  if (method != SignInMethod::OAuth && !connection.projectId.isEmpty()) warnings << ProjectIdUnused;
  if (method == SignInMethod::OAuth && (connection.credentials & CredentialKind::ApiToken))
    warnings << OAuthPreferred;
  return warnings;
}

}  // namespace tokendesk
