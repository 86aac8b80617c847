#pragma once

#include "fault_desk.h"

#include <thread>

class QSslSocket;

namespace tokendesk {

/// A connection that a FaultServer has accepted, in a thread of its own until it is over or dropped.
class FaultConnection {
 public:
  /// What it is made of and does.
  struct Plan {
    int descriptor = -1;  ///< of the accepted socket, which becomes the connection's
    int number = 0;       ///< the how-manieth one, from 1
    FaultServer::Identity identity = FaultServer::Identity::Plain;
    bool isSlammed = false;  ///< reset once a request is there
  };

  /// `desk` outlives it.
  FaultConnection(const Plan& plan, FaultDesk& desk);
  /// Resets the connection where it isn't over.
  ~FaultConnection();
  Q_DISABLE_COPY_MOVE(FaultConnection)

 private:
  void serve(const std::stop_token& stop);
  [[nodiscard]] bool shakeHands(QSslSocket& socket) const;
  /// The next whole request; nothing where the connection ended before it.
  [[nodiscard]] std::optional<RecordedRequest> read(QSslSocket& socket, const std::stop_token& stop);
  /// False where the connection is over with it.
  bool follow(const FaultScript& script, QSslSocket& socket, const std::stop_token& stop);
  bool take(const FaultStep& step, QSslSocket& socket, const std::stop_token& stop);
  bool send(const FaultStep& step, QSslSocket& socket, const std::stop_token& stop);
  void reset() const;

  const Plan plan_;
  FaultDesk& desk_;
  QByteArray received_;
  std::jthread thread_;
};

}  // namespace tokendesk
