#pragma once

#include <QByteArrayView>
#include <QList>
#include <QString>

namespace tokendesk {

// How Python sees the UTF-8 text of an INI file: what ends a line, what is white space, what is lower case.
// On bytes, because a file of credentials is best not copied into strings that nobody zeroes.

inline constexpr QByteArrayView byteOrderMark("\xEF\xBB\xBF");

/// Bytes of a document, from the first to before the last.
struct IniSpan {
  qsizetype begin = 0;
  qsizetype end = 0;

  [[nodiscard]] bool isEmpty() const { return begin == end; }
  [[nodiscard]] QByteArrayView of(QByteArrayView bytes) const { return bytes.sliced(begin, end - begin); }
};

struct IniLine {
  int number = 1;
  IniSpan whole = {};  ///< with what ends it
  IniSpan text = {};   ///< without
};

/// The lines as Python's text files have them: "\n", "\r\n" and "\r" end one, nothing else does.
QList<IniLine> iniLines(QByteArrayView bytes);

/// What str.strip() leaves of `span`; its end where that is nothing.
IniSpan strippedSpan(QByteArrayView bytes, IniSpan span);

/// The bytes of white space before the first other character.
QByteArrayView leadingSpace(QByteArrayView line);

/// How many characters of UTF-8 there are.
qsizetype characterCount(QByteArrayView text);

/// Whether a line's stripped text is a comment.
bool isIniComment(QByteArrayView stripped);

/// The text of these bytes. QString::fromUtf8() would drop a byte order mark in front, which Python takes for
/// a letter.
QString iniString(QByteArrayView utf8);

/// str.lower(), by which keys are compared.
QString pythonLower(const QString& text);

}  // namespace tokendesk
