#pragma once

#include "connect_dialog.h"
#include "connections_model.h"

namespace tokendesk {

class InlineMessage;

/// Tests a connection with the secrets that are kept for it, and shows the result in a message. What the
/// platform says it belongs to is remembered.
class ConnectionCheck : public QObject {
  Q_OBJECT

 public:
  /// Everything outlives it.
  ConnectionCheck(const ConnectDialog::Services& services, InlineMessage& message, QObject* parent = nullptr);
  ~ConnectionCheck() override;

  /// With the secrets from the keychain.
  void test(const Connection& connection);
  /// With these.
  void test(const Connection& connection, const Secrets& secrets);
  [[nodiscard]] bool isRunning() const { return running_; }
  void cancel();

 signals:
  /// Something is waited for, until ended().
  void started(const QString& text);
  void ended();

 private:
  [[nodiscard]] bool canBeSent(const Connection& connection);
  void start(const QString& text);
  void end();
  void read(const Connection& connection);
  void send(const Connection& connection, const Secrets& secrets);
  void tellUnread(const Connection& connection, const CredentialFailure& failure);

  ConnectDialog::Services services_;
  InlineMessage& message_;
  bool running_ = false;
  bool isReading_ = false;
  quint64 step_ = 0;  ///< answers to earlier steps are dropped
  std::stop_source stop_;
};

}  // namespace tokendesk
