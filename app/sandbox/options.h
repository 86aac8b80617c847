#pragma once

#include "installation.h"
#include "oauth_sessions.h"
#include "seed.h"

#include <QString>
#include <QStringList>

#include <expected>

namespace tokendesk::sandbox {

/// What the command line asks for.
struct Options {
  quint16 port = 0;
  QString database = {};  ///< a file; empty means in memory
  SeedPlan seed = {};
  Installation installation = {};
  AiHubInstallation aiHub = {};
  std::chrono::seconds oauthLifetime = OAuthSessions::defaultLifetime;
  bool exitWithStandardInput = false;
  QString information = {};  ///< the help or the version: to be printed instead of serving
};

/// The error is a sentence for people.
std::expected<Options, QString> parseOptions(const QStringList& arguments);

}  // namespace tokendesk::sandbox
