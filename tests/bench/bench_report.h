#pragma once

#include "bench_statistics.h"

#include <QString>

#include <vector>

class QTextStream;

namespace tokendesk::bench {

/// A benchmark's measurements beside those of what it is compared with.
struct Result {
  QString name;
  QString variant;  ///< what of it, or in which way; empty where there is but one
  int size = 0;     ///< how many tokens; 0 where there are none to do with
  QString unit;     ///< of all the values; less is better
  Statistics ours;
  QString baseline;  ///< what the comparison is with
  Statistics theirs;

  /// Ours to the baseline, by the medians; 0 where the baseline's is none.
  [[nodiscard]] double ratio() const;
};

void printTable(const std::vector<Result>& results, QTextStream& out);

/// Writes the results, with the machine and Qt's version, as JSON. False where the file can't be written.
bool writeJson(const std::vector<Result>& results, const QString& file);

}  // namespace tokendesk::bench
