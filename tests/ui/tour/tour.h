#pragma once

#include "tour_guide.h"

namespace tokendesk {

/// A tour through every page and every dialog of the console, in their notable states. Most of it goes over a
/// sandbox process with its demo data; what a sandbox doesn't do, as to answer late or to fail, over fakes.
class Tour {
 public:
  /// Starts the sandbox, which takes a moment, and gives the program its light theme.
  Tour();

  /// Goes to all stops. A stop that can't be reached ends the test.
  void run(const TourVisit& visit);

 private:
  Connection connect(const QString& name, const QString& platform, Environment environment);

  Console console_;
  SandboxAddress sandbox_ = {};
  Connection training_;
  Connection production_;
  Connection hub_;
};

}  // namespace tokendesk
