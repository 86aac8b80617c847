#pragma once

#include "connection.h"
#include "connection_store.h"
#include "environment_connection.h"

#include <QString>

namespace tokendesk {

QString environmentWord(Environment environment);
/// Of a window in which this connection is open; null: none is.
QString windowTitleOf(const Connection* connection);
/// The same for a copy of the details of a failure.
QString environmentFact(Environment environment);
/// “API token”, “OAuth access token” or “None”.
QString methodWords(SignInMethod method);
/// With what its requests are signed.
QString methodWords(const Connection& connection);
/// “API token”, “access token”, “refresh token” or “client secret”, for use inside a sentence.
QString credentialWord(CredentialKind kind);

/// “Organization”, “Service account” or “Community (deprecated)”.
QString accountWord(AccountType type);
/// Why a connection of a platform that isn't known can't be used, and the way on.
QString newerPlatformText();

/// What is wrong with a field of a connection, in a sentence. `exampleUrl`: the address of an installation,
/// for people to see what one looks like.
QString describe(ConnectionProblem problem, const QString& exampleUrl = {});
/// What is to be considered about a connection, in a sentence.
QString describe(ConnectionWarning warning);
/// Which of the variables is meant, and what is wrong with it.
QString describe(const EnvironmentProblem& problem);
/// Why the settings can't be used, and the way on.
QString describe(const SettingsError& error);
/// Why a connection could not be stored, and the way on.
QString describe(const ConnectionStoreError& error);

}  // namespace tokendesk
