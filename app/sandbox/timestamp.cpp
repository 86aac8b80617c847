#include "timestamp.h"

namespace tokendesk::sandbox {

using namespace Qt::StringLiterals;

QString timestampText(const QDateTime& time) {
  return time.toUTC().toString(u"yyyy-MM-ddTHH:mm:ss.zzz"_s);
}

QString currentTimestamp() {
  return timestampText(QDateTime::currentDateTimeUtc());
}

QString zonedTimestamp(const QDateTime& time) {
  return timestampText(time) + u'Z';
}

}  // namespace tokendesk::sandbox
