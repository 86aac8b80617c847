#include "benchmarks.h"
#include "list_server.h"
#include "list_window.h"
#include "stock_table_model.h"
#include "token_fixture.h"
#include "token_table.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QHeaderView>
#include <QSortFilterProxyModel>

namespace tokendesk::bench {

using namespace Qt::StringLiterals;

namespace {

constexpr int rounds = 20;
constexpr int stockRounds = 1;  // at 100,000 tokens, a keystroke takes seconds there

/// What stands in the filter after each key, while a word is typed letter by letter and deleted again.
QStringList keystrokes(const QString& word) {
  QStringList texts;
  for (qsizetype length = 1; length <= word.size(); ++length) texts.append(word.first(length));
  for (qsizetype length = word.size() - 1; length >= 0; --length) texts.append(word.first(length));
  return texts;
}

/// Milliseconds of each keystroke, until the table is painted and nothing is left to do for it.
std::vector<double> measure(QTableView& table, int times,
                            const std::function<void(const QString&)>& setFilter) {
  std::vector<double> samples;
  for (int round = 0; round < times; ++round) {
    for (const QString& text : keystrokes(wordInNames())) {
      QElapsedTimer timer;
      timer.start();
      setFilter(text);
      table.viewport()->repaint();
      QCoreApplication::processEvents();
      samples.push_back(static_cast<double>(timer.nsecsElapsed()) / 1e6);
    }
  }
  return samples;
}

std::vector<double> measureOurs(ListWindow& window) {
  window.view().model().setRowsPerPage(TokenTableModel::allRows);
  // a selected token is looked for and selected again with every keystroke
  window.view().table().selectRow(window.view().model().rowCount() / 2);
  return measure(window.view().table(), rounds,
                 [&window](const QString& text) { window.view().setFilter({.nameContains = text}, {text}); });
}

std::vector<double> measureStock(const TokenListPtr& list) {
  StockTableModel model(list);
  QSortFilterProxyModel proxy;
  proxy.setSourceModel(&model);
  proxy.setFilterCaseSensitivity(Qt::CaseInsensitive);
  QTableView table;
  table.verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
  table.setModel(&proxy);
  table.setSortingEnabled(true);
  table.sortByColumn(0, Qt::AscendingOrder);
  table.resize(listWindowSize);
  table.show();
  table.selectRow(proxy.rowCount() / 2);
  QCoreApplication::processEvents();
  return measure(table, stockRounds, [&proxy](const QString& text) { proxy.setFilterFixedString(text); });
}

}  // namespace

Result filterKeystroke(int size) {
  const ListServer server(size);
  ListWindow window(server.url());
  window.load();
  const std::vector<double> ours = measureOurs(window);
  window.view().setFilter({}, {});
  return {.name = u"filter-keystroke"_s,
          .size = size,
          .unit = u"ms"_s,
          .ours = Statistics::of(ours),
          .baseline = u"QSortFilterProxyModel"_s,
          .theirs = Statistics::of(measureStock(window.view().model().list()))};
}

}  // namespace tokendesk::bench
