#include "stock_probe.h"

#include "list_server.h"
#include "painted_change.h"
#include "probe.h"
#include "stock_table.h"
#include "theme.h"
#include "token_fixture.h"

#include <QApplication>

namespace tokendesk::bench {

using namespace Qt::StringLiterals;

namespace {

constexpr int nameColumn = 0;
constexpr int sortingRounds = 5;
constexpr int limit = 10'000;  // ms

ApiTokens tokensOf(int size) {
  return fixtureTokens(size, ListServer::tokensPerProjectOf(size));
}

}  // namespace

int probeStockFilter(int size, int argc, char** argv) {
  QApplication application(argc, argv);
  applyTheme(application);
  StockTable table(tokensOf(size));
  table.proxy().sort(nameColumn);
  printReady();
  for (const QString& text : typedTexts())
    printMeasurement(timeToPainted(table.view(), [&] { table.proxy().setFilterFixedString(text); }));
  return EXIT_SUCCESS;
}

int probeStockSort(int column, int size, int argc, char** argv) {
  QApplication application(argc, argv);
  applyTheme(application);
  StockTable table(tokensOf(size));
  printReady();
  for (int round = 0; round < sortingRounds; ++round) {
    for (const Qt::SortOrder order : {Qt::AscendingOrder, Qt::DescendingOrder})
      printMeasurement(timeToPainted(table.view(), [&] { table.proxy().sort(column, order); }));
  }
  return EXIT_SUCCESS;
}

Baseline measureStock(QStringView probe, const QString& argument, int size) {
  const std::vector<double> steps = measureStepsInProcess(probe.toString(), argument, size, limit);
  const QString name = u"QSortFilterProxyModel"_s;
  if (!steps.empty()) return {.name = name, .statistics = Statistics::of(steps)};
  return {.name = name + u" (given up after 10 s)"_s, .statistics = Statistics::of({double(limit)})};
}

}  // namespace tokendesk::bench
