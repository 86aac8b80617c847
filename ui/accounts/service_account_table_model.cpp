#include "service_account_table_model.h"

#include "display_text.h"
#include "local_times.h"
#include "text_folding.h"
#include "text_order.h"
#include "token_texts.h"

#include <algorithm>

namespace tokendesk {

namespace {

constexpr qsizetype longestRead = 4000;  // of a description, each time it is shown

QString textOf(const ServiceAccount& account, int column) {
  switch (column) {
    case ServiceAccountTableModel::Name: return displayName(account.name);
    case ServiceAccountTableModel::Description:
      return displayText(account.description.left(longestRead).simplified());
    default: return dateText(account.created);
  }
}

// Rich, because Qt would take a name that looks like markup for rich text, and show the pictures it names.
QString toolTipOf(const ServiceAccount& account, int column) {
  const bool isTime = column == ServiceAccountTableModel::Created;
  const QString text = isTime ? longMomentText(account.created) : textOf(account, column);
  return text.isEmpty() ? QString() : asRichText(text);
}

}  // namespace

template <class Change>
void ServiceAccountTableModel::reset(const Change& change) {
  beginResetModel();
  change();
  endResetModel();
  emit contentChanged();
}

void ServiceAccountTableModel::setAccounts(const ServiceAccounts& accounts) {
  reset([&] {
    accounts_ = accounts;
    arrange();
  });
}

void ServiceAccountTableModel::setFilter(const QString& nameContains) {
  if (nameContains == nameContains_) return;
  reset([&] {
    nameContains_ = nameContains;
    arrange();
    pages_.setPage(1);
  });
}

void ServiceAccountTableModel::setRowsPerPage(int rows) {
  reset([&] { pages_.setRowsPerPage(rows); });
}

void ServiceAccountTableModel::setPage(int page) {
  if (std::clamp(page, 1, pageCount()) != this->page()) reset([&] { pages_.setPage(page); });
}

void ServiceAccountTableModel::sort(int column, Qt::SortOrder order) {
  if (column < 0 || column >= columns) return;
  reset([&] {
    sortColumn_ = column;
    sortOrder_ = order;
    arrange();
  });
}

void ServiceAccountTableModel::arrange() {
  rows_.clear();
  const QString wanted = foldText(nameContains_.trimmed());
  for (size_t row = 0; row < accounts_.size(); ++row) {
    if (foldText(accounts_[row].name).contains(wanted)) rows_.push_back(row);
  }
  sortRows();
  pages_.setCount(rows_.size());
}

// Equal ones keep their order, which is by name.
void ServiceAccountTableModel::sortRows() {
  const bool isAscending = sortOrder_ == Qt::AscendingOrder;
  const auto sortBy = [&](const auto& isLess) {
    std::ranges::stable_sort(rows_, [&](size_t a, size_t b) {
      return isAscending ? isLess(accounts_[a], accounts_[b]) : isLess(accounts_[b], accounts_[a]);
    });
  };
  const QCollator order = textOrder();
  switch (sortColumn_) {
    case Name: return sortBy([&](const auto& a, const auto& b) { return order.compare(a.name, b.name) < 0; });
    case Description:
      return sortBy(
          [&](const auto& a, const auto& b) { return order.compare(a.description, b.description) < 0; });
    default: return sortBy([](const auto& a, const auto& b) { return a.created < b.created; });
  }
}

ServiceAccounts ServiceAccountTableModel::matches() const {
  ServiceAccounts all;
  for (const size_t row : rows_) all.push_back(accounts_[row]);
  return all;
}

const ServiceAccount& ServiceAccountTableModel::accountAt(int row) const {
  return accounts_.at(rows_.at(pages_.first() + static_cast<size_t>(row)));
}

int ServiceAccountTableModel::rowOf(const QString& accountId) const {
  for (int row = 0; row < rowCount(); ++row) {
    if (accountAt(row).id == accountId) return row;
  }
  return -1;
}

int ServiceAccountTableModel::rowCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : pages_.rowsOnPage();
}

int ServiceAccountTableModel::columnCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : columns;
}

QVariant ServiceAccountTableModel::data(const QModelIndex& index, int role) const {
  if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
  const ServiceAccount& account = accountAt(index.row());
  switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole: return textOf(account, index.column());
    case Qt::ToolTipRole: return toolTipOf(account, index.column());
    default: return {};
  }
}

QVariant ServiceAccountTableModel::headerData(int section, Qt::Orientation orientation, int role) const {
  if (orientation != Qt::Horizontal) return {};
  if (role == Qt::TextAlignmentRole) return QVariant(Qt::AlignLeading | Qt::AlignVCenter);
  if (role != Qt::DisplayRole) return {};
  switch (section) {
    case Name: return tr("Name");
    case Description: return tr("Description");
    case Created: return tr("Created");
    default: return {};
  }
}

}  // namespace tokendesk
