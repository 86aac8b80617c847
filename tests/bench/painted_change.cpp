#include "painted_change.h"

#include "failure.h"
#include "token_table.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QThreadPool>

namespace tokendesk::bench {

using namespace Qt::StringLiterals;

double timeToPainted(QTableView& table, const std::function<void()>& change) {
  QElapsedTimer timer;
  timer.start();
  change();
  table.viewport()->repaint();
  QCoreApplication::processEvents();
  return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

double timeToPainted(ListWindow& window, const std::function<void()>& change) {
  bool isChanged = false;
  const auto connection = QObject::connect(&window.view().model(), &TokenTableModel::contentChanged, &window,
                                           [&isChanged] { isChanged = true; });
  const double time = timeToPainted(window.view().table(), [&] {
    change();
    waitUntil([&isChanged] { return isChanged; }, u"What the list shows didn't change."_s);
  });
  QObject::disconnect(connection);
  return time;
}

void waitForWorkers() {
  constexpr int limit = 120'000;
  if (!QThreadPool::globalInstance()->waitForDone(limit)) fail(u"The worker threads don't end."_s);
}

}  // namespace tokendesk::bench
