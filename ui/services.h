#pragma once

#include "environment_connection.h"
#include "platform_access.h"
#include "sign_in_calls.h"
#include "token_platform.h"

#include <functional>
#include <memory>
#include <optional>

namespace tokendesk {

class Clock;
class ConnectionStore;
class Credentials;
class Preferences;
class SandboxProcess;
class SecretClipboard;

/// What the windows are given to work with. Everything is owned by the composition root and outlives them.
struct Services {
  ConnectionStore& connections;
  Credentials& credentials;
  Preferences& preferences;
  SandboxProcess& sandbox;
  SecretClipboard& clipboard;
  const Clock& clock;
  std::optional<EnvironmentConnection> environment;
  QStringList setVariables = {};  ///< the GEAI_* variables that were set at the start
  /// The platform of an installation.
  std::function<std::unique_ptr<TokenPlatform>(const PlatformAccess&)> makePlatform;
  SignInCalls signIn;
};

}  // namespace tokendesk
