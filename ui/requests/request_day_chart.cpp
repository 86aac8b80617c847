#include "request_day_chart.h"

#include "local_times.h"
#include "request_texts.h"
#include "theme.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QLocale>
#include <QPainter>
#include <QStyleOptionFocusRect>

#include <algorithm>

namespace tokendesk {

using namespace Qt::StringLiterals;

namespace {

constexpr int margin = 8;
constexpr int widestSlot = 40;
constexpr int thinnestSegment = 2;
constexpr int usualHeight = 140;
constexpr QSize smallest(160, 80);
constexpr int roomBetweenDates = 16;
constexpr double paleness = 0.3;  // of what isn't picked
constexpr double fading = 0.2;    // from one unknown status to the next
constexpr double faintest = 0.4;

QString dateLabel(QDate day) {
  return day.isValid() ? dayOfYearText(day) : u"?"_s;
}

}  // namespace

RequestDayChart::RequestDayChart(QWidget* parent) : QTableView(parent), model_(new RequestDayModel(this)) {
  setAccessibleName(tr("Requests per day"));
  setWhatsThis(
      tr("How many of the loaded requests came on each day, by status. The arrow keys go through days and "
         "statuses; Enter picks one, so that only its requests are listed, or lets go of it again."));
  setModel(model_);
  setFont(smallFont(font()));
  setSelectionMode(NoSelection);
  setEditTriggers(NoEditTriggers);
  setTabKeyNavigation(false);
  setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
  horizontalHeader()->hide();
  verticalHeader()->hide();
  connect(this, &QAbstractItemView::clicked, this, &RequestDayChart::pick);
}

void RequestDayChart::setCounts(const RequestCounts& counts) {
  const QModelIndex current = currentIndex();
  const QDate day = current.isValid() ? model_->dayAt(current.column()) : QDate();
  const QVariant status = model_->headerData(current.row(), Qt::Vertical);
  model_->setCounts(counts);
  if (!current.isValid()) return;
  for (int column = 0; column < model_->columnCount(); ++column) {
    if (model_->dayAt(column) != day) continue;
    for (int row = 0; row < model_->rowCount(); ++row) {
      if (model_->headerData(row, Qt::Vertical) == status) setCurrentIndex(model_->index(row, column));
    }
  }
}

void RequestDayChart::showSelection(const RequestSelection& selection) {
  selection_ = selection;
  viewport()->update();
}

QRect RequestDayChart::plot() const {
  const int maximum = fontMetrics().horizontalAdvance(QLocale().toString(model_->most()));
  const int dates = fontMetrics().height() + 4;
  const int legend = fontMetrics().height();
  return mirrored(
      viewport()->rect().adjusted(maximum + 2 * margin, legend + 2 * margin, -margin, -dates - margin / 2));
}

QRect RequestDayChart::mirrored(const QRect& rect) const {
  return QStyle::visualRect(layoutDirection(), viewport()->rect(), rect);
}

QRect RequestDayChart::slot(int column) const {
  const QRect room = mirrored(plot());
  const double width =
      std::min<double>(widestSlot, static_cast<double>(room.width()) / std::max(1, model_->columnCount()));
  const int left = room.left() + static_cast<int>(width * column);
  const int right = room.left() + static_cast<int>(width * (column + 1));
  return mirrored({left, room.top(), std::max(1, right - left), room.height()});
}

QRect RequestDayChart::segment(int row, int column) const {
  const QRect place = slot(column);
  const int gap = place.width() > 3 ? std::max(1, place.width() / 6) : 0;
  int bottom = place.bottom() + 1;
  for (int each = 1; each <= row; ++each) {
    const int count = model_->countAt(each, column);
    if (count == 0) continue;
    const int height = std::max(thinnestSegment, place.height() * count / std::max(1, model_->most()));
    if (each == row) return {place.left(), bottom - height, place.width() - gap, height};
    bottom -= height;
  }
  return {};
}

QRect RequestDayChart::visualRect(const QModelIndex& index) const {
  if (!index.isValid()) return {};
  if (index.row() != RequestDayModel::wholeDay) return segment(index.row(), index.column());
  const QRect place = slot(index.column());
  return {place.left(), place.bottom() + 1, place.width(), viewport()->height() - place.bottom() - 1};
}

QModelIndex RequestDayChart::indexAt(const QPoint& point) const {
  for (int column = 0; column < model_->columnCount(); ++column) {
    const QRect place = slot(column);
    if (point.x() < place.left() || point.x() > place.right()) continue;
    for (int row = 1; row < model_->rowCount(); ++row) {
      const QRect rect = segment(row, column);
      if (rect.isValid() && point.y() >= rect.top() && point.y() <= rect.bottom())
        return model_->index(row, column);
    }
    return model_->index(RequestDayModel::wholeDay, column);
  }
  return {};
}

void RequestDayChart::scrollTo(const QModelIndex&, ScrollHint) {
  // everything is always in sight
}

QSize RequestDayChart::sizeHint() const {
  return {4 * usualHeight, usualHeight};
}

QSize RequestDayChart::minimumSizeHint() const {
  return smallest;
}

QModelIndex RequestDayChart::beside(const QModelIndex& from, int columns) const {
  const int column = std::clamp(from.column() + columns, 0, model_->columnCount() - 1);
  const bool hasStatus = model_->countAt(from.row(), column) > 0;
  return model_->index(hasStatus ? from.row() : RequestDayModel::wholeDay, column);
}

QModelIndex RequestDayChart::above(const QModelIndex& from, int rows) const {
  for (int row = from.row() + rows; row >= 0 && row < model_->rowCount(); row += rows) {
    if (model_->countAt(row, from.column()) > 0) return model_->index(row, from.column());
  }
  return from;
}

QModelIndex RequestDayChart::moveCursor(CursorAction action, Qt::KeyboardModifiers) {
  if (model_->columnCount() == 0) return {};
  const QModelIndex current = currentIndex();
  const int days = model_->columnCount();
  const int toTheRight = isRightToLeft() ? -1 : 1;
  if (!current.isValid()) return model_->index(RequestDayModel::wholeDay, days - 1);
  switch (action) {
    case MoveLeft: return beside(current, -toTheRight);
    case MoveRight: return beside(current, toTheRight);
    case MovePrevious: return beside(current, -1);
    case MoveNext: return beside(current, 1);
    case MoveHome: return beside(current, -days);
    case MoveEnd: return beside(current, days);
    case MoveUp:
    case MovePageUp: return above(current, 1);
    case MoveDown:
    case MovePageDown: return above(current, -1);
  }
  Q_UNREACHABLE();
}

void RequestDayChart::keyPressEvent(QKeyEvent* event) {
  switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space: pick(currentIndex()); break;
    default: QTableView::keyPressEvent(event);
  }
}

