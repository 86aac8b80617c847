#include "expiry.h"

namespace tokendesk {

namespace {

bool endsWithin(const ApiToken& token, qint64 days, const ExpiryMoment& moment) {
  const ExpiryState state = expiryState(token, moment);
  return (state == ExpiryState::Soon || state == ExpiryState::Later) &&
         calendarDaysUntil(token.expires, moment.now) <= days;
}

}  // namespace

qint64 calendarDaysUntil(const QDateTime& time, const QDateTime& now) {
  return now.toLocalTime().date().daysTo(time.toLocalTime().date());
}

ExpiryState expiryState(const ApiToken& token, const ExpiryMoment& moment) {
  if (token.status == TokenStatus::Expired) return ExpiryState::Expired;
  if (!token.expires.isValid()) return ExpiryState::Never;
  const bool endedSince = token.expires <= moment.now && token.expires > moment.listed;
  if (endedSince) return ExpiryState::Expired;
  return calendarDaysUntil(token.expires, moment.now) <= soonDays ? ExpiryState::Soon : ExpiryState::Later;
}

bool matchesExpiry(const ApiToken& token, ExpiryFilter filter, const ExpiryMoment& moment) {
  switch (filter) {
    case ExpiryFilter::Expired: return expiryState(token, moment) == ExpiryState::Expired;
    case ExpiryFilter::WithinWeek: return endsWithin(token, soonDays, moment);
    case ExpiryFilter::WithinMonth: return endsWithin(token, monthDays, moment);
    case ExpiryFilter::Never: return expiryState(token, moment) == ExpiryState::Never;
  }
  Q_UNREACHABLE();
}

}  // namespace tokendesk
