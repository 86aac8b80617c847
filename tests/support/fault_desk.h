#pragma once

#include "fault_server.h"

#include <condition_variable>
#include <mutex>
#include <stop_token>

namespace tokendesk {

/// What the connections of a FaultServer have in common: what arrived, and what is to be done then. Functions
/// may be called on any thread.
class FaultDesk {
 public:
  void respond(FaultServer::Respond respond);
  void release();
  void forget();
  [[nodiscard]] QList<RecordedRequest> requests() const;

  /// Keeps the request and tells what follows it; nothing where nobody has said.
  [[nodiscard]] FaultScript receive(const RecordedRequest& request);
  /// Waits until release(), or until `stop`.
  void hold(const std::stop_token& stop);
  /// Waits for `pause`, or until `stop`.
  void wait(std::chrono::milliseconds pause, const std::stop_token& stop);

 private:
  mutable std::mutex mutex_;
  std::mutex asking_;  // Respond is called one at a time, and may look at the requests meanwhile
  std::condition_variable_any changed_;
  FaultServer::Respond respond_;
  QList<RecordedRequest> requests_;
  bool isReleased_ = false;
};

}  // namespace tokendesk
