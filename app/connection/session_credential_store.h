#pragma once

#include "credential_store.h"

#include <QHash>

namespace tokendesk {

/// Credentials in memory, gone when this object is. Never fails except with NotFound. Used on the interface
/// thread; its jobs finish through the application's event loop, also when the store is gone by then.
class SessionCredentialStore : public CredentialStore {
 public:
  CredentialJob<Secret> read(const QUuid& connection, CredentialKind kind) override;
  CredentialJob<void> write(const QUuid& connection, CredentialKind kind, const Secret& secret) override;
  CredentialJob<void> remove(const QUuid& connection, CredentialKind kind) override;

  void put(const QUuid& connection, CredentialKind kind, const Secret& secret);
  void drop(const QUuid& connection, CredentialKind kind);
  [[nodiscard]] bool contains(const QUuid& connection, CredentialKind kind) const;
  [[nodiscard]] bool containsAny(const QUuid& connection) const;

 private:
  QHash<QUuid, QHash<CredentialKind, Secret>> secrets_;
};

}  // namespace tokendesk
