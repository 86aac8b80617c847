#include "stock_table_model.h"

#include "fingerprint.h"
#include "local_times.h"
#include "token_texts.h"

namespace tokendesk::bench {

int StockTableModel::rowCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : static_cast<int>(tokens_.size());
}

int StockTableModel::columnCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : 7;
}

QVariant StockTableModel::data(const QModelIndex& index, int role) const {
  if (role != Qt::DisplayRole) return {};
  const ApiToken& token = tokens_[static_cast<size_t>(index.row())];
  switch (index.column()) {
    case 0: return token.name;
    case 1: return token.description;
    case 2: return scopeText(token.scope);
    case 3: return token.ownerName;
    case 4: return statusText(token.status);
    case 5: return dateText(token.created);
    case 6: return fingerprint(token.id);
    default: return {};
  }
}

}  // namespace tokendesk::bench
