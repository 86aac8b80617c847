// Measures what the console promises about speed and size, each beside what Qt's stock parts do.

#include "bench_options.h"
#include "benchmarks.h"
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

int runBenchmarks(const Options& options) {
  QTextStream out(stdout);
  std::vector<Result> results;
  for (const Benchmark& benchmark : allBenchmarks()) {
    if (!options.only.isEmpty() && benchmark.name != options.only) continue;
    QTextStream(stderr) << "Measuring " << benchmark.name << "…" << Qt::endl;
    results.push_back(benchmark.run(options.size));
  }
  printTable(results, out);
  if (options.jsonFile.isEmpty() || writeJson(results, options.jsonFile)) return EXIT_SUCCESS;
  QTextStream(stderr) << "tokendesk-bench: “" << options.jsonFile << "” can't be written." << Qt::endl;
  return EXIT_FAILURE;
}

}  // namespace

int main(int argc, char** argv) {
  const auto options = readArguments(argc, argv);
  if (!options) return options.error();
  chooseDisplay();
  if (!options->probe.isEmpty())
    return runProbe(options->probe, options->probeArgument, options->size, argc, argv);

  QApplication application(argc, argv);
  applyTheme(application);
  return runBenchmarks(*options);
}
