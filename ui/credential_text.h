#pragma once

#include "credential_store.h"

#include <QString>

namespace tokendesk {

/// What is wrong with the keychain, and the way on for who reads or stores a token.
QString describe(const CredentialError& error);
/// The same for who removes one, or can store it nowhere else.
QString describeRemoval(const CredentialError& error);

}  // namespace tokendesk
