#include "keyboard_check.h"

#include "controls.h"
#include "findings.h"
#include "theme_colors.h"

#include <QApplication>
#include <QRadioButton>
#include <QSet>
#include <QTest>

namespace tokendesk {

using namespace Qt::StringLiterals;

namespace {

constexpr int moreThanAnyWindowHas = 80;
constexpr int around = 3;  // a ring may be drawn outside
constexpr double visibleChange = 3;

QImage pictureOf(const QWidget* widget) {
  QWidget* window = widget->window();
  const QRect place(widget->mapTo(window, QPoint()), widget->size());
  return window->grab(place.adjusted(-around, -around, around, around)).toImage();
}

/// The largest contrast between what was and what is, at the same place.
double changeBetween(const QImage& one, const QImage& other) {
  if (one.size() != other.size()) return 21;
  double most = 1;
  for (int y = 0; y < one.height() && most < visibleChange; ++y) {
    for (int x = 0; x < one.width(); ++x) {
      if (one.pixel(x, y) != other.pixel(x, y))
        most = std::max(most, contrastRatio(one.pixelColor(x, y), other.pixelColor(x, y)));
    }
  }
  return most;
}

bool isReached(const QWidget* control, const QSet<const QWidget*>& reached) {
  for (const QWidget* each = control; each; each = each->focusProxy()) {
    if (reached.contains(each)) return true;
  }
  if (!qobject_cast<const QRadioButton*>(control)) return false;
  for (const auto* other : control->parentWidget()->findChildren<QRadioButton*>()) {
    if (reached.contains(other)) return true;
  }
  return false;
}

}  // namespace

void checkKeyboard(QWidget& window, Findings& findings) {
  window.activateWindow();
  if (!QTest::qWaitForWindowActive(&window)) return findings.add(&window, u"it doesn't become active"_s);
  QSet<const QWidget*> reached;
  QWidget* before = nullptr;
  QWidget* now = window.focusWidget();
  // Tab goes through the links of a page before it leaves it
  for (int i = 0; i < moreThanAnyWindowHas && (now == before || !reached.contains(now)); ++i) {
    if (now) reached << now;
    before = now;
    const QImage focused = before ? pictureOf(before) : QImage();
    QTest::keyClick(before ? before : &window, Qt::Key_Tab);
    now = window.focusWidget();
    if (before && now != before && changeBetween(focused, pictureOf(before)) < visibleChange)
      findings.add(before, u"its focus isn't visible"_s);
  }
  for (const QWidget* control : controlsIn(window)) {
    if (control->isEnabled() && !isReached(control, reached))
      findings.add(control, u"Tab doesn't reach it"_s);
  }
}

}  // namespace tokendesk
