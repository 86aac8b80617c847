#pragma once

#include "palette_search.h"

#include <QAbstractListModel>

namespace tokendesk {

/// The entries of the command palette that are listed.
class PaletteModel : public QAbstractListModel {
  Q_OBJECT

 public:
  static constexpr int detailsRole = Qt::UserRole;
  static constexpr int shortcutRole = Qt::UserRole + 1;
  /// Whether it can be chosen.
  static constexpr int isOpenRole = Qt::UserRole + 2;

  using QAbstractListModel::QAbstractListModel;

  /// What matches are of. Nothing is listed until there are some.
  void setContent(PaletteContent content);
  void show(const PaletteMatches& matches);
  [[nodiscard]] const PaletteEntry& entryAt(int row) const { return shown_.at(static_cast<size_t>(row)); }

  int rowCount(const QModelIndex& parent = {}) const override;
  QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;

 private:
  [[nodiscard]] PaletteEntry entryOf(size_t number) const;

  PaletteContent content_;
  std::vector<PaletteEntry> shown_;
};

}  // namespace tokendesk
