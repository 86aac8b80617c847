#pragma once

#include "token_platform.h"

#include <QObject>

namespace tokendesk {

/// Who is signed in: as the connection says until the platform was asked, and as it said last from then on.
/// Lives on the interface thread; the platform outlives it.
class AccountReader : public QObject {
  Q_OBJECT

 public:
  AccountReader(TokenPlatform& platform, Account assumed, QObject* parent = nullptr);
  ~AccountReader() override;

  /// Asks the platform, also again.
  void refresh();

  [[nodiscard]] bool isReading() const { return isReading_; }
  [[nodiscard]] const Account& account() const { return account_; }
  /// Why the platform didn't say when it was asked last.
  [[nodiscard]] const std::optional<ApiError>& error() const { return error_; }

 signals:
  /// Of account() or error().
  void changed();

 private:
  void take(const Outcome<CredentialFacts>& outcome);

  TokenPlatform& platform_;
  Account account_;
  std::optional<ApiError> error_;
  quint64 lastRequest_ = 0;  ///< answers to older ones are dropped
  bool isReading_ = false;
  std::stop_source stop_;
};

}  // namespace tokendesk
