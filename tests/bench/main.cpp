// Measures what the console promises about speed and size, each beside what Qt's stock parts do.

#include "bench_options.h"
#include "benchmarks.h"
#include "free_memory.h"
#include "theme.h"

#include <QApplication>
#include <QTextStream>

namespace {

using namespace Qt::StringLiterals;
using namespace tokendesk;
using namespace tokendesk::bench;

/// Before there is a window system, so that bad options are told without one.
std::expected<Options, int> readArguments(int argc, char** argv) {
  const QCoreApplication application(argc, argv);
  return readOptions(QCoreApplication::arguments());
}

void chooseDisplay() {
  const bool isChosen = qEnvironmentVariableIsSet("QT_QPA_PLATFORM");
  const bool hasDisplay =
      !qEnvironmentVariableIsEmpty("DISPLAY") || !qEnvironmentVariableIsEmpty("WAYLAND_DISPLAY");
  if (!isChosen && !hasDisplay) qputenv("QT_QPA_PLATFORM", "offscreen");
}

void run(const Benchmark& benchmark, int size, std::vector<Result>& results) {
  QTextStream out(stderr);
  out << "Measuring " << benchmark.name;
  if (benchmark.hasTokens) out << " with " << size << " tokens";
  out << "…" << Qt::endl;
  for (Result& result : benchmark.run(size)) results.push_back(std::move(result));
}

int runBenchmarks(const Options& options) {
  QTextStream out(stdout);
  std::vector<Result> results;
  for (const Benchmark& benchmark : allBenchmarks()) {
    if (!options.only.isEmpty() && benchmark.name != options.only) continue;
    const std::vector<int> sizes = benchmark.hasTokens ? options.sizes : std::vector{0};
    for (const int size : sizes) run(benchmark, size, results);
  }
  printTable(results, out);
  if (options.jsonFile.isEmpty() || writeJson(results, options.jsonFile)) return EXIT_SUCCESS;
  QTextStream(stderr) << "tokendesk-bench: “" << options.jsonFile << "” can't be written." << Qt::endl;
  return EXIT_FAILURE;
}

}  // namespace

int main(int argc, char** argv) {
  keepFreeMemoryTogether();  // as the console does
  const auto options = readArguments(argc, argv);
  if (!options) return options.error();
  chooseDisplay();
  if (!options->probe.isEmpty())
    return runProbe(options->probe, options->probeArgument, options->sizes.front(), argc, argv);

  QApplication application(argc, argv);
  applyTheme(application);
  return runBenchmarks(*options);
}
