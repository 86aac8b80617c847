#pragma once

#include "faulted_operation.h"

namespace tokendesk {

/// A server with a world before it, where an operation is run under a fault; at first with nothing wrong.
class FaultScene {
 public:
  /// Both outlive it.
  FaultScene(const FaultedOperation& operation, const Fault& fault);

  /// From now on the fault strikes, a minute after all that went well.
  void arm();

  [[nodiscard]] int ownRequests() const;
  /// What the server was asked since then: "GET 4", "GET 1, POST 1", or "none".
  [[nodiscard]] QString requestsByVerb() const;
  /// The operation's own of them.
  [[nodiscard]] QString ownRequestsByVerb() const;
  /// The server's is another one in each run.
  [[nodiscard]] QString withoutPort(QString text) const;

  /// Until the server has the operation's request; nothing is said where it never gets it.
  void awaitArrival(const std::function<bool()>& over);
  /// What comes to pass while the answer is awaited.
  void passHeldMoment();
  /// Until what was sent so far has been looked at: an exchange after it is over.
  void settle(const std::function<void()>& eachTurn = [] {});

 private:
  using Routes = std::function<GoodAnswer(const RecordedRequest&)>;

  [[nodiscard]] QString countByVerb(const std::function<bool(const RecordedRequest&)>& isCounted) const;
  [[nodiscard]] FaultServer::Respond responder() const;
  [[nodiscard]] Routes routes() const;

  const FaultedOperation& operation_;
  const Fault& fault_;
  FaultServer server_;
  TrustInTestAuthority trust_;

 public:
  FaultWorld world;
};

}  // namespace tokendesk
