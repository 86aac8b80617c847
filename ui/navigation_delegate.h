#pragma once

#include <QStyledItemDelegate>

namespace tokendesk {

/// What entries of a Navigation have beside text and icon.
namespace NavigationRole {
inline constexpr int page = Qt::UserRole;   ///< the number of the entry's page; groups have none
inline constexpr int notedPage = page + 1;  ///< of a note: the number of the page that it concerns
inline constexpr int badge = page + 2;      ///< a short text at the end of the entry
inline constexpr int tone = page + 3;       ///< of the badge, as StatusTone
}  // namespace NavigationRole

/// Draws the entries of a Navigation.
class NavigationDelegate final : public QStyledItemDelegate {
  Q_OBJECT

 public:
  using QStyledItemDelegate::QStyledItemDelegate;

  void setCollapsed(bool collapsed) { collapsed_ = collapsed; }

  void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;

 protected:
  void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override;

 private:
  [[nodiscard]] QRect badgeRect(const QStyleOptionViewItem& option, const QString& text) const;

  bool collapsed_ = false;
};

}  // namespace tokendesk