void RequestDayChart::pick(const QModelIndex& index) {
  if (!index.isValid()) return;
  const bool isWhole = index.row() == RequestDayModel::wholeDay;
  emit picked(model_->dayAt(index.column()),
              isWhole ? std::nullopt : std::optional(model_->statusAt(index.row())));
}

bool RequestDayChart::isPicked(const QModelIndex& index) const {
  return !selection_.day || (*selection_.day == model_->dayAt(index.column()) &&
                             (!selection_.status || *selection_.status == model_->statusAt(index.row())));
}

// The statuses that aren't known come last, each paler than the one before.
QColor RequestDayChart::colorOf(int row) const {
  if (const std::optional<StatusLook> look = lookOfStatus(model_->statusAt(row)))
    return statusColors(palette()).*look->color;
  int unknownBefore = 0;
  while (row - unknownBefore > 1 && !lookOfStatus(model_->statusAt(row - unknownBefore - 1))) ++unknownBefore;
  const double strength = std::max(faintest, 1 - fading * unknownBefore);
  return blend(themeColors(palette()).accent, palette().color(QPalette::Base), strength);
}

void RequestDayChart::paintEvent(QPaintEvent*) {
  QPainter painter(viewport());
  if (model_->columnCount() == 0) return;
  paintLegend(painter);
  paintAxes(painter);
  paintBars(painter);
  if (!hasFocus() || !currentIndex().isValid()) return;
  QStyleOptionFocusRect ring;
  ring.initFrom(viewport());
  ring.rect = visualRect(currentIndex()).adjusted(-2, -2, 2, 2).intersected(viewport()->rect());
  style()->drawPrimitive(QStyle::PE_FrameFocusRect, &ring, &painter, this);
}

