#pragma once

#include "connection_store.h"
#include "credentials.h"

#include <QObject>

namespace tokendesk {

class InlineMessage;

/// Deletes a connection with its secrets: asks in a message first, removes what the keychain has, and where
/// something stays there lets the user decide. A connection goes only after its secrets, or when the user
/// says so.
class ConnectionRemoval : public QObject {
  Q_OBJECT

 public:
  /// Everything outlives it.
  ConnectionRemoval(ConnectionStore& connections, Credentials& credentials, InlineMessage& message,
                    QObject* parent = nullptr);

  void ask(const Connection& connection);
  /// Whether the message asks something.
  [[nodiscard]] bool isAsking() const;
  /// Deletes nothing, and hides the message, whatever it says.
  void keep();
  [[nodiscard]] bool isRunning() const { return running_; }
  /// Stops waiting for the keychain, which can't be told to stop.
  void cancel();

 signals:
  /// The keychain is being asked, until ended().
  void started(const QString& text);
  void ended();

 private:
  void removeSecrets(const Connection& connection);
  void removeConnection(const Connection& connection);
  void tellKept(const Connection& connection, const QList<CredentialFailure>& failures);
  /// Where no keychain runs, what the user keeps for the session is all there is to remove.
  [[nodiscard]] bool isOnlyForSession(const Connection& connection,
                                      const QList<CredentialFailure>& failures) const;

  ConnectionStore& connections_;
  Credentials& credentials_;
  InlineMessage& message_;
  bool asking_ = false;
  bool running_ = false;
  quint64 step_ = 0;  ///< answers to earlier steps are dropped
};

}  // namespace tokendesk
