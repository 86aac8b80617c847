#pragma once

#include "assistant.h"

#include <QAbstractTableModel>

namespace tokendesk {

/// The settings of a revision, in the platform's order. Long values are whole in their tool tips.
class SettingTableModel : public QAbstractTableModel {
  Q_OBJECT

 public:
  enum Column { KeyColumn, ValueColumn, TypeColumn, columns };

  using QAbstractTableModel::QAbstractTableModel;

  void setSettings(const std::vector<RevisionSetting>& settings);

  /// The whole value in a row, as the platform gave it.
  [[nodiscard]] const QString& valueAt(int row) const { return settings_[static_cast<size_t>(row)].value; }

  [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
  [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
  [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
  [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                    int role = Qt::DisplayRole) const override;

 private:
  std::vector<RevisionSetting> settings_;
};

}  // namespace tokendesk
