#include "secret_input.h"

#include "reveal_button.h"
#include "secret_line_edit.h"

#include <QHBoxLayout>

namespace tokendesk {

namespace {
constexpr int aroundPlaceholder = 24;
}

SecretInput::SecretInput(QWidget* parent)
    : QWidget(parent), edit_(new SecretLineEdit), reveal_(new RevealButton) {
  auto* layout = new QHBoxLayout(this);
  layout->setContentsMargins({});
  layout->setSpacing(8);
  layout->addWidget(edit_, 1);
  layout->addWidget(reveal_);
  setFocusProxy(edit_);

  connect(reveal_, &RevealButton::revealedChanged, edit_, &SecretLineEdit::setRevealed);
  connect(edit_, &QLineEdit::textChanged, this, [this] { emit changed(); });
  connect(edit_, &QLineEdit::returnPressed, this, &SecretInput::returnPressed);
}

Secret SecretInput::secret() const {
  const QString text = edit_->text();
  return Secret::fromText(QStringView(text).trimmed());
}

Secret SecretInput::exactSecret() const {
  return Secret::fromText(edit_->text());
}

bool SecretInput::isEmpty() const {
  return secret().isEmpty();
}

void SecretInput::clear() {
  setRevealed(false);
  edit_->setText({});  // unlike QLineEdit::clear(), which can be undone
}

void SecretInput::setLabel(const QString& label) {
  edit_->setAccessibleName(label);
}

void SecretInput::setOneOfSeveral(const QString& label) {
  setLabel(label);
  reveal_->setSubject(label);
}

void SecretInput::setPlaceholderText(const QString& text) {
  edit_->setPlaceholderText(text);
  edit_->setMinimumWidth(edit_->fontMetrics().horizontalAdvance(text) + aroundPlaceholder);
}

void SecretInput::setExplanation(const QString& text) {
  edit_->setWhatsThis(text);
}

bool SecretInput::isRevealed() const {
  return reveal_->isRevealed();
}

void SecretInput::setRevealed(bool revealed) {
  reveal_->setRevealed(revealed);
}

void SecretInput::setRevealDuration(std::chrono::milliseconds duration) {
  reveal_->setDuration(duration);
}

}  // namespace tokendesk
