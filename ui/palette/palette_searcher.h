#pragma once

#include "palette_search.h"

#include <QObject>

#include <optional>

namespace tokendesk {

/// Searches one after the other: at once where there is little to look in, else on a worker thread. A search
/// that a newer one overtakes is stopped, and never heard of.
class PaletteSearcher : public QObject {
  Q_OBJECT

 public:
  using QObject::QObject;
  ~PaletteSearcher() override;

  void search(const PaletteWish& wish);
  /// Whether found() is still to come.
  [[nodiscard]] bool isSearching() const { return isRunning_; }

 signals:
  void found(const tokendesk::PaletteMatches& matches);

 private:
  void start(const PaletteWish& wish);
  void finish(const PaletteMatches& matches);

  bool isRunning_ = false;
  std::stop_source stop_;
  std::optional<PaletteWish> next_;  ///< once the one that runs has ended
};

}  // namespace tokendesk
