#pragma once

#include "expiry_watch.h"
#include "notifier.h"

namespace tokendesk {

/// "2 expire within 7 days"
QString soonText(int tokens);
/// The same, and how many have: "2 expire within 7 days, 1 expired"
QString expiryText(const ExpiryCounts& counts);
/// That tokens of these names, at least one, expire soon. Of many, the first few are named.
Notification expiryNotification(const QStringList& names);

}  // namespace tokendesk
