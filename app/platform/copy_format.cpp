#include "copy_format.h"

#include <algorithm>

namespace tokendesk {

using namespace Qt::StringLiterals;

namespace {

constexpr char quote = '\'';

/// Control characters are in no token, but could be in what a server calls one. In a header or a .env file,
/// a line break would begin a line of the server's own.
QByteArray onOneLine(QByteArrayView text) {
  QByteArray line;
  line.reserve(text.size());
  for (const char c : text) {
    const auto code = static_cast<unsigned char>(c);
    if (code < 0x20 || code == 0x7f) {
      line += '%' + QByteArray::number(code, 16).toUpper().rightJustified(2, '0');
    } else {
      line += c;
    }
  }
  return line;
}

/// `text` for between single quotes.
QByteArray quotable(QByteArrayView text) {
  return onOneLine(text).replace(quote, R"('\'')");
}

bool isBare(QByteArrayView text) {
  constexpr QByteArrayView marks("-_.:/?@%+,=");
  return std::all_of(text.begin(), text.end(), [&marks](char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || marks.contains(c);
  });
}

QByteArray inQuotes(QByteArrayView text) {
  return quote + quotable(text) + quote;
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
