#include "fact_label.h"

#include "focus_ring.h"

namespace tokendesk {

FactLabel::FactLabel(QWidget* parent) : QLabel(parent) {
  setTextFormat(Qt::PlainText);
  setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
  setFocusPolicy(Qt::StrongFocus);
  setContentsMargins(4, 1, 4, 1);  // room for the ring
}

void FactLabel::paintEvent(QPaintEvent* event) {
  QLabel::paintEvent(event);
  paintFocusRing(this);
}

}  // namespace tokendesk
