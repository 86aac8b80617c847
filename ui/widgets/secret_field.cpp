#include "secret_field.h"

#include "reveal_button.h"
#include "secret_clipboard.h"
#include "secret_view.h"

#include <QHBoxLayout>

namespace tokendesk {

SecretField::SecretField(SecretClipboard* clipboard, QWidget* parent)
    : QWidget(parent),
      clipboard_(clipboard),
      view_(new SecretView),
      reveal_(new RevealButton),
      what_(tr("Secret")) {
  setLabel(tr("Token value"));
  view_->setWhatsThis(
      tr("What is copied, masked until you reveal it; it is masked again after half a minute, and when you "
         "leave the window. Ctrl+C copies all of it, masked or not."));
  auto* layout = new QHBoxLayout(this);
  layout->setContentsMargins({});
  layout->setSpacing(8);
  layout->addWidget(view_, 1);
  layout->addWidget(reveal_, 0, Qt::AlignTop);
  setFocusProxy(view_);

  connect(view_, &SecretView::copyRequested, this, &SecretField::copy);
  connect(reveal_, &RevealButton::revealedChanged, this, [this](bool revealed) {
    showText();
    emit revealedChanged(revealed);
  });
}

SecretField::~SecretField() {
  // A shown window hides as it is destroyed, which masks again: too late for this part of it.
  reveal_->disconnect(this);
}

void SecretField::setSecret(const Secret& full, const QString& masked) {
  full_ = full;
  masked_ = masked;
  setRevealed(false);
  showText();
}

void SecretField::setCopyOptions(const QString& what, std::chrono::seconds clearAfter) {
  what_ = what;
  clearAfter_ = clearAfter;
}

void SecretField::setLabel(const QString& label) {
  view_->setAccessibleName(label);
}

bool SecretField::isRevealed() const {
  return reveal_->isRevealed();
}

void SecretField::setRevealed(bool revealed) {
  reveal_->setRevealed(revealed);
}

void SecretField::setRevealDuration(std::chrono::milliseconds duration) {
  reveal_->setDuration(duration);
}

QString SecretField::shownText() const {
  return view_->text();
}

void SecretField::showText() {
  if (isRevealed()) {
    view_->showRevealed(QString::fromUtf8(full_.reveal()));
  } else {
    view_->showMasked(masked_);
  }
}

void SecretField::copy() {
  if (!full_.isEmpty()) {
    emit copied(clipboard_->copy(full_, what_, clearAfter_));
  }
}

}  // namespace tokendesk
