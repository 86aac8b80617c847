#pragma once

#include "account_platform.h"
#include "clock.h"

#include <QObject>

namespace tokendesk {

/// The service accounts of the organization. What was read last stays while they are read again, also where
/// that fails. A result that a newer request has overtaken is dropped.
///
/// Lives on the interface thread; the platform and the clock outlive it.
class ServiceAccountDirectory : public QObject {
  Q_OBJECT

 public:
  ServiceAccountDirectory(AccountPlatform& platform, const Clock& clock, QObject* parent = nullptr);
  ~ServiceAccountDirectory() override;

  /// Reads them, unless that was begun before.
  void show();
  /// Reads them again.
  void refresh();
  /// Stops reading; error() says that it was stopped.
  void cancel();

  /// By name; empty before the first answer.
  [[nodiscard]] const ServiceAccounts& accounts() const { return accounts_; }
  /// When they were read, in UTC; invalid before the first answer.
  [[nodiscard]] const QDateTime& takenAt() const { return takenAt_; }
  [[nodiscard]] bool isLoading() const { return loading_; }
  /// Of what is being read.
  [[nodiscard]] const Progress& progress() const { return progress_; }
  /// Why the last reading failed.
  [[nodiscard]] const std::optional<ApiError>& error() const { return error_; }

 signals:
  void changed();
  /// Only how far reading is changed.
  void progressChanged();

 private:
  void take(const Outcome<ServiceAccounts>& outcome);
  [[nodiscard]] CallOptions options();

  AccountPlatform& platform_;
  const Clock& clock_;
  ServiceAccounts accounts_;
  QDateTime takenAt_;
  std::optional<ApiError> error_;
  bool loading_ = false;
  Progress progress_;
  quint64 lastRequest_ = 0;
  std::stop_source stop_;
};

}  // namespace tokendesk
