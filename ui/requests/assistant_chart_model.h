#pragma once

#include "request_counts.h"

#include <QAbstractListModel>

namespace tokendesk {

/// How many requests there are of each assistant, most first; those behind the twelfth in one row, which is
/// disabled, because it is none to filter by. Its texts say the numbers to screen readers and in tool tips.
class AssistantChartModel : public QAbstractListModel {
  Q_OBJECT

 public:
  static constexpr int mostAssistants = 12;

  using QAbstractListModel::QAbstractListModel;

  void setCounts(const RequestCounts& counts);

  [[nodiscard]] QString nameAt(int row) const { return shown_.at(static_cast<size_t>(row)).name; }
  [[nodiscard]] int countAt(int row) const { return shown_.at(static_cast<size_t>(row)).count; }
  [[nodiscard]] bool isOthers(int row) const { return row == mostAssistants; }
  /// The longest bar's.
  [[nodiscard]] int most() const;

  int rowCount(const QModelIndex& parent = {}) const override;
  QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
  Qt::ItemFlags flags(const QModelIndex& index) const override;

 private:
  [[nodiscard]] QString sentence(int row) const;

  std::vector<RequestCounts::AssistantCount> shown_;
  int others_ = 0;  ///< how many assistants are in the last row
  int total_ = 0;
};

}  // namespace tokendesk
