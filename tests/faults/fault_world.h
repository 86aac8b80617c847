#pragma once

#include "connection_store.h"
#include "credentials.h"
#include "http_client.h"
#include "preferences.h"
#include "scripted_keychain.h"
#include "secret_clipboard.h"
#include "session.h"
#include "set_clock.h"
#include "settings_file.h"

#include <QTemporaryDir>

namespace tokendesk {

/// What operations and their windows are made with, for one cell: nothing is left of it for the next. The
/// platforms are the real ones, over HTTP to `url`.
class FaultWorld {
 public:
  explicit FaultWorld(const QUrl& url);
  ~FaultWorld();
  Q_DISABLE_COPY_MOVE(FaultWorld)

  /// A 30th of the client's own timeouts: 500 ms of silence, a deadline of 2 s (lists: of 20 s), and waits of
  /// some milliseconds between retries. What a server asks for is waited for up to a second.
  [[nodiscard]] static HttpClient::Limits limits();

  /// With the token "default_…" of an organization.
  [[nodiscard]] std::unique_ptr<TokenPlatform> geai() const;
  /// With the token of an account of the type "organization".
  [[nodiscard]] std::unique_ptr<TokenPlatform> aiHub() const;
  /// A session of a connection named "Training" over the platform. Owned by this; ends with it.
  Session& open(std::unique_ptr<TokenPlatform> platform);

  const QUrl url;
  QTemporaryDir folder;
  SettingsFile settings{folder.filePath(QStringLiteral("settings.json"))};
  ConnectionStore connections{settings};
  Preferences preferences{settings};
  ScriptedKeychain keychain;
  Credentials credentials{keychain};
  SecretClipboard clipboard;
  SetClock clock;
  /// What the last call() or open() works with.
  std::unique_ptr<Session> session;
  std::unique_ptr<TokenPlatform> platform;
};

}  // namespace tokendesk
