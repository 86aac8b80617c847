#include "key_repeat.h"

#include <QApplication>
#include <QKeyEvent>

#include <utility>

namespace tokendesk {

namespace {

struct Release {
  int key = 0;
  quint64 time = 0;  ///< 0: none
};

Release lastRelease;

class ReleaseWatch : public QObject {
 public:
  using QObject::QObject;

  bool eventFilter(QObject* /*watched*/, QEvent* event) override {
    if (event->type() == QEvent::KeyRelease) {
      const auto* release = static_cast<QKeyEvent*>(event);
      lastRelease = {.key = release->key(), .time = release->timestamp()};
    }
    return false;
  }
};

}  // namespace

void watchKeyReleases() {
  static bool watches = false;
  if (!std::exchange(watches, true)) qApp->installEventFilter(new ReleaseWatch(qApp));
}

bool isRepeat(const QKeyEvent& press) {
  if (press.isAutoRepeat()) return true;
  return press.timestamp() != 0 && press.timestamp() == lastRelease.time && press.key() == lastRelease.key;
}

}  // namespace tokendesk
