#include "paint_watch.h"

#include <QCoreApplication>
#include <QEvent>
#include <QTableView>

#include <chrono>
#include <cstdio>

namespace tokendesk::bench {

namespace {

bool hasRows(const QWidget& painted) {
  const auto* table = qobject_cast<const QTableView*>(painted.parentWidget());
  return table && table->viewport() == &painted && table->model() &&
         table->model()->rowCount(table->rootIndex()) > 0;
}

void tell(const char* what) {
  using namespace std::chrono;
  const auto now = duration_cast<nanoseconds>(steady_clock::now().time_since_epoch()).count();
  std::printf("%s %lld\n", what, static_cast<long long>(now));
  std::fflush(stdout);
}

}  // namespace

PaintWatch::PaintWatch() {
  QCoreApplication::instance()->installEventFilter(this);
}

bool PaintWatch::eventFilter(QObject* watched, QEvent* event) {
  if (event->type() != QEvent::Paint) return false;
  const auto* painted = qobject_cast<const QWidget*>(watched);
  if (painted && painted->isVisible()) note(*painted);
  return false;
}

void PaintWatch::note(const QWidget& painted) {
  if (!sawWindow_) {
    sawWindow_ = true;
    tellSoon("window");
  }
  if (!sawRows_ && hasRows(painted)) {
    sawRows_ = true;
    tellSoon("rows");
  }
  if (sawRows_) QCoreApplication::instance()->removeEventFilter(this);
}

// A window is painted with all that is in it at once: the next thing that happens is after that.
void PaintWatch::tellSoon(const char* what) {
  QMetaObject::invokeMethod(this, [what] { tell(what); }, Qt::QueuedConnection);
}

}  // namespace tokendesk::bench
