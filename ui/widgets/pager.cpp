#include "pager.h"

#include "icons.h"
#include "wrap_layout.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QSignalBlocker>
#include <QToolButton>

#include <algorithm>

namespace tokendesk {

using namespace Qt::StringLiterals;

namespace {

constexpr QSize buttonSize(34, 30);
constexpr int spacing = 8;
constexpr int buttonSpacing = 4;

constexpr int usualPages = 10;  // for which room is kept, so that the buttons don't move

QToolButton* createButton(IconName name, const QString& label) {
  auto* button = new QToolButton;
  button->setIcon(icon(name));
  button->setMinimumSize(buttonSize);
  button->setFocusPolicy(Qt::StrongFocus);
  button->setAccessibleName(label);
  button->setToolTip(label);
  return button;
}

QString pagesText(int page, int pageCount) {
  const QLocale locale;
  return Pager::tr("Page %1 of %2").arg(locale.toString(page), locale.toString(pageCount));
}

QWidget* inARow(std::initializer_list<QWidget*> parts, int between) {
  auto* group = new QWidget;
  auto* row = new QHBoxLayout(group);
  row->setContentsMargins({});
  row->setSpacing(between);
  for (QWidget* part : parts) row->addWidget(part);
  return group;
}

}  // namespace

Pager::Pager(QWidget* parent)
    : QWidget(parent),
      summary_(new QLabel),
      first_(createButton(IconName::ChevronFirst, tr("First page"))),
      previous_(createButton(IconName::ChevronPrevious, tr("Previous page"))),
      pages_(new QLabel),
      next_(createButton(IconName::ChevronNext, tr("Next page"))),
      last_(createButton(IconName::ChevronLast, tr("Last page"))),
      rows_(new QComboBox) {
  summary_->setTextFormat(Qt::PlainText);
  summary_->setForegroundRole(QPalette::Mid);
  pages_->setAlignment(Qt::AlignCenter);
  pages_->setMinimumWidth(fontMetrics().horizontalAdvance(pagesText(usualPages, usualPages)));
  for (const int rows : {25, 50, 100}) {
    rows_->addItem(locale().toString(rows), rows);
  }
  rows_->addItem(tr("All", "rows per page"), allRows);
  rows_->setAccessibleName(tr("Rows per page"));
  rows_->setWhatsThis(
      tr("How many rows of the list are shown at once; the others are on further pages. It is remembered."));
  auto* rowsLabel = new QLabel(tr("Ro&ws per page"));
  rowsLabel->setForegroundRole(QPalette::Mid);
  rowsLabel->setBuddy(rows_);

  auto* layout = new WrapLayout(spacing, spacing, this);
  layout->add(summary_, Qt::AlignRight);
  layout->add(inARow({first_, previous_, pages_, next_, last_}, buttonSpacing), Qt::AlignRight);
  layout->add(inARow({rowsLabel, rows_}, spacing), Qt::AlignRight);

  connect(first_, &QToolButton::clicked, this, [this] { emit pageRequested(1); });
  connect(previous_, &QToolButton::clicked, this, [this] { emit pageRequested(page_ - 1); });
  connect(next_, &QToolButton::clicked, this, [this] { emit pageRequested(page_ + 1); });
  connect(last_, &QToolButton::clicked, this, [this] { emit pageRequested(pageCount_); });
  connect(rows_, &QComboBox::currentIndexChanged, this, [this] { emit rowsPerPageChanged(rowsPerPage()); });
  setPages(1, 1);
}

void Pager::setSummary(const QString& text) {
  summary_->setText(text);
  settle();
}

void Pager::setPages(int page, int pageCount) {
  pageCount_ = std::max(pageCount, 1);
  page_ = std::clamp(page, 1, pageCount_);
  pages_->setText(pagesText(page_, pageCount_));
  settle();
  keepFocus();
  for (QToolButton* back : {first_, previous_}) {
    back->setEnabled(page_ > 1);
  }
  for (QToolButton* forth : {next_, last_}) {
    forth->setEnabled(page_ < pageCount_);
  }
}

// In the width of before, it would take another line until the next pass of the layout.
void Pager::settle() {
  layout()->activate();
  if (const QWidget* around = parentWidget(); around && around->layout()) around->layout()->activate();
}

void Pager::keepFocus() {
  // At an end, the pressed button is disabled: leave keyboard users on the way back, not somewhere behind.
  if (page_ == pageCount_ && page_ > 1 && (next_->hasFocus() || last_->hasFocus())) {
    previous_->setEnabled(true);
    previous_->setFocus(Qt::OtherFocusReason);
  } else if (page_ == 1 && pageCount_ > 1 && (first_->hasFocus() || previous_->hasFocus())) {
    next_->setEnabled(true);
    next_->setFocus(Qt::OtherFocusReason);
  }
}

int Pager::rowsPerPage() const {
  return rows_->currentData().toInt();
}

void Pager::setRowsPerPage(int rows) {
  const int index = rows_->findData(rows);
  if (index >= 0) {
    const QSignalBlocker blocker(rows_);
    rows_->setCurrentIndex(index);
  }
}

}  // namespace tokendesk
