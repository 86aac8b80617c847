#include "ini_text.h"

#include <algorithm>

namespace tokendesk {

namespace {

/// str.isspace(): Unicode's white space, and four separators that only Python counts as such.
bool isPythonSpace(char32_t c) {
  return (c >= 0x09 && c <= 0x0D) || (c >= 0x1C && c <= 0x20) || c == 0x85 || c == 0xA0 || c == 0x1680 ||
         (c >= 0x2000 && c <= 0x200A) || c == 0x2028 || c == 0x2029 || c == 0x202F || c == 0x205F ||
         c == 0x3000;
}

/// Whether the bytes are exactly one character, and that is white space; none needs more than three.
bool isSpace(QByteArrayView bytes) {
  const auto byte = [bytes](qsizetype i) { return static_cast<char32_t>(static_cast<uchar>(bytes[i])); };
  switch (bytes.size()) {
    case 1: return byte(0) < 0x80 && isPythonSpace(byte(0));
    case 2: return (byte(0) & 0xE0) == 0xC0 && isPythonSpace((byte(0) & 0x1F) << 6 | (byte(1) & 0x3F));
    case 3:
      return (byte(0) & 0xF0) == 0xE0 &&
             isPythonSpace((byte(0) & 0x0F) << 12 | (byte(1) & 0x3F) << 6 | (byte(2) & 0x3F));
    default: return false;
  }
}

constexpr qsizetype longestSpace = 3;

qsizetype spaceAtStart(QByteArrayView text) {
  for (qsizetype size = 1; size <= std::min(longestSpace, text.size()); ++size)
    if (isSpace(text.first(size))) return size;
  return 0;
}

qsizetype spaceAtEnd(QByteArrayView text) {
  for (qsizetype size = 1; size <= std::min(longestSpace, text.size()); ++size)
    if (isSpace(text.last(size))) return size;
  return 0;
}

bool isCased(QChar c) {
  return c.isUpper() || c.isLower() || c.isTitleCase();
}

/// What doesn't end a word when a final sigma is looked for; near enough to Unicode's Case_Ignorable.
bool isCaseIgnorable(QChar c) {
  switch (c.category()) {
    case QChar::Mark_NonSpacing:
    case QChar::Mark_Enclosing:
    case QChar::Other_Format:
    case QChar::Letter_Modifier:
    case QChar::Symbol_Modifier: return true;
    default: return QStringView(u"'.:\u00B7\u2018\u2019\u2024\u2027").contains(c);
  }
}

bool endsAWord(QStringView text, qsizetype sigma) {
  const QStringView before = text.first(sigma);
  const auto previous = std::find_if_not(before.rbegin(), before.rend(), isCaseIgnorable);
  if (previous == before.rend() || !isCased(*previous)) return false;
  const QStringView after = text.sliced(sigma + 1);
  const auto next = std::find_if_not(after.begin(), after.end(), isCaseIgnorable);
  return next == after.end() || !isCased(*next);
}

}  // namespace

QList<IniLine> iniLines(QByteArrayView bytes) {
  QList<IniLine> lines;
  qsizetype begin = 0;
  while (begin < bytes.size()) {
    qsizetype textEnd = begin;
    while (textEnd < bytes.size() && bytes[textEnd] != '\n' && bytes[textEnd] != '\r') ++textEnd;
    qsizetype end = std::min(textEnd + 1, bytes.size());
    if (end < bytes.size() && bytes[textEnd] == '\r' && bytes[end] == '\n') ++end;
    lines.append(
        {.number = static_cast<int>(lines.size()) + 1, .whole = {begin, end}, .text = {begin, textEnd}});
    begin = end;
  }
  return lines;
}

IniSpan strippedSpan(QByteArrayView bytes, IniSpan span) {
  span.begin += leadingSpace(span.of(bytes)).size();
  while (const qsizetype size = spaceAtEnd(span.of(bytes))) span.end -= size;
  return span;
}

QByteArrayView leadingSpace(QByteArrayView line) {
  qsizetype size = 0;
  while (const qsizetype one = spaceAtStart(line.sliced(size))) size += one;
  return line.first(size);
}

qsizetype characterCount(QByteArrayView text) {
  return std::ranges::count_if(text, [](char byte) { return (static_cast<uchar>(byte) & 0xC0) != 0x80; });
}

bool isIniComment(QByteArrayView stripped) {
  return stripped.startsWith('#') || stripped.startsWith(';');
}

QString iniString(QByteArrayView utf8) {
  const QString text = QString::fromUtf8(utf8);
  return utf8.startsWith(byteOrderMark) ? QChar(QChar::ByteOrderMark) + text : text;
}

QString pythonLower(const QString& text) {
  constexpr QChar sigma(u'\u03A3');
  QString marked = text;
  for (qsizetype i = text.indexOf(sigma); i >= 0; i = text.indexOf(sigma, i + 1))
    if (endsAWord(text, i)) marked[i] = u'\u03C2';  // Qt knows the other one only
  return marked.toLower();
}

}  // namespace tokendesk
