#pragma once

#include <QElapsedTimer>
#include <QTimer>

#include <chrono>

namespace tokendesk {

/// Watches the thread it lives on while it lives: the longest time in which a heartbeat of 5 ms wasn't
/// answered, and the most memory that this process had resident.
class InterfaceWatch {
 public:
  InterfaceWatch();

  [[nodiscard]] std::chrono::milliseconds longestStall();
  [[nodiscard]] static qint64 residentMegabytes();

 private:
  void beat();

  QTimer heartbeat_;
  QElapsedTimer sinceBeat_;
  std::chrono::milliseconds longest_{0};
};

}  // namespace tokendesk
