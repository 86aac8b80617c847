#include "list_table.h"

#include "stretched_section.h"
#include "theme.h"

#include <QHeaderView>
#include <QJsonArray>

#include <algorithm>

namespace tokendesk {

using namespace Qt::StringLiterals;

namespace {

constexpr auto sortedByKey = "sortedBy"_L1;
constexpr auto descendingKey = "descending"_L1;
constexpr auto orderKey = "order"_L1;
constexpr auto widthsKey = "widths"_L1;
constexpr double widestColumn = 400;  // letters; nobody makes one wider

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
  for (size_t i = 0; i < characters.size(); ++i) {
    const int column = static_cast<int>(i);
    const int wide = characters[i] * letterWidth(fontMetrics());
    setColumnWidth(column, std::max(wide, horizontalHeader()->sectionSizeHint(column)));
  }
  new StretchedSection(horizontalHeader(), stretched);
}

QJsonObject ListTable::view() const {
  const QHeaderView* header = horizontalHeader();
  QJsonArray order;
  QJsonArray widths;
  for (int column = 0; column < header->count(); ++column) {
    order << header->logicalIndex(column);
    widths << static_cast<double>(header->sectionSize(column)) / letterWidth(fontMetrics());
  }
  return {{sortedByKey, header->sortIndicatorSection()},
          {descendingKey, header->sortIndicatorOrder() == Qt::DescendingOrder},
          {orderKey, order},
          {widthsKey, widths}};
}

void ListTable::setView(const QJsonObject& view) {
  const int columns = horizontalHeader()->count();
  const QJsonArray order = view[orderKey].toArray();
  const QJsonArray widths = view[widthsKey].toArray();
  if (order.size() != columns || widths.size() != columns) return;
  moveColumns(order);
  setWidths(widths);
  const int sortedBy = view[sortedByKey].toInt(-1);
  if (isSortingEnabled() && sortedBy >= 0 && sortedBy < columns)
    sortByColumn(sortedBy, view[descendingKey].toBool() ? Qt::DescendingOrder : Qt::AscendingOrder);
}

void ListTable::moveColumns(const QJsonArray& order) {
  QHeaderView* header = horizontalHeader();
  for (int place = 0; place < header->count(); ++place) {
    const int now = header->visualIndex(order[place].toInt(-1));
    if (now > place) header->moveSection(now, place);
  }
}

void ListTable::setWidths(const QJsonArray& widths) {
  QHeaderView* header = horizontalHeader();
  for (int column = 0; column < header->count(); ++column) {
    const double letters = widths[column].toDouble();
    const bool isFixed = header->sectionResizeMode(column) != QHeaderView::Interactive;
    if (header->isSectionHidden(column) || isFixed || !(letters > 0 && letters <= widestColumn)) continue;
    header->resizeSection(column, qRound(letters * letterWidth(fontMetrics())));
  }
}

}  // namespace tokendesk
