#include "token_table.h"

#include "token_item_delegate.h"

#include <QHeaderView>
#include <QScrollBar>

#include <utility>

namespace tokendesk {

namespace {

/// The usual width of a column, in letters; the description takes what is left.
int usualCharacters(TokenKey key) {
  switch (key) {
    case TokenKey::Name: return 21;
    case TokenKey::Description: return 30;
    case TokenKey::Scope: return 13;
    case TokenKey::Project: return 15;
    case TokenKey::Status: return 13;
    case TokenKey::Created: return 14;
    case TokenKey::Expires: return 31;
    case TokenKey::LastUsed: return 26;
    case TokenKey::Token: return 19;
  }
  Q_UNREACHABLE();
}

}  // namespace

TokenTable::TokenTable(TokenTableModel* model, QWidget* parent) : ListTable(parent), model_(model) {
  setAccessibleName(tr("API tokens"));
  setModel(model);
  setItemDelegate(new TokenItemDelegate(this));
  setUpColumns();
  explain();

  connect(model, &QAbstractItemModel::modelAboutToBeReset, this, [this] {
    restoring_ = true;
    scroll_ = verticalScrollBar()->value();
  });
  connect(model, &QAbstractItemModel::modelReset, this, &TokenTable::restore);
  connect(model, &TokenTableModel::contentChanged, this, &TokenTable::lookForAwaited);
}

const ApiToken* TokenTable::selectedToken() const {
  const QModelIndexList rows = selectionModel()->selectedRows();
  return rows.isEmpty() ? nullptr : &model_->tokenAt(rows.first().row());
}

void TokenTable::selectToken(const Secret& id) {
  awaited_ = id;
  lookForAwaited();
}

void TokenTable::selectionChanged(const QItemSelection& selected, const QItemSelection& deselected) {
  ListTable::selectionChanged(selected, deselected);
  if (restoring_) return;
  const ApiToken* token = selectedToken();
  selected_ = token ? token->id : Secret();
  emit selectedTokenChanged();
}

void TokenTable::setUpColumns() {
  std::vector<int> characters;
  for (int column = 0; column < model_->columnCount(); ++column)
    characters.push_back(usualCharacters(model_->keyOf(column)));
  setColumnCharacters(characters, model_->columnOf(TokenKey::Description));
  setSortingEnabled(true);
  sortByColumn(model_->columnOf(TokenKey::Name), Qt::AscendingOrder);
}

// Where tokens end by themselves, they are refreshed, and have shown their values once.
void TokenTable::explain() {
  const bool areRefreshed = model_->columnOf(TokenKey::Expires) < model_->columnCount();
  setWhatsThis(areRefreshed
                   ? tr("The tokens of the account. Enter refreshes the selected one, which gives it a new "
                        "value, and Delete deletes it; both ask first.")
                   : tr("The API tokens, with their values masked. Enter changes the selected one, Delete "
                        "revokes it once you have confirmed that, and Ctrl+C copies its value."));
}

void TokenTable::restore() {
  const int row = selected_.isEmpty() ? -1 : model_->rowOf(selected_);
  if (row >= 0) {
    selectRow(row);
  } else {
    setCurrentIndex({});
  }
  verticalScrollBar()->setValue(scroll_);
  restoring_ = false;
  emit selectedTokenChanged();
}

void TokenTable::lookForAwaited() {
  if (awaited_.isEmpty()) return;
  const int page = model_->pageOf(awaited_);
  if (page == 0) return;
  const Secret found = std::exchange(awaited_, Secret());
  model_->setPage(page);
  selectRow(model_->rowOf(found));
  scrollTo(currentIndex());
}

}  // namespace tokendesk
