#pragma once

#include "request_feed.h"
#include "request_selection.h"

#include <QAbstractTableModel>

namespace tokendesk {

/// The requests that a feed has read, or those of them that are selected in the charts. Has the feed read on
/// when a view comes to the end, unless reading was stopped or failed: then the user is asked. A selection is
/// over what is loaded, so it doesn't have more read: a rare one would have everything read.
///
/// It can't be sorted: what isn't loaded yet would stand in the wrong place, and sorting what is loaded would
/// look as if there was no more. The order is the platform's.
class RequestTableModel : public QAbstractTableModel {
  Q_OBJECT

 public:
  enum Column { Time, Assistant, Intent, Status, Prompt, Output, columns };

  /// Of the items: the platform's word for the status.
  static constexpr int statusRole = Qt::UserRole;

  /// `feed` outlives it.
  explicit RequestTableModel(RequestFeed& feed, QObject* parent = nullptr);

  void setSelection(const RequestSelection& selection);
  [[nodiscard]] const LoggedRequest& requestAt(int row) const;
  /// The first row of an equal request, which have no id; -1 where there is none.
  [[nodiscard]] int rowOf(const LoggedRequest& request) const;

  int rowCount(const QModelIndex& parent = {}) const override;
  int columnCount(const QModelIndex& parent = {}) const override;
  QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
  QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
  bool canFetchMore(const QModelIndex& parent) const override;
  void fetchMore(const QModelIndex& parent) override;

 signals:
  /// Which rows there are changed.
  void contentChanged();

 private:
  void selectRows();
  void append(int count);
  [[nodiscard]] std::vector<size_t> selectedFrom(size_t first) const;
  [[nodiscard]] bool isSelected(const LoggedRequest& request) const;

  RequestFeed& feed_;
  RequestSelection selection_;
  QDateTime dayBegin_;  ///< of the selected day, and the end of it, both in UTC
  QDateTime dayEnd_;
  std::vector<size_t> rows_;  ///< which of the feed's items each row shows
};

}  // namespace tokendesk
