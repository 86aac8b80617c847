#pragma once

#include "secret.h"

#include <QByteArrayView>
#include <QList>

namespace tokendesk {

struct FormField {
  QByteArrayView name = {};  ///< of static storage
  Secret value = {};
};

inline constexpr QByteArrayView formContentType = "application/x-www-form-urlencoded";

/// The fields as the body of a form, in this order. Everything but RFC 3986's unreserved characters is
/// percent-encoded, a space too, which servers read whether or not they know that a form may write it as "+".
/// Nothing that was made on the way is left in memory.
[[nodiscard]] Secret formBody(const QList<FormField>& fields);

/// `bytes` with everything but unreserved characters percent-encoded.
[[nodiscard]] Secret percentEncoded(QByteArrayView bytes);

}  // namespace tokendesk
