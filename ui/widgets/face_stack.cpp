#include "face_stack.h"

#include <QFocusEvent>

namespace tokendesk {

void FaceStack::showFace(QWidget* face) {
  if (face == currentWidget()) return;
  // That of the window, which it has also while it isn't the active one.
  const QWidget* focused = window()->focusWidget();
  const bool hadFocus = focused && (focused == this || isAncestorOf(focused));
  setCurrentWidget(face);
  if (hadFocus) face->setFocus(Qt::OtherFocusReason);
}

// Not by a focus proxy: Qt puts whoever has one behind the first part of a face, and Tab wouldn't come to the
// other parts.
void FaceStack::focusInEvent(QFocusEvent* event) {
  currentWidget()->setFocus(event->reason());
}

}  // namespace tokendesk
