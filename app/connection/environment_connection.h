#pragma once

#include "connection.h"
#include "secret.h"

#include <QProcessEnvironment>

#include <optional>

namespace tokendesk {

/// A connection that lives in environment variables; never stored.
struct EnvironmentConnection {
  Connection connection;
  Secret token;
};

/// The connection that GEAI_API_BASE_URL and GEAI_API_KEY describe; nothing unless both are set and usable.
///
/// Its id depends on the URL alone, so that what is remembered about it is there next time. What harm it can
/// do isn't known: it is shown as Production unless its host is loopback.
std::optional<EnvironmentConnection> readEnvironmentConnection(const QProcessEnvironment& environment);

/// Takes the variables that hold secrets out of our own environment, so that no child inherits them. To be
/// called once they were read, before threads start.
void forgetSecretVariables();

}  // namespace tokendesk
