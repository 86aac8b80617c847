#include "routes.h"

#include <QUrl>

namespace tokendesk::sandbox {

std::optional<QStringList> matchPath(QStringView pattern, const QString& path) {
  const QList<QStringView> expected = pattern.split(u'/');
  const QStringList segments = path.split(u'/');
  if (expected.size() != segments.size()) return std::nullopt;
  QStringList arguments;
  for (qsizetype i = 0; i < expected.size(); ++i) {
    const QString segment = QUrl::fromPercentEncoding(segments[i].toUtf8());
    if (expected[i] != u"*") {
      if (segment != expected[i]) return std::nullopt;
    } else if (segment.isEmpty()) {
      return std::nullopt;
    } else {
      arguments.append(segment);
    }
  }
  return arguments;
}

}  // namespace tokendesk::sandbox
