#pragma once

#include "expiry.h"
#include "row_pages.h"
#include "token_arrangement.h"

#include <QAbstractTableModel>

namespace tokendesk {

/// One page of a token list: sorted, filtered, cut. Keeps its own row numbers over the list and is reset once
/// per change; a proxy model takes seconds for that at 100,000 rows, because its view follows thousands of
/// removed ranges.
///
/// What takes long is done on a worker thread: sorting a list by a column for the first time, and sorting and
/// filtering a long one. Until it is done, what was there before stays; what is asked for later overtakes it.
class TokenTableModel : public QAbstractTableModel {
  Q_OBJECT

 public:
  static constexpr int allRows = RowPages::allRows;

  /// Of the items: the token's status, as an int.
  static constexpr int statusRole = Qt::UserRole;
  /// The same of the token's ExpiryState.
  static constexpr int expiryRole = Qt::UserRole + 1;

  /// `columns` are the keys shown, in their order.
  explicit TokenTableModel(std::vector<TokenKey> columns, QObject* parent = nullptr);

  /// The list to show; null for none.
  void setList(const TokenListPtr& list);
  void setFilter(const TokenFilter& filter);
  /// The time by which expiries are judged, UTC; lists that show or filter them need it. Nothing is reset
  /// unless the filter lets other tokens through by now.
  void setNow(const QDateTime& now);
  /// `rows` a page, or allRows.
  void setRowsPerPage(int rows);
  /// Pages count from 1.
  void setPage(int page);

  [[nodiscard]] int page() const { return pages_.page(); }
  [[nodiscard]] int pageCount() const { return pages_.pageCount(); }
  [[nodiscard]] int rowsPerPage() const { return pages_.rowsPerPage(); }
  /// Tokens that the filter lets through, on all pages.
  [[nodiscard]] size_t matchCount() const { return shown_->rows.size(); }
  /// All tokens of the list that is shown.
  [[nodiscard]] size_t totalCount() const { return list() ? list()->size() : 0; }
  /// The list that is shown, which is older than the one set while that is sorted.
  [[nodiscard]] const TokenListPtr& list() const { return shown_->list; }

  /// Rows of list(), of all pages, in the order shown: those that the filter lets through.
  [[nodiscard]] OrderPtr matchingRows() const { return {shown_, &shown_->rows}; }
  /// The same of all tokens.
  [[nodiscard]] OrderPtr everyRow() const;

  [[nodiscard]] TokenKey keyOf(int column) const { return columns_.at(static_cast<size_t>(column)); }
  /// columnCount() where it isn't shown.
  [[nodiscard]] int columnOf(TokenKey key) const;
  /// The token in a row of this page.
  [[nodiscard]] const ApiToken& tokenAt(int row) const;
  /// The row of a token on this page; -1 where it isn't on it.
  [[nodiscard]] int rowOf(const Secret& tokenId) const;
  /// The page a token is on; 0 where the filter hides it or it isn't there.
  [[nodiscard]] int pageOf(const Secret& tokenId) const;

  int rowCount(const QModelIndex& parent = {}) const override;
  int columnCount(const QModelIndex& parent = {}) const override;
  QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
  QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
  void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

 signals:
  /// What is shown, or how much there is, changed.
  void contentChanged();

 private:
  /// Has `wanted_` arranged as it is to be shown, and shows it.
  void arrange();
  void show(const ArrangementPtr& arrangement);
  [[nodiscard]] ExpiryMoment moment() const;
  /// Whether what was said of ends and uses at `before` may be wrong by now.
  [[nodiscard]] bool isOvertaken(const QDateTime& before) const;
  void retellTimes();
  [[nodiscard]] std::optional<quint32> listRowOf(const Secret& tokenId) const;
  [[nodiscard]] QString textOf(const ApiToken& token, TokenKey key) const;
  [[nodiscard]] QString toolTipOf(const ApiToken& token, TokenKey key) const;
  [[nodiscard]] QString detailsOf(const ApiToken& token, TokenKey key) const;

  std::vector<TokenKey> columns_;
  ArrangementPtr shown_;  ///< never null
  TokenListPtr wanted_;   ///< the newest list; the one that is shown unless it is being arranged
  TokenFilter filter_;
  QDateTime now_;
  TokenKey sortKey_ = TokenKey::Name;
  Qt::SortOrder sortOrder_ = Qt::AscendingOrder;
  RowPages pages_;            ///< of the rows shown
  bool toFirstPage_ = false;  ///< once what is being arranged is shown
  quint64 arrangement_ = 0;   ///< counts arrangements, so that overtaken ones are dropped
};

}  // namespace tokendesk
