#include "bench_options.h"

#include "benchmarks.h"

#include <QCommandLineParser>
#include <QTextStream>

#include <algorithm>
#include <optional>

namespace tokendesk::bench {

using namespace Qt::StringLiterals;

namespace {

constexpr int largestSize = 1'000'000;

QString nameList() {
  QStringList names;
  for (const Benchmark& benchmark : allBenchmarks()) names.append(benchmark.name.toString());
  return names.join(u", "_s);
}

bool isBenchmark(const QString& name) {
  const auto all = allBenchmarks();
  return std::any_of(all.begin(), all.end(), [&name](const Benchmark& each) { return each.name == name; });
}

/// Nothing where one of them is none, or too small or too large.
std::optional<std::vector<int>> readSizes(const QString& list) {
  std::vector<int> sizes;
  for (const QString& text : list.split(u',')) {
    bool isNumber = false;
    const int size = text.toInt(&isNumber);
    if (!isNumber || size < 1 || size > largestSize) return std::nullopt;
    sizes.push_back(size);
  }
  return sizes;
}

std::unexpected<int> refuse(const QString& why) {
  QTextStream(stderr) << "tokendesk-bench: " << why << Qt::endl;
  return std::unexpected(badUsage);
}

}  // namespace

std::expected<Options, int> readOptions(const QStringList& arguments) {
  QCommandLineParser parser;
  parser.setApplicationDescription(u"Measures the console's speed and size with long token lists."_s);
  const QCommandLineOption size(u"size"_s, u"How many tokens (default 100000); several as in 1000,100000."_s,
                                u"N"_s, u"100000"_s);
  const QCommandLineOption only(u"only"_s, u"Run one of: %1."_s.arg(nameList()), u"NAME"_s);
  const QCommandLineOption json(u"json"_s, u"Write the results to a file."_s, u"FILE"_s);
  QCommandLineOption probe(u"probe"_s, {}, u"NAME"_s);
  QCommandLineOption probeArgument(u"probe-argument"_s, {}, u"VALUE"_s);
  probe.setFlags(QCommandLineOption::HiddenFromHelp);
  probeArgument.setFlags(QCommandLineOption::HiddenFromHelp);
  parser.addOptions({size, only, json, probe, probeArgument});
  const QCommandLineOption help = parser.addHelpOption();

  if (!parser.parse(arguments)) return refuse(parser.errorText());
  if (parser.isSet(help)) {
    QTextStream(stdout) << parser.helpText();
    return std::unexpected(EXIT_SUCCESS);
  }
  if (!parser.positionalArguments().isEmpty())
    return refuse(u"Unexpected argument “%1”."_s.arg(parser.positionalArguments().constFirst()));
  const auto sizes = readSizes(parser.value(size));
  if (!sizes) return refuse(u"Each size must be a number from 1 to %1."_s.arg(largestSize));
  if (parser.isSet(only) && !isBenchmark(parser.value(only)))
    return refuse(u"There is no benchmark “%1”; there are %2."_s.arg(parser.value(only), nameList()));
  return Options{.sizes = *sizes,
                 .only = parser.value(only),
                 .jsonFile = parser.value(json),
                 .probe = parser.value(probe),
                 .probeArgument = parser.value(probeArgument)};
}

}  // namespace tokendesk::bench
