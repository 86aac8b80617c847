#include "connection.h"

namespace tokendesk {

SignInMethod methodOf(const Connection& connection) {
  if (connection.credentials & CredentialKind::AccessToken) return SignInMethod::OAuth;
  if (connection.credentials & CredentialKind::ApiToken) return SignInMethod::ApiToken;
  return SignInMethod::None;
}

QList<ConnectionWarning> connectionWarnings(const Connection& connection) {
  using enum ConnectionWarning;
  const SignInMethod method = methodOf(connection);
  QList<ConnectionWarning> warnings;
  if (connection.baseUrl.isEmpty()) warnings << NoBaseUrl;
  if (method == SignInMethod::None) warnings << NoMethod;
  if (method != SignInMethod::OAuth && !connection.projectId.isEmpty()) warnings << ProjectIdUnused;
  if (method == SignInMethod::OAuth && (connection.credentials & CredentialKind::ApiToken))
    warnings << OAuthPreferred;
  return warnings;
}

}  // namespace tokendesk
