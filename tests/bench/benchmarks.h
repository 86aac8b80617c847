#pragma once

#include "bench_report.h"

#include <span>

namespace tokendesk::bench {

/// From a change of the filter by one letter to the repainted table, with all rows on one page.
Result filterKeystroke(int size);
/// The longest time the interface thread handled nothing else while a list was loaded and shown.
Result loadStall(int size);
/// By how much the process grows with a list that is loaded and shown.
Result memoryPerToken(int size);
/// From the start of a process to its first painted window. The size doesn't matter to it.
Result start(int size);

struct Benchmark {
  QStringView name;
  Result (*run)(int size);
};

std::span<const Benchmark> allBenchmarks();

/// What a measurement in a process of its own does there: `argument` is the measurement's, and the result is
/// printed as one number. Returns the exit status.
int runProbe(const QString& probe, const QString& argument, int size, int argc, char** argv);

}  // namespace tokendesk::bench
