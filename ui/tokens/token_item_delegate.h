#pragma once

#include "elided_texts.h"
#include "token_order.h"

#include <QStyledItemDelegate>

namespace tokendesk {

/// Draws the cells of a TokenTableModel: names semibold, descriptions and times muted, statuses and ends that
/// have come or come soon as an icon and coloured words, fingerprints in the fixed-pitch font. Identifiers
/// are elided in the middle, texts at the end.
///
/// The style draws everything but the texts: it would lay each out several times, whenever it is painted.
class TokenItemDelegate : public QStyledItemDelegate {
  Q_OBJECT

 public:
  using QStyledItemDelegate::QStyledItemDelegate;

  void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;

 protected:
  void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override;

 private:
  mutable ElidedTexts texts_;
};

}  // namespace tokendesk
