#include "benchmarks.h"

#include "failure.h"
#include "memory_probe.h"
#include "stock_probe.h"
#include "visible_probe.h"

#include <array>

namespace tokendesk::bench {

using namespace Qt::StringLiterals;

std::span<const Benchmark> allBenchmarks() {
  static constexpr std::array benchmarks{
      Benchmark{u"filter-keystroke", filterKeystroke},
      Benchmark{u"sort", sortByColumn},
      Benchmark{u"load-stall", loadStall},
      Benchmark{u"memory-per-token", memoryPerToken},
      Benchmark{.name = u"start", .run = start, .hasTokens = false},
  };
  return benchmarks;
}

int runProbe(const QString& probe, const QString& argument, int size, int argc, char** argv) {
  if (probe == listMemoryProbe) return probeListMemory(QUrl(argument), size, argc, argv);
  if (probe == stockMemoryProbe) return probeStockMemory(size, argc, argv);
  if (probe == stockFilterProbe) return probeStockFilter(size, argc, argv);
  if (probe == stockSortProbe) return probeStockSort(argument.toInt(), size, argc, argv);
  if (probe == listVisibleProbe) return probeListToVisible(QUrl(argument), argc, argv);
  if (probe == projectsVisibleProbe) return probeProjectsToVisible(QUrl(argument), argc, argv);
  fail(u"There is no probe “%1”."_s.arg(probe));
}

}  // namespace tokendesk::bench
