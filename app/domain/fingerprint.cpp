#include "fingerprint.h"

#include <QRegularExpression>

#include <algorithm>

namespace tokendesk {

using namespace Qt::StringLiterals;

namespace {
constexpr qsizetype shortestShown = 12;
constexpr qsizetype longestPrefix = 16;
constexpr qsizetype tailLength = 4;
constexpr qsizetype fewestHidden = 8;
const QString dots = u"••••"_s;
}  // namespace

ShownBytes shownBytes(const Secret& value) {
  const QByteArrayView bytes = value.reveal();
  const bool printable = std::all_of(bytes.begin(), bytes.end(), [](char c) { return c > ' ' && c < 0x7f; });
  if (bytes.size() < shortestShown || !printable) return {};

  const qsizetype separator = bytes.indexOf('_');
  const qsizetype prefixLength = std::min(separator + 1, longestPrefix);
  const bool hidesEnough = bytes.size() - prefixLength - tailLength >= fewestHidden;
  const bool hasPrefix = separator < bytes.size() - tailLength && hidesEnough;
  return {.prefix = hasPrefix ? bytes.first(prefixLength) : QByteArrayView(), .tail = bytes.last(tailLength)};
}

QString fingerprint(const Secret& value) {
  const ShownBytes shown = shownBytes(value);
  return QString::fromLatin1(shown.prefix) + dots + QString::fromLatin1(shown.tail);
}

QString maskTokens(const QString& text) {
  // a whole token, or as much of one as can't be a word because it mixes cases or has digits
  static const QString tokenShape =
      u"[A-Za-z0-9.-]{1,64}_"
      "(?:[A-Za-z0-9_-]{20,}|"
      "(?=[a-z_-]*[A-Z0-9])(?=[A-Z_-]*[a-z0-9])[A-Za-z0-9_-]{8,})"_s;
  static const QRegularExpression secretShape(tokenShape + u"|(?i:bearer)\\s+\\S+"_s);
  QString masked = text;
  return masked.replace(secretShape, dots);
}

}  // namespace tokendesk
