#pragma once

#include "bench_report.h"

#include <span>

namespace tokendesk::bench {

/// A list of more tokens is long: each load of it takes seconds, so that benchmarks have fewer of them.
inline constexpr int longList = 250'000;

// Each takes how many tokens there are, and returns one result a variant.

/// From a change of the filter by one letter to the repainted table.
std::vector<Result> filterKeystroke(int size);
/// From a click on a column's header to the repainted table.
std::vector<Result> sortByColumn(int size);
/// The longest time the interface thread handled nothing else while a list was loaded and shown.
std::vector<Result> loadStall(int size);
/// By how much the process grows with a list that is loaded and shown.
std::vector<Result> memoryPerToken(int size);
/// From the start of the program to its first painted window.
std::vector<Result> start(int size);

struct Benchmark {
  QStringView name;
  std::vector<Result> (*run)(int size);
  bool hasTokens = true;  ///< else it is run once, with the size 0
};

std::span<const Benchmark> allBenchmarks();

/// What a measurement in a process of its own does there: `argument` is the measurement's, and the result is
/// printed as one number. Returns the exit status.
int runProbe(const QString& probe, const QString& argument, int size, int argc, char** argv);

}  // namespace tokendesk::bench
