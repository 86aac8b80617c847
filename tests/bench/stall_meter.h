#pragma once

#include <QElapsedTimer>
#include <QTimer>

namespace tokendesk::bench {

/// Beats every millisecond on the interface thread and tells the longest time it couldn't: what a person
/// would have waited for an answer to a key. Measures from its making on.
class StallMeter {
 public:
  StallMeter();

  /// Milliseconds, up to now.
  [[nodiscard]] double longest();

 private:
  void beat();

  QTimer timer_;
  QElapsedTimer sinceBeat_;
  qint64 longest_ = 0;  // ns
};

}  // namespace tokendesk::bench
