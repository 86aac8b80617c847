// Retry-After and the dates of HTTP. The first letter chooses the time of the request, the second what was
// retried before, the rest is the header.

#include "fuzz_input.h"
#include "json_reading.h"
#include "retry_policy.h"

#include <QLocale>

#include <algorithm>

using namespace tokendesk;
using namespace tokendesk::fuzz;
using namespace Qt::StringLiterals;
using std::chrono::milliseconds;
using std::chrono::seconds;

namespace {

const QDateTime nows[] = {QDateTime(QDate(2026, 11, 22), QTime(20, 0), Qt::UTC),
                          QDateTime(QDate(2028, 2, 29), QTime(23, 59, 59), Qt::UTC),
                          QDateTime(QDate(1970, 1, 1), QTime(0, 0), Qt::UTC),
                          QDateTime(QDate(2099, 12, 31), QTime(12, 0), Qt::UTC)};

void requireNoDateFarAhead(const QByteArray& header, const QDateTime& now) {
  const QDateTime date = parseHttpDate(header, now);
  if (!date.isValid()) return;
  require(date.timeSpec() == Qt::UTC, "a date is UTC");
  const bool hasShortYear = header.contains('-');
  require(!hasShortYear || date <= now.addYears(50), "two digits mean no year over 50 years ahead");
}

/// A date that was read means the same in each of the forms.
void requireSameInEachForm(const QByteArray& header, const QDateTime& now) {
  const QDateTime date = parseHttpDate(header, now);
  if (!date.isValid() || date.date().year() < 1900 || date.date().year() > 9999) return;
  const QString form = QLocale::c().toString(date, u"ddd, dd MMM yyyy HH:mm:ss 'GMT'"_s);
  require(parseHttpDate(form.toLatin1(), now) == date, "a date survives RFC 5322's form");
  const QString c = QLocale::c().toString(date, u"ddd MMM d HH:mm:ss yyyy"_s);
  require(parseHttpDate(c.toLatin1(), now) == date, "a date survives asctime's form");
  if (date > now.addYears(49) || date < now.addYears(-20)) return;
  const QString old = QLocale::c().toString(date, u"dddd, dd-MMM-yy HH:mm:ss 'GMT'"_s);
  require(parseHttpDate(old.toLatin1(), now) == date, "a date survives RFC 850's form");
}

void requireWait(const QByteArray& header, const QDateTime& now, int retries) {
  const auto asked = parseRetryAfter(header, now);
  require(!asked || *asked >= seconds(0), "a wait isn't negative");
  const RetryPolicy policy{.random = [] { return 0.999; }};
  for (const int status : {200, 404, 429, 500, 502, 503, 504}) {
    const auto wait = policy.afterStatus(status, header, now, retries);
    if (!wait) continue;
    require(status == 429 || status >= 502, "what can't pass isn't retried");
    require(retries < policy.maxRetries, "retries end");
    require(*wait >= milliseconds(0) && *wait <= policy.longestRetryAfter, "a wait ends in time");
    require(!asked || *wait >= *asked, "a server isn't asked before it wants to be");
    require(status != 429 || asked, "a limit without a time isn't guessed");
  }
}

void requireTimestamp(const QByteArray& text) {
  const QDateTime time = parseTimestamp(QString::fromUtf8(text));
  if (!time.isValid()) return;
  require(time.timeSpec() == Qt::UTC, "a timestamp is UTC");
  if (time.date().year() < 1 || time.date().year() > 9999) return;
  require(parseTimestamp(time.toString(Qt::ISODateWithMs)) == time, "a timestamp survives being written");
}

}  // namespace

int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size) {
  Input input(data, size);
  const QDateTime& now = nows[input.choice(std::size(nows))];
  const int retries = static_cast<int>(input.choice(5));
  const QByteArray header = input.rest();
  requireWait(header, now, retries);
  requireNoDateFarAhead(header, now);
  requireSameInEachForm(header, now);
  requireTimestamp(header);
  return 0;
}
