#include "project_order.h"

#include "text_order.h"

#include <algorithm>

namespace tokendesk {

namespace {

/// Sorts by `keyOf`, asked once for each row.
template <class KeyOf>
void sortBy(std::vector<size_t>& rows, Qt::SortOrder order, const KeyOf& keyOf) {
  using Key = decltype(keyOf(size_t{}));
  std::vector<std::pair<Key, size_t>> keyed;
  keyed.reserve(rows.size());
  for (const size_t row : rows) keyed.emplace_back(keyOf(row), row);
  std::ranges::stable_sort(keyed, [order](const auto& a, const auto& b) {
    return order == Qt::AscendingOrder ? a.first < b.first : b.first < a.first;
  });
  std::ranges::transform(keyed, rows.begin(), [](const auto& each) { return each.second; });
}

}  // namespace

void sortRows(std::vector<size_t>& rows, const Projects& projects, const TokenCounts& counts,
              ProjectTableModel::Column column, Qt::SortOrder order) {
  const QCollator collator = textOrder();
  switch (column) {
    case ProjectTableModel::Name:
      return sortBy(rows, order, [&](size_t row) { return collator.sortKey(projects[row].name); });
    case ProjectTableModel::Description:
      return sortBy(rows, order, [&](size_t row) { return collator.sortKey(projects[row].description); });
    case ProjectTableModel::Status:
      return sortBy(rows, order, [&](size_t row) { return !projects[row].active; });
    case ProjectTableModel::Id: return sortBy(rows, order, [&](size_t row) { return projects[row].id; });
    case ProjectTableModel::Tokens: break;
  }
  const auto numberOf = [&](size_t row) {
    const TokenCount count = counts.count(projects[row].id);
    return count.numbers ? count.numbers->all : -1;
  };
  sortBy(rows, order, numberOf);
  std::ranges::stable_partition(rows, [&](size_t row) { return numberOf(row) >= 0; });
}

}  // namespace tokendesk
