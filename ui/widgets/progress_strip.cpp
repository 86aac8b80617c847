#include "progress_strip.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>

namespace tokendesk {

using namespace Qt::StringLiterals;

namespace {
constexpr int barWidth = 160;
constexpr int barHeight = 6;
}  // namespace

ProgressStrip::ProgressStrip(QWidget* parent)
    : QWidget(parent), text_(new QLabel), bar_(new QProgressBar), cancel_(new QPushButton(tr("&Cancel"))) {
  setObjectName(u"progressStrip"_s);
  text_->setTextFormat(Qt::PlainText);
  text_->setForegroundRole(QPalette::Mid);
  bar_->setTextVisible(false);
  bar_->setFixedSize(barWidth, barHeight);
  cancel_->setAccessibleName(tr("Cancel"));
  cancel_->setAutoDefault(false);
  cancel_->setProperty("link", true);

  auto* layout = new QHBoxLayout(this);
  layout->setContentsMargins({});
  layout->setSpacing(12);
  layout->addWidget(text_);
  layout->addWidget(bar_);
  layout->addWidget(cancel_);
  layout->addStretch();

  connect(cancel_, &QPushButton::clicked, this, [this] {
    cancel_->setEnabled(false);
    emit cancelled();
  });
  hide();
}

void ProgressStrip::start(const QString& text) {
  setText(text);
  setProgress(0, 0);
  announcement_.begin(text);
  cancel_->setEnabled(true);
  show();
}

void ProgressStrip::setText(const QString& text) {
  text_->setText(text);
  bar_->setAccessibleName(text);
  announcement_.setText(text);
}

void ProgressStrip::setProgress(int done, int total) {
  bar_->setRange(0, total);
  bar_->setValue(done);
}

void ProgressStrip::finish() {
  announcement_.end();
  hide();
}

}  // namespace tokendesk
