#include "credentials.h"

namespace tokendesk {

Credentials::Credentials(CredentialStore& keychain, QObject* parent) : QObject(parent), keychain_(keychain) {}

CredentialJob<Secret> Credentials::read(const QUuid& connection, CredentialKind kind) {
  if (session_.contains(connection, kind)) return session_.read(connection, kind);
  return keychain_.read(connection, kind);
}

CredentialJob<void> Credentials::write(const QUuid& connection, CredentialKind kind, const Secret& secret) {
  const auto dropSessionOnly = [this, connection, kind](const std::expected<void, CredentialError>& written) {
    if (written) session_.drop(connection, kind);
    return written;
  };
  return keychain_.write(connection, kind, secret).then(this, dropSessionOnly);
}

CredentialJob<void> Credentials::remove(const QUuid& connection, CredentialKind kind) {
  return keychain_.remove(connection, kind);
}

void Credentials::keepForSession(const QUuid& connection, CredentialKind kind, const Secret& secret) {
  session_.put(connection, kind, secret);
}

void Credentials::dropForSession(const QUuid& connection, CredentialKind kind) {
  session_.drop(connection, kind);
}

bool Credentials::isSessionOnly(const QUuid& connection) const {
  return session_.containsAny(connection);
}

}  // namespace tokendesk
