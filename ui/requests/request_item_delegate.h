#pragma once

#include <QStyledItemDelegate>

namespace tokendesk {

/// Draws the cells of a RequestTableModel: assistants semibold, statuses as an icon and a coloured word, long
/// texts muted.
class RequestItemDelegate final : public QStyledItemDelegate {
  Q_OBJECT

 public:
  using QStyledItemDelegate::QStyledItemDelegate;

 protected:
  void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override;
};

}  // namespace tokendesk
