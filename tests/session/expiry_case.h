#pragma once

#include "expiry_watch.h"
#include "session_helpers.h"
#include "set_clock.h"

#include <QTest>

#include <ctime>

namespace tokendesk {

/// A watch over an account's tokens, at noon of 1 March 2026 in Berlin.
class ExpiryCase {
 protected:
  /// To be called before the first.
  static void goToBerlin() {
    qputenv("TZ", "Europe/Berlin");
    tzset();
  }
  void start() {
    watch_.reset();
    inventory_.reset();
    clock_.set(berlin(QDate(2026, 3, 1), QTime(12, 0)));
    platform_ = std::make_unique<FakePlatform>();
    platform_->hasAccounts = true;
    inventory_ = std::make_unique<TokenInventory>(*platform_, clock_);
    watch_ = std::make_unique<ExpiryWatch>(*inventory_, clock_);
  }

  static QDateTime berlin(const QDate& date, const QTime& time) { return QDateTime(date, time).toUTC(); }
  /// A token that ends so many days after noon of the first day.
  static ApiToken endingIn(int days, const QString& name) {
    ApiToken token = tokenNamed(name);
    token.scope = TokenScope::Account;
    token.expires = berlin(QDate(2026, 3, 1).addDays(days), QTime(12, 0));
    return token;
  }
  static ApiToken expired(const QString& name) {
    ApiToken token = endingIn(-10, name);
    token.status = TokenStatus::Expired;
    return token;
  }
  void list(const ApiTokens& tokens) {
    inventory_->showOwner({.scope = TokenScope::Account});
    if (platform_->accountLists.waiting() == 0) inventory_->refresh();
    platform_->accountLists.finish(tokens);
    QTRY_VERIFY(!inventory_->state().loading);
  }

  SetClock clock_;
  std::unique_ptr<FakePlatform> platform_;
  std::unique_ptr<TokenInventory> inventory_;
  std::unique_ptr<ExpiryWatch> watch_;
};

}  // namespace tokendesk
