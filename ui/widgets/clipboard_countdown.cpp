#include "clipboard_countdown.h"

#include "accessible_role.h"
#include "display_text.h"
#include "secret_clipboard.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QToolButton>

namespace tokendesk {

using namespace Qt::StringLiterals;

namespace {
constexpr int widestName = 240;
}

ClipboardCountdown::ClipboardCountdown(SecretClipboard* clipboard, QWidget* parent)
    : QWidget(parent), what_(new QLabel), remaining_(new QLabel), clearNow_(new QToolButton) {
  setAccessibleRole(this, QAccessible::AlertMessage);
  setObjectName(u"clipboardCountdown"_s);

  for (QLabel* label : {what_, remaining_}) {
    label->setTextFormat(Qt::PlainText);
    label->setForegroundRole(QPalette::Mid);
  }
  QFont bold = what_->font();
  bold.setWeight(QFont::DemiBold);
  what_->setFont(bold);

  clearNow_->setText(tr("C&lear now"));
  clearNow_->setAccessibleName(tr("Clear now"));
  clearNow_->setAutoRaise(true);
  clearNow_->setFocusPolicy(Qt::StrongFocus);
  QFont underlined = clearNow_->font();
  underlined.setUnderline(true);
  clearNow_->setFont(underlined);

  auto* layout = new QHBoxLayout(this);
  layout->setContentsMargins({});
  layout->setSpacing(12);
  layout->addWidget(what_);
  layout->addWidget(remaining_);
  layout->addWidget(clearNow_);

  connect(clearNow_, &QToolButton::clicked, clipboard, &SecretClipboard::clearNow);
  connect(clipboard, &SecretClipboard::copied, this, &ClipboardCountdown::start);
  connect(clipboard, &SecretClipboard::countdownChanged, this, &ClipboardCountdown::showSeconds);
  connect(clipboard, &SecretClipboard::cleared, this, &QWidget::hide);
  connect(clipboard, &SecretClipboard::overtaken, this, &QWidget::hide);

  hide();
  if (clipboard->isCounting()) {
    start(clipboard->what(), clipboard->secondsLeft());
  }
}

void ClipboardCountdown::start(const QString& what, int seconds) {
  // in the middle: what isolates a name from the sentence stands at both its ends
  const QString name = what_->fontMetrics().elidedText(displayName(what), Qt::ElideMiddle, widestName);
  what_->setText(tr("%1 copied.").arg(name));
  showSeconds(seconds);
  show();
  announce(this, what_->text() + u' ' + remaining_->text());
}

void ClipboardCountdown::showSeconds(int seconds) {
  remaining_->setText(tr("The clipboard is cleared in %1 s").arg(locale().toString(seconds)));
}

}  // namespace tokendesk
