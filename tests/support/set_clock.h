#pragma once

#include "clock.h"

namespace tokendesk {

/// A clock that stands still until the test moves it.
class SetClock : public Clock {
 public:
  [[nodiscard]] QDateTime now() const override { return now_; }
  void set(const QDateTime& now) { now_ = now; }
  void advance(std::chrono::milliseconds time) { now_ = now_.addMSecs(time.count()); }

 private:
  QDateTime now_{QDate(2026, 3, 1), QTime(12, 0), Qt::UTC};
};

}  // namespace tokendesk
