#pragma once

#include "token_order.h"

#include <QStyledItemDelegate>

namespace tokendesk {

/// Draws the cells of a TokenTableModel: names semibold, descriptions and times muted, statuses and ends that
/// have come or come soon as an icon and coloured words, fingerprints in the fixed-pitch font. Identifiers
/// are elided in the middle, texts at the end.
class TokenItemDelegate final : public QStyledItemDelegate {
  Q_OBJECT

 public:
  using QStyledItemDelegate::QStyledItemDelegate;

 protected:
  void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override;
};

}  // namespace tokendesk
