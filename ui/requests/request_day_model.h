#pragma once

#include "request_counts.h"

#include <QAbstractTableModel>

namespace tokendesk {

/// How many requests there are of each day and status, as a table: a column for each day that has some, and
/// rows for the whole day and for each status. Its texts say the numbers to screen readers and in tool tips.
class RequestDayModel : public QAbstractTableModel {
  Q_OBJECT

 public:
  /// More columns than these can't be told apart in a chart; the latest days are shown.
  static constexpr int mostDays = 120;
  static constexpr int wholeDay = 0;  ///< a row

  using QAbstractTableModel::QAbstractTableModel;

  void setCounts(const RequestCounts& counts);

  [[nodiscard]] QDate dayAt(int column) const { return days_.at(static_cast<size_t>(column)).day; }
  /// A statusKey(); `row` isn't that of the whole day.
  [[nodiscard]] QString statusAt(int row) const { return statuses_.at(static_cast<size_t>(row - 1)); }
  [[nodiscard]] int countAt(int row, int column) const;
  /// Of the day that has most.
  [[nodiscard]] int most() const { return most_; }

  int rowCount(const QModelIndex& parent = {}) const override;
  int columnCount(const QModelIndex& parent = {}) const override;
  QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
  QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
  /// What there is none of is disabled.
  Qt::ItemFlags flags(const QModelIndex& index) const override;

 private:
  struct Day {
    QDate day;
    std::vector<int> counts;  ///< of each row
  };

  [[nodiscard]] QString textOf(const QModelIndex& index) const;

  std::vector<Day> days_;
  std::vector<QString> statuses_;
  int most_ = 0;
};

}  // namespace tokendesk
