#pragma once

#include <QString>

namespace tokendesk::sandbox {

/// Numbers that look random and are the same each time and on every machine. The one at an index is computed
/// alone, so that nothing has to be kept and nothing before it has to be made.

/// A number made from a text.
quint64 seedOf(const QString& text);

quint64 mixedNumber(quint64 seed, quint64 index);

/// From 0 to one less than the bound, which must be positive.
qint64 mixedBelow(qint64 bound, quint64 seed, quint64 index);

}  // namespace tokendesk::sandbox
