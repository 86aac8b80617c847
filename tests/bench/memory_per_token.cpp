#include "benchmarks.h"
#include "list_server.h"
#include "memory_probe.h"
#include "probe.h"

namespace tokendesk::bench {

using namespace Qt::StringLiterals;

namespace {

constexpr int runs = 5;

/// Of a long list, each run takes half a minute, and one differs little from the next.
int runsWith(int size) {
  return size > longList ? 1 : runs;
}

}  // namespace

std::vector<Result> memoryPerToken(int size) {
  const ListServer server(size);
  std::vector<double> ours;
  std::vector<double> theirs;
  for (int run = 0; run < runsWith(size); ++run) {
    ours.push_back(measureInProcess(listMemoryProbe.toString(), server.url().toString(), size));
    theirs.push_back(measureInProcess(stockMemoryProbe.toString(), {}, size));
  }
  return {{.name = u"memory-per-token"_s,
           .variant = {},
           .size = size,
           .unit = u"bytes"_s,
           .ours = Statistics::of(ours),
           .baseline = u"QStandardItemModel"_s,
           .theirs = Statistics::of(theirs)}};
}

}  // namespace tokendesk::bench
