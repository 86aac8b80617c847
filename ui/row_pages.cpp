#include "row_pages.h"

#include <algorithm>

namespace tokendesk {

void RowPages::setPage(int page) {
  page_ = std::clamp(page, 1, pageCount());
}

void RowPages::setRowsPerPage(int rows) {
  const size_t firstShown = first();
  rowsPerPage_ = rows;
  page_ = pageOf(firstShown);
}

void RowPages::setCount(size_t count) {
  count_ = count;
  setPage(page_);
}

int RowPages::pageCount() const {
  return count_ == 0 ? 1 : pageOf(count_ - 1);
}

size_t RowPages::first() const {
  return rowsPerPage_ == allRows ? 0 : static_cast<size_t>(page_ - 1) * static_cast<size_t>(rowsPerPage_);
}

int RowPages::rowsOnPage() const {
  const size_t left = count_ - std::min(first(), count_);
  return static_cast<int>(rowsPerPage_ == allRows ? left : std::min(left, static_cast<size_t>(rowsPerPage_)));
}

int RowPages::pageOf(size_t row) const {
  return rowsPerPage_ == allRows ? 1 : static_cast<int>(row / static_cast<size_t>(rowsPerPage_)) + 1;
}

}  // namespace tokendesk
