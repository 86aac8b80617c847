#include "contrast_check.h"

#include "controls.h"
#include "findings.h"
#include "icon_view.h"
#include "request_day_chart.h"
#include "theme_colors.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QComboBox>
#include <QHash>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>

namespace tokendesk {

using namespace Qt::StringLiterals;

namespace {

constexpr double forText = 4.5;
constexpr double forLargeText = 3;
constexpr double forIcons = 3;
constexpr qreal largePoints = 18;
constexpr qreal largeBoldPoints = 14;

// Letters have soft edges, and thin ones none but those. Drawn this many times as large, all have pixels of
// their full colour.
constexpr int enlargement = 2;
constexpr int frame = 4;  // borders and focus rings aren't judged here

double neededFor(const QFont& font) {
  const qreal points = font.pointSizeF();
  const bool isLarge = points >= largePoints || (font.bold() && points >= largeBoldPoints);
  return isLarge ? forLargeText : forText;
}

/// The contrast of what is drawn in a rectangle: of its most frequent colour, which is the ground, with the
/// one that stands out most from it.
double contrastIn(const QImage& image, const QRect& place) {
  QHash<QRgb, int> counts;
  const QRect inside = place.intersected(image.rect());
  for (int y = inside.top(); y <= inside.bottom(); ++y) {
    const auto* line = reinterpret_cast<const QRgb*>(image.constScanLine(y));
    for (int x = inside.left(); x <= inside.right(); ++x) ++counts[line[x]];
  }
  QRgb ground = 0;
  int most = 0;
  for (auto each = counts.cbegin(); each != counts.cend(); ++each) {
    if (each.value() <= most) continue;
    most = each.value();
    ground = each.key();
  }
  double best = 1;
  for (auto each = counts.cbegin(); each != counts.cend(); ++each)
    best = std::max(best, contrastRatio(QColor(each.key()), QColor(ground)));
  return best;
}

/// One window as it is drawn now.
class Picture {
 public:
  Picture(QWidget& window, Findings& findings)
      : window_(window), findings_(findings), image_(window.size() * enlargement, QImage::Format_RGB32) {
    image_.setDevicePixelRatio(enlargement);
    window.render(&image_);
    image_.setDevicePixelRatio(1);
  }

  void check(const QWidget* widget, const QRect& part, double needed, const QString& what) {
    const QRect visible = part.intersected(widget->visibleRegion().boundingRect());
    if (visible.width() < 3 || visible.height() < 3) return;
    const QPoint at = widget->mapTo(&window_, visible.topLeft());
    const double found = contrastIn(image_, QRect(at * enlargement, visible.size() * enlargement));
    if (found < needed) findings_.add(widget, u"%1 has a contrast of %2"_s.arg(what).arg(found, 0, 'f', 2));
  }

 private:
  QWidget& window_;
  Findings& findings_;
  QImage image_;
};

void checkView(Picture& picture, const QAbstractItemView& view) {
  const QAbstractItemModel* model = view.model();
  for (int row = 0; model && row < model->rowCount(view.rootIndex()); ++row) {
    for (int column = 0; column < model->columnCount(view.rootIndex()); ++column) {
      const QModelIndex cell = model->index(row, column, view.rootIndex());
      const QString text = cell.data().toString();
      const QRect whole = view.visualRect(cell);
      const QRect place = whole.intersected(view.viewport()->rect());
      const bool isCut = place.height() < whole.height();  // less than its letters may be seen
      if (text.isEmpty() || place.isEmpty() || isCut || !cell.flags().testFlag(Qt::ItemIsEnabled)) continue;
      const bool isIconOnly = !cell.data(Qt::DecorationRole).isNull() &&
                              place.width() < view.fontMetrics().horizontalAdvance(text);
      picture.check(view.viewport(), place.adjusted(frame, frame, -frame, -frame),
                    isIconOnly ? forIcons : neededFor(view.font()), u"“%1”"_s.arg(text.left(40)));
    }
  }
}

bool isText(const QWidget* widget) {
  if (const auto* field = qobject_cast<const QLineEdit*>(widget))
    return !field->text().isEmpty() || !field->placeholderText().isEmpty();
  if (const auto* text = qobject_cast<const QPlainTextEdit*>(widget))
    return !text->toPlainText().isEmpty() || !text->placeholderText().isEmpty();
  if (const auto* box = qobject_cast<const QComboBox*>(widget)) return !box->currentText().isEmpty();
  const auto* button = qobject_cast<const QAbstractButton*>(widget);
  return button && !button->text().isEmpty();
}

}  // namespace

void checkContrast(QWidget& window, Findings& findings) {
  Picture picture(window, findings);
  for (QWidget* each : window.findChildren<QWidget*>()) {
    if (!each->isVisible() || !each->isEnabled() || each->window() != &window) continue;
    if (qobject_cast<RequestDayChart*>(each))
      continue;  // its cells are drawn as bars, which a test of its own sees
    const QRect inside = each->rect().adjusted(frame, frame, -frame, -frame);
    if (const auto* view = qobject_cast<QAbstractItemView*>(each)) {
      checkView(picture, *view);
    } else if (const auto* label = qobject_cast<QLabel*>(each)) {
      if (!label->text().isEmpty()) picture.check(each, each->rect(), neededFor(each->font()), u"text"_s);
    } else if (qobject_cast<IconView*>(each)) {
      picture.check(each, each->rect(), forIcons, u"drawing"_s);
    } else if (isText(each)) {
      picture.check(each, inside, neededFor(each->font()), u"text"_s);
    } else if (const auto* button = qobject_cast<QAbstractButton*>(each);
               button && !button->icon().isNull() && !isPart(button)) {  // parts of fields fade in
      picture.check(each, inside, forIcons, u"icon"_s);
    }
  }
}

}  // namespace tokendesk
