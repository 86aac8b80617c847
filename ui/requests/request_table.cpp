#include "request_table.h"

#include "request_item_delegate.h"
#include "request_table_model.h"

namespace tokendesk {

RequestTable::RequestTable(RequestTableModel* model, QWidget* parent) : ListTable(parent), model_(model) {
  setAccessibleName(tr("Requests"));
  setWhatsThis(
      tr("The loaded requests to the project's assistants. All of the selected one stands in the details."));
  setModel(model);
  setItemDelegate(new RequestItemDelegate(this));
  setColumnCharacters({22, 20, 15, 14, 14, 20}, RequestTableModel::Output);
  connect(model, &QAbstractItemModel::modelAboutToBeReset, this, [this] { restoring_ = true; });
  connect(model, &QAbstractItemModel::modelReset, this, &RequestTable::restore);
}

void RequestTable::selectionChanged(const QItemSelection& selected, const QItemSelection& deselected) {
  ListTable::selectionChanged(selected, deselected);
  if (restoring_) return;
  const QModelIndexList rows = selectionModel()->selectedRows();
  select(rows.isEmpty() ? std::nullopt : std::optional(model_->requestAt(rows.first().row())));
}

void RequestTable::restore() {
  const int row = selected_ ? model_->rowOf(*selected_) : -1;
  if (row >= 0) selectRow(row);
  restoring_ = false;
  if (row < 0) select(std::nullopt);
}

void RequestTable::select(const std::optional<LoggedRequest>& request) {
  if (request == selected_) return;
  selected_ = request;
  emit selectedRequestChanged();
}

}  // namespace tokendesk
