#include "project_item_delegate.h"

#include "project_table_model.h"
#include "project_texts.h"
#include "theme.h"

namespace tokendesk {

void ProjectItemDelegate::initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const {
  QStyledItemDelegate::initStyleOption(option, index);
  const auto color = [option](const QColor& text) {
    for (const auto role : {QPalette::Text, QPalette::HighlightedText}) option->palette.setColor(role, text);
  };
  const bool active = index.data(ProjectTableModel::activeRole).toBool();
  switch (index.column()) {
    case ProjectTableModel::Name:
      option->font.setWeight(QFont::DemiBold);
      option->textElideMode = Qt::ElideMiddle;
      break;
    case ProjectTableModel::Status:
      option->features |= QStyleOptionViewItem::HasDecoration;
      option->icon = projectStatusIcon(active);
      option->decorationSize = {16, 16};
      color(projectStatusColor(active, option->palette));
      break;
    case ProjectTableModel::Id:
      option->font = monospaceFont();
      option->textElideMode = Qt::ElideMiddle;
      color(themeColors(option->palette).secondaryText);
      break;
    case ProjectTableModel::Description: color(themeColors(option->palette).secondaryText); break;
    default: break;
  }
}

}  // namespace tokendesk
