#include "list_table.h"

#include "theme.h"

#include <QHeaderView>

#include <algorithm>

namespace tokendesk {

namespace {

constexpr int usualRowHeight = 32;
constexpr int fewestCharacters = 8;

}  // namespace

ListTable::ListTable(QWidget* parent) : QTableView(parent) {
  setSelectionBehavior(SelectRows);
  setSelectionMode(SingleSelection);
  setEditTriggers(NoEditTriggers);
  setTabKeyNavigation(false);
  setShowGrid(false);
  setWordWrap(false);
  setContextMenuPolicy(Qt::ActionsContextMenu);
  verticalHeader()->hide();
  verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
  verticalHeader()->setDefaultSectionSize(std::max(usualRowHeight, fontMetrics().height() + 12));
  horizontalHeader()->setHighlightSections(false);
  horizontalHeader()->setSectionsMovable(true);
  horizontalHeader()->setMinimumSectionSize(letterWidth(fontMetrics()) * fewestCharacters);
}

void ListTable::setColumnCharacters(const std::vector<int>& characters, int stretched) {
  for (size_t column = 0; column < characters.size(); ++column)
    setColumnWidth(static_cast<int>(column), characters[column] * letterWidth(fontMetrics()));
  horizontalHeader()->setSectionResizeMode(stretched, QHeaderView::Stretch);
}

}  // namespace tokendesk
