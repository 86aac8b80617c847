#include "readable_area.h"

#include "theme.h"

namespace tokendesk {

namespace {

// What the smallest window has room for with texts of the usual size.
constexpr int fewestLetters = 88;
constexpr int fewestLines = 26;

}  // namespace

ReadableArea::ReadableArea(QWidget* content, QWidget* parent) : QScrollArea(parent) {
  content->setMinimumSize(fewestLetters * letterWidth(fontMetrics()),
                          fewestLines * fontMetrics().lineSpacing());
  setFrameShape(QFrame::NoFrame);
  setFocusPolicy(Qt::NoFocus);
  setWidgetResizable(true);
  setWidget(content);
}

}  // namespace tokendesk
