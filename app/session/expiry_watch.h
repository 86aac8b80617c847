#pragma once

#include "token_inventory.h"

#include <QObject>
#include <QTimer>

namespace tokendesk {

/// How many tokens end soon, and how many have.
struct ExpiryCounts {
  int soon = 0;  ///< within soonDays
  int expired = 0;

  friend bool operator==(const ExpiryCounts&, const ExpiryCounts&) = default;
};

/// Which tokens of a list end soon or have, judged whenever the list changes and each minute. Lives on the
/// interface thread; the inventory and the clock outlive it.
class ExpiryWatch : public QObject {
  Q_OBJECT

 public:
  ExpiryWatch(const TokenInventory& tokens, const Clock& clock, QObject* parent = nullptr);

  [[nodiscard]] const ExpiryCounts& counts() const { return counts_; }
  /// Those that end within soonDays, the next to end first.
  [[nodiscard]] const ApiTokens& soon() const { return soon_; }

  /// Judges by the time it is now, as each minute does.
  void judge();

 signals:
  /// The counts changed.
  void changed();
  /// It was judged again, which may mean another day.
  void judged();

 private:
  const TokenInventory& tokens_;
  const Clock& clock_;
  ExpiryCounts counts_;
  ApiTokens soon_;
  QTimer minute_;
};

}  // namespace tokendesk
