#include "secret_view.h"

#include "accessible_role.h"
#include "theme.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QPainter>
#include <QStyleOptionFrame>

#include <algorithm>

namespace tokendesk {

namespace {

constexpr int sideMargin = 10;
constexpr int verticalMargin = 6;
constexpr int smallestHeight = 30;
constexpr int shownCharacters = 24;

}  // namespace

SecretView::SecretView(QWidget* parent) : QWidget(parent) {
  setAccessibleRole(this, QAccessible::StaticText);
  setFocusPolicy(Qt::StrongFocus);
  setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
  setFont(monospaceFont());
  setAttribute(Qt::WA_Hover);
  fitHeight();
}

void SecretView::setText(const QString& text, bool masked) {
  setAccessibleDescription(text);  // first, so that nobody shares what is zeroed
  text_.fill(u'\0');
  text_ = text;
  masked_ = masked;
  fitHeight();
  update();
}

QList<QStringView> SecretView::linesFor(int width) const {
  const int room = width - 2 * sideMargin;
  const qreal character = QFontMetricsF(font()).horizontalAdvance(u'M');
  const auto perLine = std::max<qsizetype>(static_cast<qsizetype>(room / character), 1);
  QStringView text(text_);
  if (text.endsWith(u'\n')) text.chop(1);
  if (masked_) return text.split(u'\n');
  QList<QStringView> shown;
  for (const QStringView line : text.split(u'\n')) {
    for (qsizetype start = 0; start == 0 || start < line.size(); start += perLine) {
      shown += line.mid(start, perLine);
    }
  }
  return shown;
}

QSize SecretView::sizeFor(int width, qsizetype lineCount) const {
  const int text = fontMetrics().lineSpacing() * static_cast<int>(lineCount);
  return {width, std::max(text + 2 * verticalMargin, smallestHeight)};
}

QSize SecretView::sizeHint() const {
  const int width = fontMetrics().horizontalAdvance(u'M') * shownCharacters + 2 * sideMargin;
  return sizeFor(width, linesFor(width).size());
}

QSize SecretView::minimumSizeHint() const {
  return {sizeHint().width() / 2, smallestHeight};
}

void SecretView::fitHeight() {
  const int width = testAttribute(Qt::WA_WState_Created) ? this->width() : sizeHint().width();
  setFixedHeight(sizeFor(width, linesFor(width).size()).height());
}

void SecretView::resizeEvent(QResizeEvent* event) {
  if (event->size().width() != event->oldSize().width()) {
    fitHeight();
  }
  QWidget::resizeEvent(event);
}

bool SecretView::event(QEvent* event) {
  // Or Copy of the window behind would take Ctrl+C for its own selection.
  if (event->type() == QEvent::ShortcutOverride &&
      static_cast<QKeyEvent*>(event)->matches(QKeySequence::Copy)) {
    event->accept();
    return true;
  }
  return QWidget::event(event);
}

void SecretView::keyPressEvent(QKeyEvent* event) {
  if (event->matches(QKeySequence::Copy)) {
    emit copyRequested();
    return;
  }
  QWidget::keyPressEvent(event);
}

void SecretView::contextMenuEvent(QContextMenuEvent* event) {
  auto* menu = new QMenu(this);
  menu->setAttribute(Qt::WA_DeleteOnClose);
  QAction* copy = menu->addAction(tr("&Copy"), this, &SecretView::copyRequested);
  copy->setShortcut(QKeySequence::Copy);
  menu->popup(event->globalPos());
}

void SecretView::paintEvent(QPaintEvent*) {
  QStyleOptionFrame option;
  option.initFrom(this);
  option.lineWidth = style()->pixelMetric(QStyle::PM_DefaultFrameWidth, &option, this);
  option.state |= QStyle::State_Sunken | QStyle::State_ReadOnly;
  option.palette.setColor(QPalette::Base, QApplication::palette("QLineEdit").color(QPalette::Base));
  QPainter painter(this);
  style()->drawPrimitive(QStyle::PE_PanelLineEdit, &option, &painter, this);

  painter.setPen(palette().color(masked_ ? QPalette::Mid : QPalette::Text));
  // Secrets read from left to right in every language.
  painter.setLayoutDirection(Qt::LeftToRight);
  const QList<QStringView> lines = linesFor(width());
  const int lineHeight = fontMetrics().lineSpacing();
  const int room = width() - 2 * sideMargin;
  QRect place(sideMargin, (height() - lineHeight * static_cast<int>(lines.size())) / 2, room, lineHeight);
  for (const QStringView line : lines) {
    const QString shown = masked_ ? fontMetrics().elidedText(line.toString(), Qt::ElideMiddle, room)
                                  : QString::fromRawData(line.data(), line.size());
    painter.drawText(place, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, shown);
    place.translate(0, lineHeight);
  }
}

}  // namespace tokendesk
