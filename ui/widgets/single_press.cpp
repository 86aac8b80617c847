#include "single_press.h"

#include "key_repeat.h"

#include <QAbstractButton>
#include <QKeyEvent>

namespace tokendesk {

namespace {

bool isHeldReturn(const QEvent& event) {
  if (event.type() != QEvent::KeyPress) return false;
  const auto& press = static_cast<const QKeyEvent&>(event);
  return (press.key() == Qt::Key_Return || press.key() == Qt::Key_Enter) && isRepeat(press);
}

class RepeatFilter : public QObject {
 public:
  using QObject::QObject;

  bool eventFilter(QObject* /*watched*/, QEvent* event) override {
    // Qt sends it for the second press, to whatever is there by then.
    return event->type() == QEvent::MouseButtonDblClick || isHeldReturn(*event);
  }
};

}  // namespace

void takeSinglePresses(QAbstractButton& button) {
  watchKeyReleases();
  button.installEventFilter(new RepeatFilter(&button));
}

}  // namespace tokendesk
