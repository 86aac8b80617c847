#pragma once

#include <QStyledItemDelegate>

namespace tokendesk {

/// Draws the cells of a ConnectionsModel: names semibold with their marks muted beside them, environments as
/// a dot and a coloured word. Names and addresses lose their middle.
class ConnectionsDelegate final : public QStyledItemDelegate {
  Q_OBJECT

 public:
  using QStyledItemDelegate::QStyledItemDelegate;

  void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;

 protected:
  void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override;
};

}  // namespace tokendesk
