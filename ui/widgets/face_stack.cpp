#include "face_stack.h"

namespace tokendesk {

void FaceStack::showFace(QWidget* face) {
  if (face == currentWidget() && focusProxy() == face) return;
  // That of the window, which it has also while it isn't the active one.
  const QWidget* focused = window()->focusWidget();
  const bool hadFocus = focused && isAncestorOf(focused);
  setCurrentWidget(face);
  setFocusProxy(face);
  if (hadFocus) face->setFocus(Qt::OtherFocusReason);
}

}  // namespace tokendesk
