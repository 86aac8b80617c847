#pragma once

#include <QFuture>
#include <QTest>

namespace tokendesk::test {

/// Waits for a job in the event loop; false where it doesn't finish in time.
template <class T>
[[nodiscard]] bool finishes(const QFuture<T>& job, int milliseconds = 30000) {
  return QTest::qWaitFor([&job] { return job.isFinished(); }, milliseconds) && job.resultCount() == 1;
}

}  // namespace tokendesk::test
