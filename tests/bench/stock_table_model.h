#pragma once

#include "api_token.h"

#include <QAbstractTableModel>

namespace tokendesk::bench {

/// A list as a table model that does nothing for speed, to put a stock QSortFilterProxyModel over.
class StockTableModel final : public QAbstractTableModel {
  Q_OBJECT

 public:
  explicit StockTableModel(ApiTokens tokens) : tokens_(std::move(tokens)) {}

  [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
  [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
  [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;

 private:
  ApiTokens tokens_;
};

}  // namespace tokendesk::bench
