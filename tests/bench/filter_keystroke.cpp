#include "benchmarks.h"
#include "list_server.h"
#include "list_window.h"
#include "painted_change.h"
#include "stock_probe.h"
#include "token_fixture.h"
#include "token_table.h"

namespace tokendesk::bench {

using namespace Qt::StringLiterals;

namespace {

constexpr int usualRows = 50;

/// How often the word is typed and deleted.
int roundsWith(int size) {
  return size > longList ? 3 : 10;
}

/// Milliseconds of each keystroke.
std::vector<double> measureOurs(ListWindow& window, int rowsPerPage, int rounds) {
  TokenListView& view = window.view();
  view.model().setRowsPerPage(rowsPerPage);
  // a selected token is looked for and selected again with every keystroke
  view.table().selectRow(view.model().rowCount() / 2);
  std::vector<double> samples;
  for (int round = 0; round < rounds; ++round) {
    for (const QString& text : typedTexts())
      samples.push_back(timeToPainted(window, [&] { view.setFilter({.nameContains = text}, {text}); }));
  }
  return samples;
}

}  // namespace

std::vector<Result> filterKeystroke(int size) {
  const ListServer server(size);
  ListWindow window(server.url());
  window.load(ListServer::extentOf(size));
  waitForWorkers();
  const Baseline stock = measureStock(stockFilterProbe, {}, size);
  std::vector<Result> results;
  for (const auto& [rows, variant] : {std::pair(TokenTableModel::allRows, u"all rows on a page"_s),
                                      std::pair(usualRows, u"50 rows a page"_s)})
    results.push_back({.name = u"filter-keystroke"_s,
                       .variant = variant,
                       .size = size,
                       .unit = u"ms"_s,
                       .ours = Statistics::of(measureOurs(window, rows, roundsWith(size))),
                       .baseline = stock.name,
                       .theirs = stock.statistics});
  return results;
}

}  // namespace tokendesk::bench
