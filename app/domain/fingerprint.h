#pragma once

#include "secret.h"

#include <QString>

namespace tokendesk {

/// The bytes of a value that may be seen, valid as long as it; all of them ASCII.
struct ShownBytes {
  QByteArrayView prefix;
  QByteArrayView tail;  ///< four, or none where nothing may be seen
};

ShownBytes shownBytes(const Secret& value);

/// What people, logs and file names see of a token value: the prefix up to the first "_" (at most 16
/// characters), four dots, and the last four characters, as in `default_••••-AzY`. Without the prefix where
/// less than 8 characters would stay hidden. A value shorter than 12 characters, or one that isn't plain
/// ASCII, shows dots only.
QString fingerprint(const Secret& value);

/// `text` with bearer headers masked and everything that has the shape of a token value: a prefix, "_" and at
/// least 20 base64url characters, or 8 of them that mix cases or have digits, as the beginning of one does.
/// For texts of servers, which may echo what they were sent, whole or cut.
QString maskTokens(const QString& text);

}  // namespace tokendesk
