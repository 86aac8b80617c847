#pragma once

#include "credential_store.h"
#include "secret_service_probe.h"

#include <QObject>
#include <QTimer>

#include <chrono>
#include <expected>
#include <functional>

namespace QKeychain {
class Job;
}

namespace tokendesk {

/// One QtKeychain job with a time limit and with its answer made sure of: what QtKeychain calls "not found",
/// "access denied", "other error", or a removal that went well, is checked with the Secret Service first.
///
/// Calls `done` exactly once, through the event loop, then deletes itself; deleted earlier, it ends as
/// Failed. The QtKeychain job is never deleted while it runs (libsecret would call back into freed memory):
/// it goes when it is finished, which may be after this object.
class KeychainOperation : public QObject {
  Q_OBJECT

 public:
  enum class Kind { Read, Write, Remove };
  /// The secret is the one read; empty for the other kinds.
  using Done = std::function<void(const std::expected<Secret, CredentialError>&)>;

  /// Starts `job`, which mustn't have been started, with its service, key and data set.
  KeychainOperation(QKeychain::Job* job, Kind kind, std::chrono::milliseconds limit, Done done,
                    QObject* parent);
  ~KeychainOperation() override;

 private:
  void onJobFinished(QKeychain::Job* job);
  void onLimitReached();
  void finish(const std::expected<Secret, CredentialError>& outcome);

  Kind kind_;
  Done done_;
  QTimer limit_;
  SecretServiceState stateWhileWaiting_ = SecretServiceState::Unknown;
};

}  // namespace tokendesk
