#pragma once

#include "keychain_credential_store.h"

#include <QProcess>

#include <memory>
#include <optional>

namespace tokendesk::test {

/// A KeychainCredentialStore over a gnome-keyring of the test's own. To be inherited by a test that is run by
/// with_keyring.sh, which gives the private bus and home. Between start() and end(), which go around each
/// function, there is an unlocked keyring, empty at first.
class KeyringCase {
 protected:
  static constexpr auto apiToken = CredentialKind::ApiToken;

  /// Once, before the first function.
  void makeStore();
  void dropStore() { store_.reset(); }
  void start();
  void end() { stopKeyring(); }

  void startKeyring(bool unlocked);
  void stopKeyring();
  static void lockKeyring();
  static void removeKeyrings();
  static QString searchWithSecretTool();
  [[nodiscard]] std::optional<Secret> stored(const QUuid& id);
  [[nodiscard]] bool store(const QUuid& id, const Secret& secret);

  std::unique_ptr<QProcess> keyring_;
  std::unique_ptr<KeychainCredentialStore> store_;
  QUuid id_;
};

}  // namespace tokendesk::test
