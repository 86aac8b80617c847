#pragma once

#include "api_token.h"

#include <QDateTime>

namespace tokendesk {

/// How close a token is to its end.
enum class ExpiryState {
  Never,
  Later,
  Soon,  ///< within soonDays
  Expired,
};

/// Which tokens a list shows by their end. The two periods leave out what has expired.
enum class ExpiryFilter { Expired, WithinWeek, WithinMonth, Never };

inline constexpr qint64 soonDays = 7;
inline constexpr qint64 monthDays = 30;

/// When expiries are judged, both by this computer's clock.
struct ExpiryMoment {
  QDateTime now;     ///< UTC
  QDateTime listed;  ///< UTC; when the platform was asked

  friend bool operator==(const ExpiryMoment&, const ExpiryMoment&) = default;
};

/// Days of the calendar of this computer's time zone from `now` to `time`: 0 is today, negative is past. Not
/// spans of 24 hours, so that it agrees with the dates that people see, also where clocks are put back.
qint64 calendarDaysUntil(const QDateTime& time, const QDateTime& now);

/// What the platform says wins over this computer's clock, which may be wrong: a token is expired where the
/// platform said so, or its end came after the platform was asked. One that the platform listed as good
/// although our clock says that it had ended is Soon.
ExpiryState expiryState(const ApiToken& token, const ExpiryMoment& moment);

bool matchesExpiry(const ApiToken& token, ExpiryFilter filter, const ExpiryMoment& moment);

}  // namespace tokendesk
