#include "waiting.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QTimer>

namespace tokendesk {

using namespace std::chrono_literals;

bool waitUntil(const std::function<bool()>& over, std::chrono::milliseconds longest) {
  QElapsedTimer clock;
  clock.start();
  QTimer waker;  // what it waits for may come from another thread
  waker.start(1ms);
  while (!over()) {
    if (std::chrono::milliseconds(clock.elapsed()) > longest) return false;
    QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
  }
  return true;
}

bool waitUntilCalm(const std::function<bool()>& over, int turns) {
  int calm = 0;
  return waitUntil([&] {
    calm = over() ? calm + 1 : 0;
    return calm > turns;
  });
}

}  // namespace tokendesk
