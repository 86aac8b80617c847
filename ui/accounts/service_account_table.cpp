#include "service_account_table.h"

#include "theme.h"

#include <QScrollBar>
#include <QStyledItemDelegate>

namespace tokendesk {

namespace {

/// Names semibold, what is secondary muted.
class Delegate final : public QStyledItemDelegate {
 public:
  using QStyledItemDelegate::QStyledItemDelegate;

 protected:
  void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override {
    QStyledItemDelegate::initStyleOption(option, index);
    if (index.column() == ServiceAccountTableModel::Name) {
      option->font.setWeight(QFont::DemiBold);
      option->textElideMode = Qt::ElideMiddle;
      return;
    }
    const QColor color = themeColors(option->palette).secondaryText;
    for (const auto role : {QPalette::Text, QPalette::HighlightedText}) option->palette.setColor(role, color);
  }
};

}  // namespace

ServiceAccountTable::ServiceAccountTable(ServiceAccountTableModel* model, QWidget* parent)
    : ListTable(parent), model_(model) {
  setAccessibleName(tr("Service accounts"));
  setWhatsThis(
      tr("The organization's accounts for programs. Enter opens the tokens of the selected one, and Ctrl+C "
         "copies its ID."));
  setModel(model);
  setItemDelegate(new Delegate(this));
  setColumnCharacters({28, 40, 14}, ServiceAccountTableModel::Description);
  setSortingEnabled(true);
  sortByColumn(ServiceAccountTableModel::Name, Qt::AscendingOrder);
  connect(model, &QAbstractItemModel::modelAboutToBeReset, this, [this] {
    restoring_ = true;
    scroll_ = verticalScrollBar()->value();
  });
  connect(model, &QAbstractItemModel::modelReset, this, &ServiceAccountTable::restore);
}

std::optional<ServiceAccount> ServiceAccountTable::selectedAccount() const {
  const int row = selected_.isEmpty() ? -1 : model_->rowOf(selected_);
  return row < 0 ? std::nullopt : std::optional(model_->accountAt(row));
}

void ServiceAccountTable::selectionChanged(const QItemSelection& selected, const QItemSelection& deselected) {
  ListTable::selectionChanged(selected, deselected);
  if (restoring_) return;
  const QModelIndexList rows = selectionModel()->selectedRows();
  selected_ = rows.isEmpty() ? QString() : model_->accountAt(rows.first().row()).id;
  emit selectedAccountChanged();
}

void ServiceAccountTable::restore() {
  const int row = model_->rowOf(selected_);
  row < 0 ? setCurrentIndex({}) : selectRow(row);
  verticalScrollBar()->setValue(scroll_);
  restoring_ = false;
  emit selectedAccountChanged();
}

}  // namespace tokendesk
