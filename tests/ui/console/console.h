#pragma once

#include "clock.h"
#include "connection_store.h"
#include "credentials.h"
#include "fake_kinds.h"
#include "fake_notifier.h"
#include "main_window.h"
#include "preferences.h"
#include "sandbox_process.h"
#include "scripted_keychain.h"
#include "secret_clipboard.h"
#include "services.h"
#include "settings_file.h"

#include <QPointer>
#include <QTemporaryDir>

namespace tokendesk {

/// What the windows work with, for tests: settings in a folder of their own, a keychain and platforms whose
/// answers the test gives. The sandbox is a real process where the test says which program it is.
class Console {
 public:
  explicit Console(const QString& sandboxProgram = QStringLiteral("/nowhere/tokendesk-sandbox"));

  /// From now on there is a platform whose tokens belong to accounts, beside the first one. To be called
  /// before a window is made.
  void addAccountPlatform();
  /// A saved connection with its token in the keychain.
  Connection addConnection(const QString& name);
  /// A window over these services, shown and active.
  std::unique_ptr<MainWindow> openWindow() const;

  /// The token of the connection of this name.
  static Secret tokenOf(const QString& name);

  QTemporaryDir folder;
  SettingsFile settings{folder.filePath(QStringLiteral("settings.json"))};
  ConnectionStore connections{settings};
  Preferences preferences{settings};
  ScriptedKeychain keychain;
  Credentials credentials{keychain};
  SandboxProcess sandbox;
  SecretClipboard clipboard;
  Clock clock;
  FakeNotifier notifier;

  /// The platform of the session opened last, and what it was made of.
  QPointer<FakePlatform> platform;
  PlatformAccess platformAccess;
  ScriptedCalls<OAuthSignIn, OAuthGrant> signIns;
  ScriptedCalls<Secret, OAuthGrant> renewals;  ///< by refresh token

  Services services;

 private:
  std::unique_ptr<TokenPlatform> makePlatform(const PlatformAccess& access,
                                              const std::function<void(FakePlatform&)>& prepare);
};

}  // namespace tokendesk
