#pragma once

#include <QDateTime>
#include <QStringList>

#include <functional>
#include <optional>
#include <vector>

namespace tokendesk {

/// What a row has for each field; nothing where the platform doesn't say.
using ExportedRow = std::vector<std::optional<QString>>;

/// A list to be exported, as it was at one moment.
struct ExportedList {
  QStringList fields = {};                          ///< their names in the file, which are never translated
  size_t size = 0;                                  ///< of rows
  std::function<ExportedRow(size_t row)> row = {};  ///< safe on any thread; keeps what it needs
};

/// "2026-09-30T17:45:00Z"; nothing where the time isn't valid.
std::optional<QString> exportedTime(const QDateTime& time);

}  // namespace tokendesk
