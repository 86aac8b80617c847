#pragma once

#include <vector>

namespace tokendesk::bench {

/// What is told of many measurements of the same thing. Zeros where there were none.
struct Statistics {
  double p50 = 0;
  double p95 = 0;
  double max = 0;

  /// Percentiles are of the nearest rank, so each is a value that was measured.
  static Statistics of(std::vector<double> samples);
};

}  // namespace tokendesk::bench
