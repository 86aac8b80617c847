#include "token_times.h"

#include "local_times.h"
#include "token_texts.h"

#include <QCoreApplication>

namespace tokendesk {

namespace {

// Up to where a span is told in days and in months, and how long those are on average.
constexpr qint64 mostDays = 60;
constexpr int mostMonths = 24;
constexpr double daysPerMonth = 30.436875;
constexpr double daysPerYear = 365.2425;

struct Texts {
  Q_DECLARE_TR_FUNCTIONS(tokendesk::TokenTimes)
};

QString withDate(const QString& words, const QDateTime& time) {
  //: a time in words, and its date
  return Texts::tr("%1 · %2").arg(words, dateText(time));
}

QString spanText(qint64 days) {
  if (days == 1) return Texts::tr("tomorrow");
  if (days <= mostDays) return Texts::tr("in %Ln day(s)", nullptr, static_cast<int>(days));
  const int months = qRound(static_cast<double>(days) / daysPerMonth);
  if (months <= mostMonths) return Texts::tr("in %Ln month(s)", nullptr, months);
  return Texts::tr("in %Ln year(s)", nullptr, qRound(static_cast<double>(days) / daysPerYear));
}

/// Whether the platform takes the token for good although it has ended by this computer's clock.
bool contradicts(const ApiToken& token, const ExpiryMoment& moment) {
  return token.expires <= moment.now && expiryState(token, moment) == ExpiryState::Soon;
}

QString endText(const ApiToken& token, const ExpiryMoment& moment) {
  if (contradicts(token, moment)) return Texts::tr("today");
  const qint64 days = calendarDaysUntil(token.expires, moment.now);
  if (days > 0) return spanText(days);
  return Texts::tr("today, %1").arg(clockText(token.expires));
}

}  // namespace

QString expiryText(const ApiToken& token, const ExpiryMoment& moment) {
  switch (expiryState(token, moment)) {
    case ExpiryState::Never: return Texts::tr("never");
    case ExpiryState::Expired:
      return token.expires.isValid() ? withDate(Texts::tr("expired"), token.expires) : Texts::tr("expired");
    case ExpiryState::Soon:
    case ExpiryState::Later: return withDate(endText(token, moment), token.expires);
  }
  Q_UNREACHABLE();
}

QString spokenExpiryText(const ApiToken& token, const ExpiryMoment& moment) {
  const QString text = expiryText(token, moment);
  return expiryState(token, moment) == ExpiryState::Soon ? Texts::tr("expires soon: %1").arg(text) : text;
}

QString expiryDetails(const ApiToken& token, const ExpiryMoment& moment) {
  if (!token.expires.isValid()) return expiryText(token, moment);
  QString text = longMomentText(token.expires) + u'\n' + longMomentText(token.expires, Qt::UTC);
  if (contradicts(token, moment))
    text +=
        u'\n' + Texts::tr("By this computer's clock this is past, but the platform still takes the token.");
  return text;
}

QString lastUsedText(const ApiToken& token, const QDateTime& now) {
  if (!token.lastUsed.isValid()) return Texts::tr("never");
  const qint64 days = -calendarDaysUntil(token.lastUsed, now);
  if (days < 0 || days > mostDays) return dateText(token.lastUsed);
  if (days == 0) return Texts::tr("today");
  if (days == 1) return Texts::tr("yesterday");
  return withDate(Texts::tr("%Ln day(s) ago", nullptr, static_cast<int>(days)), token.lastUsed);
}

std::optional<StatusTone> toneOf(ExpiryState state) {
  switch (state) {
    case ExpiryState::Soon: return StatusTone::Expiring;
    case ExpiryState::Expired: return StatusTone::Expired;
    case ExpiryState::Never:
    case ExpiryState::Later: return std::nullopt;
  }
  Q_UNREACHABLE();
}

}  // namespace tokendesk
