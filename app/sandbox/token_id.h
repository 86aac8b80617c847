#pragma once

#include <QString>

namespace tokendesk::sandbox {

/// The first word of a name in lower-case ASCII letters and digits, at most 16; `token` where nothing is
/// left.
QString tokenPrefix(const QString& name);

/// A new secret: the prefix, `_`, and 32 random bytes as 43 characters of base64url.
QString newTokenId(const QString& prefix);

}  // namespace tokendesk::sandbox
