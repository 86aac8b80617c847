#include "page_status_bar.h"

#include "clipboard_countdown.h"
#include "progress_strip.h"
#include "secret_clipboard.h"

#include <QLabel>

#include <algorithm>

namespace tokendesk {

namespace {
constexpr int sideMargin = 14;  // 16 with what QStatusBar keeps
constexpr int lowest = 28;
constexpr int aroundText = 10;  // of the button that cancels, and of the bar
}  // namespace

PageStatusBar::PageStatusBar(SecretClipboard& clipboard, QWidget* parent)
    : QStatusBar(parent), clipboard_(clipboard), text_(new QLabel), progress_(new ProgressStrip) {
  setSizeGripEnabled(false);
  setContentsMargins(sideMargin, 0, sideMargin, 0);
  setMinimumHeight(std::max(lowest, text_->fontMetrics().height() + aroundText));
  text_->setTextFormat(Qt::PlainText);
  text_->setForegroundRole(QPalette::Mid);
  addWidget(new ClipboardCountdown(&clipboard));
  addWidget(text_);
  addWidget(progress_);

  connect(progress_, &ProgressStrip::cancelled, this, &PageStatusBar::cancelled);
  connect(&clipboard, &SecretClipboard::copied, this, &PageStatusBar::showText);
  connect(&clipboard, &SecretClipboard::cleared, this, &PageStatusBar::showText);
  connect(&clipboard, &SecretClipboard::overtaken, this, &PageStatusBar::showText);
}

void PageStatusBar::showPage(const Page* page) {
  const PageStatus status = page ? page->status() : PageStatus{};
  const bool isAnother = page != page_;
  page_ = page;
  busy_ = status.busy;
  text_->setText(status.text);
  showText();
  if (!busy_) {
    progress_->finish();
    return;
  }
  // Another page has its own Cancel, also where that of the page before was pressed and it isn't over yet.
  if (isAnother || progress_->isHidden()) progress_->start(status.text);
  progress_->setText(status.text);
  progress_->setProgress(status.done, status.total);
}

void PageStatusBar::showText() {
  text_->setVisible(!busy_ && !clipboard_.isCounting());
}

}  // namespace tokendesk
