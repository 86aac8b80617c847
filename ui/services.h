#pragma once

#include "environment_connection.h"
#include "platform_kind.h"
#include "sign_in_calls.h"

#include <optional>

namespace tokendesk {

class Clock;
class ConnectionStore;
class Credentials;
class Notifier;
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
  Notifier& notifier;
  std::optional<EnvironmentConnection> environment;
  QStringList setVariables = {};  ///< the GEAI_* variables that were set at the start
  PlatformKinds platforms;        ///< that connections can be made to; at least one
  SignInCalls signIn;             ///< where a kind signs in users
};

}  // namespace tokendesk
