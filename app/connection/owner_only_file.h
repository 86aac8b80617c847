#pragma once

#include <QByteArrayView>
#include <QString>

#include <expected>

namespace tokendesk {

/// Puts `content` in the place of a file, at once and as a whole: whoever reads it, and whatever happens to
/// this process, finds what was there before or all of the new. Only its owner can read the new file, from
/// the first byte on. A symbolic link stays one, and what it points to is replaced.
///
/// Until then the content is in a file beside it. One that a killed process left there goes with the next
/// writing; so two must not write the same file at once, for which the caller has a lock.
///
/// Blocks until it is on the disk. The error is in the system's own words; the file then is as it was.
std::expected<void, QString> replaceOwnerOnly(const QString& path, QByteArrayView content);

}  // namespace tokendesk
