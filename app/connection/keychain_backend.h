#pragma once

#include <QString>

#include <functional>

class QObject;

namespace tokendesk {

/// Names the keychain that KeychainCredentialStore uses, for people: on Linux with the program that provides
/// the Secret Service, as "Secret Service (gnome-keyring-daemon)". Asks without blocking or starting anything
/// and calls `answer` once, through the event loop; never when `context` is gone by then.
void nameKeychainBackend(QObject* context, const std::function<void(const QString&)>& answer);

}  // namespace tokendesk
