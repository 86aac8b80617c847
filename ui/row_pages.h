#pragma once

#include <cstddef>

namespace tokendesk {

/// How the rows of a list fall into pages, and which page is shown.
class RowPages {
 public:
  static constexpr int allRows = 0;

  /// Pages count from 1. Those that aren't there become the nearest that is.
  void setPage(int page);
  /// `rows` a page, or allRows. The first row that was shown stays on the page shown.
  void setRowsPerPage(int rows);
  /// How many rows there are on all pages.
  void setCount(size_t count);

  [[nodiscard]] int page() const { return page_; }
  [[nodiscard]] int rowsPerPage() const { return rowsPerPage_; }
  /// At least 1.
  [[nodiscard]] int pageCount() const;
  /// The number, of all rows, of the first one on the page, and how many there are on it.
  [[nodiscard]] size_t first() const;
  [[nodiscard]] int rowsOnPage() const;
  /// The page that a row, counted among all, is on.
  [[nodiscard]] int pageOf(size_t row) const;

 private:
  size_t count_ = 0;
  int rowsPerPage_ = 50;
  int page_ = 1;
};

}  // namespace tokendesk
