#pragma once

#include <QString>

namespace tokendesk {

/// The forms in which a token can be copied.
enum class CopyFormat { Value, AuthorizationHeader, Curl, ShellExports, DotEnv };

/// Stands for the token's value in a copy template. No URL, name or shell word holds it.
inline constexpr char16_t tokenPlaceholder = u'\uFFFC';

}  // namespace tokendesk
