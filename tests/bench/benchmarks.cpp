#include "benchmarks.h"

#include "failure.h"
#include "memory_probe.h"
#include "start_probe.h"

#include <array>

namespace tokendesk::bench {

using namespace Qt::StringLiterals;

std::span<const Benchmark> allBenchmarks() {
  static constexpr std::array benchmarks{
      Benchmark{u"filter-keystroke", filterKeystroke},
      Benchmark{u"load-stall", loadStall},
      Benchmark{u"memory-per-token", memoryPerToken},
      Benchmark{u"start", start},
  };
  return benchmarks;
}

int runProbe(const QString& probe, const QString& argument, int size, int argc, char** argv) {
  if (probe == consoleStartProbe) return probeConsoleStart(argument.toLongLong(), argc, argv);
  if (probe == plainStartProbe) return probePlainStart(argument.toLongLong(), argc, argv);
  if (probe == listMemoryProbe) return probeListMemory(QUrl(argument), size, argc, argv);
  if (probe == stockMemoryProbe) return probeStockMemory(size, argc, argv);
  fail(u"There is no probe “%1”."_s.arg(probe));
}

}  // namespace tokendesk::bench
