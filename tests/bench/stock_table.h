#pragma once

#include "stock_table_model.h"

#include <QSortFilterProxyModel>
#include <QTableView>

namespace tokendesk::bench {

/// A list in a table, sorted and filtered by a stock QSortFilterProxyModel. It is on screen, in the order of
/// the list, with a row selected.
class StockTable {
 public:
  explicit StockTable(ApiTokens tokens);

  [[nodiscard]] QTableView& view() { return view_; }
  [[nodiscard]] QSortFilterProxyModel& proxy() { return proxy_; }

 private:
  StockTableModel model_;
  QSortFilterProxyModel proxy_;
  QTableView view_;
};

}  // namespace tokendesk::bench
