#pragma once

#include <QString>

#include <expected>
#include <vector>

namespace tokendesk::bench {

/// Exit status for options that can't be understood.
inline constexpr int badUsage = 2;

struct Options {
  std::vector<int> sizes;  ///< how many tokens; each benchmark is run with every one
  QString only;            ///< the name of the benchmark to run; empty: all
  QString jsonFile;        ///< empty: none is written
  QString probe;           ///< see runProbe(); empty: none
  QString probeArgument;
};

/// Or the exit status where the program is to end; then what there was to say has been said.
std::expected<Options, int> readOptions(const QStringList& arguments);

}  // namespace tokendesk::bench
