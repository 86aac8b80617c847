#pragma once

#include "credential_store.h"
#include "secret_service_watch.h"

#include <QObject>

#include <chrono>

namespace tokendesk {

/// The system's keychain, through QtKeychain: Secret Service or KWallet, the Windows Credential Store, the
/// macOS Keychain. Entries have the service io.github.tokendesk.Tokendesk and the account
/// "<uuid>/api-token"; see credentialName() for the other kinds.
///
/// Lives on the interface thread and doesn't block it. Each job ends within the limit. After Slow or Locked a
/// late answer of a read is dropped; a late write or removal can still take effect, and one that is asked for
/// afterwards runs after it, so the last one asked for wins. Destroying the store ends its jobs as Failed.
///
/// Secrets must be UTF-8 text without NUL, as tokens are; others are refused as Failed.
class KeychainCredentialStore : public QObject, public CredentialStore {
  Q_OBJECT

 public:
  static constexpr std::chrono::milliseconds defaultLimit = std::chrono::seconds(5);

  explicit KeychainCredentialStore(std::chrono::milliseconds limit = defaultLimit, QObject* parent = nullptr);
  ~KeychainCredentialStore() override;

  static QString serviceName();
  static QString accountName(const QUuid& connection, CredentialKind kind);

  CredentialJob<Secret> read(const QUuid& connection, CredentialKind kind) override;
  CredentialJob<void> write(const QUuid& connection, CredentialKind kind, const Secret& secret) override;
  CredentialJob<void> remove(const QUuid& connection, CredentialKind kind) override;

 private:
  std::chrono::milliseconds limit_;
  SecretServiceWatch watch_;
};

}  // namespace tokendesk
