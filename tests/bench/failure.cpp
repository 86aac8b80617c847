#include "failure.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QTextStream>
#include <QTimer>

#include <chrono>
#include <cstdlib>

namespace tokendesk::bench {

using namespace std::chrono_literals;

void fail(const QString& why) {
  QTextStream(stderr) << "tokendesk-bench: " << why << Qt::endl;
  std::_Exit(EXIT_FAILURE);
}

void waitUntil(const std::function<bool()>& done, const QString& why) {
  const QDeadlineTimer deadline(5min);
  QTimer wake;
  wake.start(5ms);
  while (!done()) {
    if (deadline.hasExpired()) fail(why);
    QCoreApplication::processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents);
  }
}

}  // namespace tokendesk::bench
