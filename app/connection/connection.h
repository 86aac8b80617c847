#pragma once

#include <QDateTime>
#include <QString>
#include <QUrl>
#include <QUuid>

namespace tokendesk {

/// How much harm a change can do; shown by colour and text wherever the connection is shown.
enum class Environment { Development, Staging, Production };

/// Where a connection comes from, which decides what can be done with it.
enum class ConnectionSource {
  Saved,        ///< in the settings file, its credential in the keychain or in memory for this session
  Sandbox,      ///< the private sandbox of this run
  Environment,  ///< from GEAI_API_BASE_URL and GEAI_API_KEY; never stored
};

/// An installation and how to address it. The credential is kept elsewhere: see CredentialStore.
struct Connection {
  QUuid id = {};
  QString name = {};
  QUrl baseUrl = {};  ///< without a trailing slash; may carry a path
  Environment environment = Environment::Development;
  ConnectionSource source = ConnectionSource::Saved;
  QDateTime lastUsed = {};  ///< invalid where never

  friend bool operator==(const Connection&, const Connection&) = default;
};

}  // namespace tokendesk
