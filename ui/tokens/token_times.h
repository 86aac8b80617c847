#pragma once

#include "expiry.h"
#include "status_icon.h"

#include <QString>

#include <optional>

namespace tokendesk {

// When tokens end and were used last, in words and as dates of this computer's time zone.

/// "in 6 days · 28 Nov 2026", "today at 14:05 · 22 Nov 2026", "expired · 21 Nov 2026" or "never".
QString expiryText(const ApiToken& token, const ExpiryMoment& moment);
/// The same for screen readers, which don't see that one stands out as ending soon.
QString spokenExpiryText(const ApiToken& token, const ExpiryMoment& moment);
/// The end to the second, in local time and in UTC.
QString expiryDetails(const ApiToken& token, const ExpiryMoment& moment);
/// "today", "yesterday", "3 days ago · 19 Nov 2026", a date alone after two months, or "never".
QString lastUsedText(const ApiToken& token, const QDateTime& now);

/// The drawing and colour of what stands out; none for the others.
std::optional<StatusTone> toneOf(ExpiryState state);

}  // namespace tokendesk
