#include "ranges_at_once.h"

#include <future>
#include <thread>

namespace tokendesk {

std::vector<size_t> rangeEnds(size_t count, size_t fewest) {
  size_t ranges = std::max<size_t>(count / fewest, 1);
  if (ranges > 1) ranges = std::clamp<size_t>(std::thread::hardware_concurrency(), 1, ranges);
  std::vector<size_t> ends;
  for (size_t range = 1; range <= ranges; ++range) ends.push_back(count * range / ranges);
  return ends;
}

void atOnce(const std::vector<size_t>& ends, const std::function<void(size_t, size_t)>& work) {
  std::vector<std::future<void>> others;
  for (size_t range = 1; range < ends.size(); ++range)
    others.push_back(std::async(std::launch::async, work, ends[range - 1], ends[range]));
  work(0, ends.front());
  for (std::future<void>& other : others) other.get();
}

}  // namespace tokendesk
