#pragma once

#include <QString>

namespace tokendesk {

/// `text` without case and accents, for filters: two texts that a person would call the same to look for fold
/// to the same. Returns a string that shares its memory with `text` where nothing had to change.
QString foldText(const QString& text);

}  // namespace tokendesk
