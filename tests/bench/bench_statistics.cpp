#include "bench_statistics.h"

#include <algorithm>
#include <cmath>

namespace tokendesk::bench {

Statistics Statistics::of(std::vector<double> samples) {
  if (samples.empty()) return {};
  std::sort(samples.begin(), samples.end());
  const auto atRank = [&samples](double share) {
    const auto rank = static_cast<size_t>(std::ceil(share * static_cast<double>(samples.size())));
    return samples[std::max<size_t>(rank, 1) - 1];
  };
  return {.p50 = atRank(0.50), .p95 = atRank(0.95), .max = samples.back()};
}

}  // namespace tokendesk::bench
