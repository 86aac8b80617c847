#pragma once

#include "connection.h"
#include "connection_validation.h"
#include "secret.h"

#include <QProcessEnvironment>

#include <optional>

namespace tokendesk {

/// By which it is asked for and shown. A saved connection may have the same, and then goes first.
inline constexpr QStringView environmentConnectionName = u"Environment";

/// A connection that lives in environment variables; never stored.
struct EnvironmentConnection {
  Connection connection = {};
  Secrets secrets = {};
  QStringList variables = {};  ///< those it was read from
};

/// The connection that the variables describe: GEAI_API_BASE_URL and either GEAI_API_KEY, or
/// GEAI_OAUTH_ACCESS_TOKEN with GEAI_PROJECT_ID and, if need be, GEAI_ORGANIZATION_ID. Nothing where they
/// don't describe a usable one.
///
/// Its id depends on the URL alone, so that what is remembered about it is there next time. What harm it can
/// do isn't known: it is shown as Production unless its host is loopback.
std::optional<EnvironmentConnection> readEnvironmentConnection(const QProcessEnvironment& environment);

/// The names of those GEAI_… variables that are set. An empty one isn't.
QStringList setGeaiVariables(const QProcessEnvironment& environment);

/// A variable that is missing or can't be used, and why. Never holds its value.
struct EnvironmentProblem {
  QString variable;
  ConnectionProblem problem;

  friend bool operator==(const EnvironmentProblem&, const EnvironmentProblem&) = default;
};

/// What keeps the variables from being a connection; nothing where neither is set. An empty one isn't set.
QList<EnvironmentProblem> environmentProblems(const QProcessEnvironment& environment);

/// Takes the variables that hold secrets out of our own environment, so that no child inherits them, and
/// zeroes them where the system keeps what we were started with. To be called once they were read, before
/// threads start.
void forgetSecretVariables();

}  // namespace tokendesk
