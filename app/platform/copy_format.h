#pragma once

#include <QByteArray>
#include <QString>

namespace tokendesk {

/// The forms in which a token can be copied.
enum class CopyFormat { Value, AuthorizationHeader, Curl, ShellExports, DotEnv };

/// Stands for the token's value in a copy template. No URL, name or shell word holds it. In what a shell
/// reads (Curl, ShellExports) it is between single quotes.
inline constexpr char16_t tokenPlaceholder = u'\uFFFC';

/// A copy template with `value` in its place. To the caller to zero.
QByteArray fillIn(const QString& copyTemplate, CopyFormat format, QByteArrayView value);

}  // namespace tokendesk