void RequestDayChart::paintBars(QPainter& painter) const {
  for (int column = 0; column < model_->columnCount(); ++column) {
    for (int row = 1; row < model_->rowCount(); ++row) {
      const QRect rect = segment(row, column);
      if (!rect.isValid()) continue;
      const QColor color = colorOf(row);
      const bool isStrong = isPicked(model_->index(row, column));
      painter.fillRect(rect, isStrong ? color : blend(color, palette().color(QPalette::Base), paleness));
      // a line between segments, for those who can't tell the colours apart
      if (rect.height() > thinnestSegment)
        painter.fillRect(rect.left(), rect.top(), rect.width(), 1, palette().color(QPalette::Base));
    }
  }
}

// At the end of the line, the last status first, in the order of the segments.
void RequestDayChart::paintLegend(QPainter& painter) const {
  constexpr int square = 8;
  const int height = fontMetrics().height();
  int right = viewport()->width() - margin;
  painter.setPen(themeColors(palette()).secondaryText);
  for (int row = model_->rowCount() - 1; row > RequestDayModel::wholeDay; --row) {
    const QString word = requestStatusText(model_->statusAt(row));
    const int width = fontMetrics().horizontalAdvance(word);
    const int left = right - width - square - margin / 2;
    if (left < margin) return;
    painter.fillRect(mirrored({left, margin + (height - square) / 2, square, square}), colorOf(row));
    painter.drawText(mirrored({left + square + margin / 2, margin, width, height}), Qt::AlignCenter, word);
    right = left - roomBetweenDates;
  }
}

void RequestDayChart::paintAxes(QPainter& painter) const {
  const QRect room = plot();
  const ThemeColors colors = themeColors(palette());
  painter.setPen(colors.border);
  painter.drawLine(room.left(), room.top(), room.right(), room.top());
  painter.drawLine(room.left(), room.bottom() + 1, room.right(), room.bottom() + 1);

  painter.setPen(colors.secondaryText);
  const int lineHeight = fontMetrics().height();
  const auto labelLevel = [&](int count, int y) {
    const QRect place(0, y - lineHeight / 2, mirrored(room).left() - margin / 2, lineHeight);
    const auto atItsEnd = QStyle::visualAlignment(layoutDirection(), Qt::AlignRight | Qt::AlignVCenter);
    painter.drawText(mirrored(place), static_cast<int>(atItsEnd), QLocale().toString(count));
  };
  labelLevel(model_->most(), room.top());
  labelLevel(0, room.bottom() + 1);

  int freeFrom = 0;
  for (int column = 0; column < model_->columnCount(); ++column) {
    const QString label = dateLabel(model_->dayAt(column));
    const int width = fontMetrics().horizontalAdvance(label);
    const int center = mirrored(slot(column)).center().x();
    const int left = std::max(center - width / 2, mirrored(room).left() - margin);
    if (left < freeFrom || left + width > viewport()->width()) continue;
    painter.drawText(mirrored({left, room.bottom() + 3, width, lineHeight}), Qt::AlignCenter, label);
    freeFrom = left + width + roomBetweenDates;
  }
}

}  // namespace tokendesk
