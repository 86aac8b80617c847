#pragma once

#include <QByteArray>
#include <QString>

#include <vector>

namespace tokendesk {

/// The forms in which a token can be copied.
enum class CopyFormat { Value, AuthorizationHeader, Curl, ShellExports, DotEnv };

/// Stands for the token's value in a copy template. No URL, name or shell word holds it. In what a shell
/// reads (Curl, ShellExports) it is between single quotes; in DotEnv it is a whole value.
inline constexpr char16_t tokenPlaceholder = u'\uFFFC';

/// A copy template with `value` in its place, which can't get out of its line or its quotes there, whatever
/// it holds. As Value it is unchanged. To the caller to zero.
QByteArray fillIn(const QString& copyTemplate, CopyFormat format, QByteArrayView value);

/// `text` as one word of a POSIX shell, on one line: control characters are written as %0A.
QString shellWord(const QString& text);

/// `text` as a value in a .env file: bare where nothing could read anything else in it, else a shellWord().
/// tokenPlaceholder stays bare, for fillIn() to quote what it puts there.
QString envWord(const QString& text);

/// A setting that programs read from their environment.
struct Variable {
  QString name;
  QString value;  ///< may be tokenPlaceholder
};

/// A line for each of `variables`: an export of a shell, or, as DotEnv, one of a .env file.
QString assignments(const std::vector<Variable>& variables, CopyFormat format);

}  // namespace tokendesk
