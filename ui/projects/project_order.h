#pragma once

#include "project_table_model.h"

namespace tokendesk {

/// Sorts `rows`, which are numbers of `projects`, by what a column shows. Equal ones keep their order; those
/// whose number of tokens isn't known come last.
void sortRows(std::vector<size_t>& rows, const Projects& projects, const TokenCounts& counts,
              ProjectTableModel::Column column, Qt::SortOrder order);

}  // namespace tokendesk
