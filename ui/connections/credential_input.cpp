#include "credential_input.h"

#include "secret_input.h"

#include <QHBoxLayout>
#include <QPushButton>

namespace tokendesk {

CredentialInput::CredentialInput(QWidget* parent)
    : QWidget(parent), input_(new SecretInput), remove_(new QPushButton) {
  auto* layout = new QHBoxLayout(this);
  layout->setContentsMargins({});
  layout->setSpacing(8);
  layout->addWidget(input_, 1);
  layout->addWidget(remove_);
  setFocusProxy(input_->focusProxy());
  remove_->setAutoDefault(false);
  applyState();

  connect(input_, &SecretInput::changed, this, [this] {
    applyState();
    emit changed();
  });
  connect(remove_, &QPushButton::clicked, this, &CredentialInput::toggleRemoved);
}

void CredentialInput::setStored(const QString& hint) {
  storedHint_ = hint;
  applyState();
}

void CredentialInput::setObtained(const Secret& secret, const QString& hint) {
  obtained_ = secret;
  obtainedHint_ = hint;
  removed_ = false;
  input_->clear();
  applyState();
  emit changed();
}

Secret CredentialInput::secret() const {
  return input_->isEmpty() ? obtained_ : input_->secret();
}

bool CredentialInput::keepsStored() const {
  return !storedHint_.isEmpty() && !removed_ && secret().isEmpty();
}

bool CredentialInput::isObtained() const {
  return input_->isEmpty() && !obtained_.isEmpty();
}

void CredentialInput::setLabel(const QString& label) {
  label_ = label;
  input_->setOneOfSeveral(label);
  applyState();
}

void CredentialInput::setExplanation(const QString& text) {
  input_->setExplanation(text);
}

void CredentialInput::toggleRemoved() {
  if (isObtained()) {
    obtained_ = {};
  } else {
    removed_ = !removed_;
  }
  input_->setFocus();
  applyState();
  emit changed();
}

void CredentialInput::applyState() {
  if (isObtained()) {
    input_->setPlaceholderText(obtainedHint_);
  } else if (removed_) {
    input_->setPlaceholderText(tr("Will be removed"));
  } else {
    input_->setPlaceholderText(storedHint_);
  }
  const bool restores = removed_ && !isObtained();
  remove_->setText(restores ? tr("Keep") : tr("Remove"));
  //: %1 is the label of a field
  remove_->setAccessibleName(restores ? tr("Keep: %1").arg(label_) : tr("Remove: %1").arg(label_));
  remove_->setVisible(input_->isEmpty() && (isObtained() || !storedHint_.isEmpty()));
}

}  // namespace tokendesk
