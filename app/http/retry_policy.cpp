#include "retry_policy.h"

#include <QLocale>
#include <QRandomGenerator>

#include <algorithm>

namespace tokendesk {

using namespace Qt::Literals::StringLiterals;
using std::chrono::milliseconds;
using std::chrono::seconds;

namespace {

/// Whether the network failed in a way that may pass. Our own connect and idle timeouts come without such an
/// error and are final: four times 15 s would be the whole deadline.
bool isPassing(QNetworkReply::NetworkError error) {
  switch (error) {
    case QNetworkReply::ConnectionRefusedError:
    case QNetworkReply::RemoteHostClosedError:
    case QNetworkReply::ContentReSendError:  // closed as well, where Qt would have sent again by itself
    case QNetworkReply::HostNotFoundError:   // also while the network is away
    case QNetworkReply::TemporaryNetworkFailureError:
    case QNetworkReply::NetworkSessionFailedError:
    case QNetworkReply::UnknownNetworkError:
    case QNetworkReply::ProxyConnectionRefusedError:
    case QNetworkReply::ProxyConnectionClosedError:
    case QNetworkReply::ProxyNotFoundError: return true;
    default:  // an untrusted certificate and the like don't pass by waiting
      return false;
  }
}

}  // namespace

std::optional<milliseconds> RetryPolicy::afterError(QNetworkReply::NetworkError error,
                                                    int retriesSoFar) const {
  if (retriesSoFar >= maxRetries || !isPassing(error)) return std::nullopt;
  return backoff(retriesSoFar);
}

std::optional<milliseconds> RetryPolicy::afterStatus(int status, QByteArrayView retryAfter,
                                                     const QDateTime& now, int retriesSoFar) const {
  const bool limited = status == 429;
  if (retriesSoFar >= maxRetries || !(limited || (status >= 502 && status <= 504))) return std::nullopt;
  const auto asked = parseRetryAfter(retryAfter, now);
  // Where a limit isn't given or can't be read, any guess may make it worse. A gateway's fault passes by
  // itself.
  if (!asked) return limited ? std::nullopt : std::optional(backoff(retriesSoFar));
  if (*asked > longestRetryAfter) return std::nullopt;
  return *asked;
}

milliseconds RetryPolicy::backoff(int retriesSoFar) const {
  const double chance = random ? random() : QRandomGenerator::global()->generateDouble();
  const double jitter = 0.5 + chance;  // ±50 %, so that many clients don't come back in step
  return std::chrono::duration_cast<milliseconds>(baseDelay * (1 << retriesSoFar) * jitter);
}

std::optional<seconds> parseRetryAfter(QByteArrayView header, const QDateTime& now) {
  const QByteArrayView text = header.trimmed();
  const bool digits =
      !text.isEmpty() && std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
  if (digits) {
    bool ok = false;
    const qint64 value = text.toLongLong(&ok);
    return ok ? std::optional(seconds(value)) : std::nullopt;
  }
  const QDateTime date = parseHttpDate(text, now);
  if (!date.isValid()) return std::nullopt;
  // rounded up: a moment too late is polite, a moment too early is another 429
  const qint64 wait = (now.msecsTo(date) + 999) / 1000;
  return seconds(std::max<qint64>(wait, 0));
}

QDateTime parseHttpDate(QByteArrayView bytes, const QDateTime& now) {
  const QString text = QString::fromLatin1(bytes).simplified();
  const auto parse = [](const QString& date, const QString& format) {
    QDateTime parsed = QLocale::c().toDateTime(date, format);
    parsed.setTimeSpec(Qt::UTC);
    return parsed;
  };
  QDateTime date = parse(text, u"ddd, dd MMM yyyy HH:mm:ss 'GMT'"_s);
  if (date.isValid()) return date;
  // without the day of the week, which Qt would hold against its guess of the century
  date = parse(text.section(u", "_s, 1), u"dd-MMM-yy HH:mm:ss 'GMT'"_s);
  if (date.isValid()) {
    // Qt reads two digits as 19xx. RFC 9110: the latest such year that isn't over 50 years ahead.
    while (date.addYears(50) < now) date = date.addYears(100);
    return date;
  }
  return parse(text, u"ddd MMM d HH:mm:ss yyyy"_s);
}

}  // namespace tokendesk
