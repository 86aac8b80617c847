#pragma once

#include <QDateTime>

namespace tokendesk {

/// The time of day, so that tests can set it.
class Clock {
 public:
  virtual ~Clock() = default;
  [[nodiscard]] virtual QDateTime now() const { return QDateTime::currentDateTimeUtc(); }
};

}  // namespace tokendesk
