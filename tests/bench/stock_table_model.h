#pragma once

#include "token_list.h"

#include <QAbstractTableModel>

namespace tokendesk::bench {

/// A list as a table model that does nothing for speed, to put a stock QSortFilterProxyModel over.
class StockTableModel final : public QAbstractTableModel {
  Q_OBJECT

 public:
  explicit StockTableModel(TokenListPtr list) : list_(std::move(list)) {}

  [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
  [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
  [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;

 private:
  TokenListPtr list_;
};

}  // namespace tokendesk::bench
