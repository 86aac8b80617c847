#include "reveal_button.h"

#include "icons.h"

#include <QEvent>

#include <algorithm>

namespace tokendesk {

RevealButton::RevealButton(QWidget* parent) : QPushButton(parent) {
  setAutoDefault(false);
  hideAgain_.setSingleShot(true);
  hideAgain_.setInterval(std::chrono::seconds(30));
  connect(&hideAgain_, &QTimer::timeout, this, [this] { setRevealed(false); });
  connect(this, &QPushButton::clicked, this, [this] { setRevealed(!revealed_); });
  showState();
}

void RevealButton::setRevealed(bool revealed) {
  if (revealed == revealed_) {
    return;
  }
  revealed_ = revealed;
  if (revealed) {
    hideAgain_.start();
  } else {
    hideAgain_.stop();
  }
  showState();
  emit revealedChanged(revealed);
}

QSize RevealButton::sizeHint() const {
  const QFontMetrics metrics = fontMetrics();
  const auto width = [&metrics](const QString& label) {
    return metrics.size(Qt::TextShowMnemonic, label).width();
  };
  const int widest = std::max(width(tr("&Hide")), width(tr("&Reveal")));
  return QPushButton::sizeHint() + QSize(widest - width(text()), 0);
}

void RevealButton::setSubject(const QString& subject) {
  subject_ = subject;
  showState();
}

void RevealButton::showState() {
  if (subject_.isEmpty()) {
    setText(revealed_ ? tr("&Hide") : tr("&Reveal"));
    setAccessibleName(revealed_ ? tr("Hide") : tr("Reveal"));
  } else {
    setText(revealed_ ? tr("Hide") : tr("Reveal"));
    setAccessibleName((revealed_ ? tr("Hide: %1") : tr("Reveal: %1")).arg(subject_));
  }
  setIcon(tokendesk::icon(revealed_ ? IconName::EyeOff : IconName::Eye));
}

void RevealButton::hideEvent(QHideEvent* event) {
  setRevealed(false);
  QPushButton::hideEvent(event);
}

bool RevealButton::event(QEvent* event) {
  if (event->type() == QEvent::WindowDeactivate) {
    setRevealed(false);
  }
  return QPushButton::event(event);
}

}  // namespace tokendesk
