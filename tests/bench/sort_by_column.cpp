#include "benchmarks.h"
#include "list_server.h"
#include "list_window.h"
#include "painted_change.h"
#include "stock_probe.h"
#include "token_table.h"

#include <QHeaderView>

namespace tokendesk::bench {

using namespace Qt::StringLiterals;

namespace {

constexpr int nameColumn = 0;
constexpr std::array orders{Qt::AscendingOrder, Qt::DescendingOrder};

/// How often each column is sorted by for the first time.
int roundsWith(int size) {
  return size > longList ? 2 : 5;
}

/// As a click on its header does.
void sortBy(const QTableView& table, int column, Qt::SortOrder order) {
  table.horizontalHeader()->setSortIndicator(column, order);
}

/// Of which no order but that by `column` is known.
void showFreshList(ListWindow& window, int column, Extent extent) {
  sortBy(window.view().table(), column, Qt::AscendingOrder);
  window.load(extent);
  waitForWorkers();
}

void clickTwice(ListWindow& window, int column, std::vector<double>& samples) {
  for (const Qt::SortOrder order : orders)
    samples.push_back(timeToPainted(window, [&] { sortBy(window.view().table(), column, order); }));
}

/// Milliseconds of each click, by column.
std::vector<std::vector<double>> measureOurs(ListWindow& window, int size) {
  const Extent extent = ListServer::extentOf(size);
  TokenListView& view = window.view();
  const int columns = view.model().columnCount();
  const int otherColumn = view.model().columnOf(TokenKey::Created);
  window.load(extent);
  view.model().setRowsPerPage(TokenTableModel::allRows);
  // a selected token is looked for and selected again with every click
  view.table().selectRow(view.model().rowCount() / 2);
  std::vector<std::vector<double>> samples(static_cast<size_t>(columns));
  for (int round = 0; round < roundsWith(size); ++round) {
    showFreshList(window, otherColumn, extent);
    clickTwice(window, nameColumn, samples[nameColumn]);
    showFreshList(window, nameColumn, extent);
    for (int column = nameColumn + 1; column < columns; ++column)
      clickTwice(window, column, samples[static_cast<size_t>(column)]);
  }
  return samples;
}

}  // namespace

std::vector<Result> sortByColumn(int size) {
  const ListServer server(size);
  ListWindow window(server.url());
  const std::vector<std::vector<double>> ours = measureOurs(window, size);
  const TokenTableModel& model = window.view().model();
  std::vector<Result> results;
  for (int column = 0; column < model.columnCount(); ++column) {
    const Baseline stock = measureStock(stockSortProbe, QString::number(column), size);
    results.push_back({.name = u"sort"_s,
                       .variant = model.headerData(column, Qt::Horizontal).toString(),
                       .size = size,
                       .unit = u"ms"_s,
                       .ours = Statistics::of(ours[static_cast<size_t>(column)]),
                       .baseline = stock.name,
                       .theirs = stock.statistics});
  }
  return results;
}

}  // namespace tokendesk::bench
