#pragma once

#include <QStyledItemDelegate>

namespace tokendesk {

/// Draws an entry of the command palette: icon, text and what it is, and its shortcut at the end. What can't
/// be chosen is greyed.
class PaletteDelegate : public QStyledItemDelegate {
  Q_OBJECT

 public:
  using QStyledItemDelegate::QStyledItemDelegate;

  void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
  QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

 protected:
  void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override;
};

}  // namespace tokendesk
