#pragma once

#include <QObject>

namespace tokendesk {

/// Lets a restarted keyring be used without restarting this program: libsecret, which QtKeychain uses, keeps
/// one session with the service for ever, and every call fails once that service is gone ("The session
/// wrapping the secret does not exist"). On a change of owner this makes libsecret open a new one with the
/// next call.
///
/// Owned by KeychainCredentialStore, lives on its thread. Does nothing where there is no Secret Service by
/// design.
class SecretServiceWatch : public QObject {
  Q_OBJECT

 public:
  explicit SecretServiceWatch(QObject* parent = nullptr);
};

}  // namespace tokendesk
