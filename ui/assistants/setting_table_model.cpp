#include "setting_table_model.h"

#include "display_text.h"

namespace tokendesk {

void SettingTableModel::setSettings(const std::vector<RevisionSetting>& settings) {
  beginResetModel();
  settings_ = settings;
  endResetModel();
}

int SettingTableModel::rowCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : static_cast<int>(settings_.size());
}

int SettingTableModel::columnCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : columns;
}

QVariant SettingTableModel::data(const QModelIndex& index, int role) const {
  if (!index.isValid()) return {};
  const RevisionSetting& setting = settings_[static_cast<size_t>(index.row())];
  const QString& text = index.column() == KeyColumn     ? setting.key
                        : index.column() == ValueColumn ? setting.value
                                                        : setting.type;
  if (role == Qt::DisplayRole) return displayText(text);
  if (role == Qt::ToolTipRole && !text.isEmpty()) return asRichText(displayText(text, Lines::Kept));
  return {};
}

QVariant SettingTableModel::headerData(int section, Qt::Orientation orientation, int role) const {
  if (role == Qt::TextAlignmentRole) return QVariant(Qt::AlignLeading | Qt::AlignVCenter);
  if (orientation != Qt::Horizontal || role != Qt::DisplayRole) return {};
  switch (section) {
    case KeyColumn: return tr("Key");
    case ValueColumn: return tr("Value");
    default: return tr("Type");
  }
}

}  // namespace tokendesk
