#pragma once

#include <QStyledItemDelegate>

namespace tokendesk {

/// Draws the cells of a ProjectTableModel: names semibold, what is secondary muted, statuses as an icon and a
/// coloured word, ids in the fixed-pitch font and elided in the middle.
class ProjectItemDelegate final : public QStyledItemDelegate {
  Q_OBJECT

 public:
  using QStyledItemDelegate::QStyledItemDelegate;

 protected:
  void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override;
};

}  // namespace tokendesk
