#pragma once

#include <algorithm>
#include <cstddef>
#include <functional>
#include <vector>

namespace tokendesk {

/// Where the ranges end that `count` elements are cut into, one for each core; one where there are less than
/// `fewest` for another, as a thread of its own wouldn't pay.
std::vector<size_t> rangeEnds(size_t count, size_t fewest);

/// Calls `work(begin, end)` for each range, at once on threads of their own, and returns when all are done.
void atOnce(const std::vector<size_t>& ends, const std::function<void(size_t, size_t)>& work);

/// Sorts on all cores by `less`, a strict weak order; equal ones keep their order.
template <class T, class Less>
void sortAtOnce(std::vector<T>& values, const Less& less) {
  constexpr size_t fewest = 10'000;
  const auto at = [&values](size_t index) { return values.begin() + static_cast<std::ptrdiff_t>(index); };
  const std::vector<size_t> ends = rangeEnds(values.size(), fewest);
  atOnce(ends, [&](size_t begin, size_t end) { std::stable_sort(at(begin), at(end), less); });
  for (size_t range = 1; range < ends.size(); ++range)
    std::inplace_merge(values.begin(), at(ends[range - 1]), at(ends[range]), less);
}

}  // namespace tokendesk
