#include "focus_ring.h"

#include <QStyleOptionFocusRect>
#include <QStylePainter>

namespace tokendesk {

void paintFocusRing(QWidget* widget) {
  if (widget->focusProxy() || !widget->hasFocus()) return;  // hasFocus() is true for a proxy's, too
  QStyleOptionFocusRect ring;
  ring.initFrom(widget);
  QStylePainter(widget).drawPrimitive(QStyle::PE_FrameFocusRect, ring);
}

}  // namespace tokendesk
