#include "stock_table.h"

#include "list_window.h"

#include <QCoreApplication>
#include <QHeaderView>

namespace tokendesk::bench {

StockTable::StockTable(ApiTokens tokens) : model_(std::move(tokens)) {
  proxy_.setSourceModel(&model_);
  proxy_.setFilterCaseSensitivity(Qt::CaseInsensitive);
  view_.verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
  view_.setModel(&proxy_);
  view_.resize(listWindowSize);
  view_.show();
  view_.selectRow(proxy_.rowCount() / 2);
  QCoreApplication::processEvents();
}

}  // namespace tokendesk::bench
