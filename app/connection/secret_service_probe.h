#pragma once

#include <functional>

class QObject;

namespace tokendesk {

/// What the Secret Service (gnome-keyring, KWallet, KeePassXC) says about its default collection.
enum class SecretServiceState {
  NoService,     ///< no session bus, or nobody owns org.freedesktop.secrets. Nothing is started to find out
  NoCollection,  ///< it runs and has no default collection, so there can be no entry of ours
  Locked,
  Unlocked,
  Unknown,  ///< it runs and didn't say
};

/// Asks over D-Bus without blocking and calls `answer` once, through the event loop, on this thread; never
/// when `context` is gone by then. QtKeychain answers "not found" and "access denied" for a locked keyring:
/// this tells them apart. Where there is no Secret Service by design (Windows, macOS), the answer is
/// Unlocked.
void probeSecretService(QObject* context, const std::function<void(SecretServiceState)>& answer);

}  // namespace tokendesk
