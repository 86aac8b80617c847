#pragma once

#include "body_fields.h"

#include <QDateTime>

#include <optional>

namespace tokendesk::sandbox {

/// The `expires_at` of a body; none means never. Throws InvalidField unless it is a time with its zone as
/// ISO 8601 writes it, after `now` and not after the year 9999.
std::optional<QDateTime> readExpiry(const BodyFields& fields, const QDateTime& now);

}  // namespace tokendesk::sandbox
