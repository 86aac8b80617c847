#include "stall_meter.h"

#include <algorithm>
#include <chrono>

namespace tokendesk::bench {

using namespace std::chrono_literals;

StallMeter::StallMeter() {
  timer_.setTimerType(Qt::PreciseTimer);
  timer_.callOnTimeout([this] { beat(); });
  timer_.start(1ms);
  sinceBeat_.start();
}

double StallMeter::longest() {
  beat();
  return static_cast<double>(longest_) / 1e6;
}

void StallMeter::beat() {
  longest_ = std::max(longest_, sinceBeat_.nsecsElapsed());
  sinceBeat_.restart();
}

}  // namespace tokendesk::bench
