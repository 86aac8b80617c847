#include "copy_format.h"

#include <algorithm>

namespace tokendesk {

using namespace Qt::StringLiterals;

namespace {

constexpr char quote = '\'';

constexpr QByteArrayView quotedQuote = R"('\'')";

/// The most that one character and the quotes around all of them become.
constexpr qsizetype longestWritten = quotedQuote.size();
constexpr qsizetype quotes = 2;

/// Control characters are in no token, but could be in what a server calls one. In a header or a .env file,
/// a line break would begin a line of the server's own.
void appendOnOneLine(QByteArray& line, QByteArrayView text, QByteArrayView writtenQuote) {
  for (const char c : text) {
    const auto code = static_cast<unsigned char>(c);
    if (code < 0x20 || code == 0x7f) {
      line += '%' + QByteArray::number(code, 16).toUpper().rightJustified(2, '0');
    } else if (c == quote) {
      line += writtenQuote;
    } else {
      line += c;
    }
  }
}

/// An array that never moves while it takes `text` in any form, and so leaves no copy of it behind.
QByteArray roomFor(QByteArrayView text) {
  QByteArray room;
  room.reserve(text.size() * longestWritten + quotes);
  return room;
}

QByteArray onOneLine(QByteArrayView text) {
  QByteArray line = roomFor(text);
  appendOnOneLine(line, text, QByteArrayView(&quote, 1));
  return line;
}

/// `text` for between single quotes.
QByteArray quotable(QByteArrayView text) {
  QByteArray word = roomFor(text);
  appendOnOneLine(word, text, quotedQuote);
  return word;
}

bool isBare(QByteArrayView text) {
  constexpr QByteArrayView marks("-_.:/?@%+,=");
  return std::all_of(text.begin(), text.end(), [&marks](char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || marks.contains(c);
  });
}

QByteArray inQuotes(QByteArrayView text) {
  QByteArray word = roomFor(text);
  word += quote;
  appendOnOneLine(word, text, quotedQuote);
  word += quote;
  return word;
}

QByteArray wordFor(CopyFormat format, QByteArrayView value) {
  switch (format) {
    case CopyFormat::Value: return value.toByteArray();
    case CopyFormat::AuthorizationHeader: return onOneLine(value);
    case CopyFormat::Curl:
    case CopyFormat::ShellExports: return quotable(value);
    case CopyFormat::DotEnv: return isBare(value) ? value.toByteArray() : inQuotes(value);
  }
  Q_UNREACHABLE();
}

}  // namespace

QByteArray fillIn(const QString& copyTemplate, CopyFormat format, QByteArrayView value) {
  QByteArray word = wordFor(format, value);
  QByteArray text = copyTemplate.toUtf8();
  text.replace(QString(tokenPlaceholder).toUtf8(), word);
  word.fill('\0');
  return text;
}

QString shellWord(const QString& text) {
  return QString::fromUtf8(inQuotes(text.toUtf8()));
}

QString envWord(const QString& text) {
  return text == QChar(tokenPlaceholder) || isBare(text.toUtf8()) ? text : shellWord(text);
}

QString assignments(const std::vector<Variable>& variables, CopyFormat format) {
  QString lines;
  for (const auto& [name, value] : variables) {
    lines += format == CopyFormat::DotEnv ? u"%1=%2\n"_s.arg(name, envWord(value))
                                          : u"export %1=%2\n"_s.arg(name, shellWord(value));
  }
  return lines;
}

}  // namespace tokendesk
