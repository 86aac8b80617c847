#pragma once

#include "session_credential_store.h"

#include <QObject>

namespace tokendesk {

/// Which secret could not be read, stored or removed, and why.
struct CredentialFailure {
  CredentialKind kind = CredentialKind::ApiToken;
  CredentialError error = {};
};

template <class T>
using CredentialsJob = QFuture<std::expected<T, CredentialFailure>>;

/// The credentials as the application sees them: what the user keeps for this session only comes first,
/// everything else is in the keychain. Nothing falls back by itself: a keychain that fails is an error, and
/// going on with a session-only credential is the user's decision (keepForSession).
///
/// Doesn't own the keychain, which must outlive it. Lives on the interface thread.
class Credentials : public QObject, public CredentialStore {
  Q_OBJECT

 public:
  explicit Credentials(CredentialStore& keychain, QObject* parent = nullptr);

  CredentialJob<Secret> read(const QUuid& connection, CredentialKind kind) override;

  /// To the keychain. Once it is there, a session-only one of the same kind is dropped.
  CredentialJob<void> write(const QUuid& connection, CredentialKind kind, const Secret& secret) override;

  /// From the keychain. One that is kept for the session stays until dropForSession().
  CredentialJob<void> remove(const QUuid& connection, CredentialKind kind) override;

  /// Several secrets of a connection. Those that surely aren't there are left out; any other failure ends it.
  CredentialsJob<Secrets> readAll(const QUuid& connection, CredentialKinds kinds);

  /// To the keychain, as write() does. Tells of the first that fails; others may be stored.
  CredentialsJob<void> writeAll(const QUuid& connection, const Secrets& secrets);

  /// Every secret of the kinds from the keychain. The answer are those that may still be there.
  QFuture<QList<CredentialFailure>> removeAll(const QUuid& connection, CredentialKinds kinds);

  /// Keeps it in memory until the program ends. An entry in the keychain stays, and is used again next time.
  void keepForSession(const QUuid& connection, CredentialKind kind, const Secret& secret);

  void keepForSession(const QUuid& connection, const Secrets& secrets);

  void dropForSession(const QUuid& connection, CredentialKinds kinds);
  void dropForSession(const QUuid& connection);

  [[nodiscard]] bool isSessionOnly(const QUuid& connection) const;

 private:
  CredentialStore& keychain_;
  SessionCredentialStore session_;
};

}  // namespace tokendesk
