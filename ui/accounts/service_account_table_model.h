#pragma once

#include "account.h"
#include "row_pages.h"

#include <QAbstractTableModel>

namespace tokendesk {

/// One page of the list of service accounts: sorted, filtered, cut; reset once per change.
class ServiceAccountTableModel : public QAbstractTableModel {
  Q_OBJECT

 public:
  enum Column { Name, Description, Created };
  static constexpr int columns = Created + 1;

  using QAbstractTableModel::QAbstractTableModel;

  /// By name, as a ServiceAccountDirectory has them.
  void setAccounts(const ServiceAccounts& accounts);
  /// What names are to contain, as typed, without regard to case, accents and spaces around it.
  void setFilter(const QString& nameContains);
  /// `rows` a page, or RowPages::allRows.
  void setRowsPerPage(int rows);
  void setPage(int page);

  [[nodiscard]] int page() const { return pages_.page(); }
  [[nodiscard]] int pageCount() const { return pages_.pageCount(); }
  /// Accounts that the filter lets through, on all pages, in their order.
  [[nodiscard]] ServiceAccounts matches() const;
  [[nodiscard]] const ServiceAccounts& accounts() const { return accounts_; }
  [[nodiscard]] size_t matchCount() const { return rows_.size(); }
  [[nodiscard]] size_t totalCount() const { return accounts_.size(); }

  /// The account in a row of this page.
  [[nodiscard]] const ServiceAccount& accountAt(int row) const;
  /// The row of an account on this page; -1 where it isn't on it.
  [[nodiscard]] int rowOf(const QString& accountId) const;

  int rowCount(const QModelIndex& parent = {}) const override;
  int columnCount(const QModelIndex& parent = {}) const override;
  QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
  QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
  void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

 signals:
  /// What is shown, or how much there is, changed.
  void contentChanged();

 private:
  /// Runs `change` between the signals of a reset.
  template <class Change>
  void reset(const Change& change);
  void arrange();
  void sortRows();

  ServiceAccounts accounts_;
  std::vector<size_t> rows_;  ///< the matching accounts, in the order of the list
  QString nameContains_;
  RowPages pages_;
  int sortColumn_ = Name;
  Qt::SortOrder sortOrder_ = Qt::AscendingOrder;
};

}  // namespace tokendesk
