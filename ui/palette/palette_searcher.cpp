#include "palette_searcher.h"

#include "job.h"

#include <QtConcurrent>

#include <utility>

namespace tokendesk {

namespace {
constexpr size_t searchedAtOnce = 5'000;
}

PaletteSearcher::~PaletteSearcher() {
  stop_.request_stop();
}

void PaletteSearcher::search(const PaletteWish& wish) {
  if (isRunning_) {
    stop_.request_stop();
    next_ = wish;
  } else if (wish.texts->size() <= searchedAtOnce) {
    emit found(searchPalette(wish));
  } else {
    start(wish);
  }
}

void PaletteSearcher::start(const PaletteWish& wish) {
  isRunning_ = true;
  stop_ = std::stop_source();
  const auto searchThere = [wish, stop = stop_.get_token()] { return searchPalette(wish, stop); };
  onInterfaceThread(QtConcurrent::run(searchThere)).then(this, [this](const PaletteMatches& matches) {
    finish(matches);
  });
}

void PaletteSearcher::finish(const PaletteMatches& matches) {
  isRunning_ = false;
  if (next_) {
    search(*std::exchange(next_, std::nullopt));
  } else {
    emit found(matches);
  }
}

}  // namespace tokendesk
