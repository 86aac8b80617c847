#pragma once

#include "connection.h"
#include "connection_store.h"
#include "environment_connection.h"

#include <QString>

namespace tokendesk {

QString environmentWord(Environment environment);

/// What is wrong with a field of a connection, in a sentence.
QString describe(ConnectionProblem problem);
/// Which of the variables is meant, and what is wrong with it.
QString describe(const EnvironmentProblem& problem);
/// Why the settings can't be used, and the way on.
QString describe(const SettingsError& error);
/// Why a connection could not be stored, and the way on.
QString describe(const ConnectionStoreError& error);

}  // namespace tokendesk
