#include "token_dialog.h"

#include <map>

namespace tokendesk {

TokenDialog::TokenDialog(const QString& title, TokenForm::Setup setup, QWidget* parent)
    : FormDialog(title, parent), form_(new TokenForm(std::move(setup))) {
  setForm(form_);
  setButtons(tr("C&onfirm"), tr("&Cancel"));
  connect(form_, &TokenForm::edited, this, &TokenDialog::applyConfirmable);
  applyConfirmable();
  protectTyped();
}

void TokenDialog::hold(bool held) {
  held_ = held;
  applyConfirmable();
}

void TokenDialog::applyConfirmable() {
  setConfirmable(!held_ && form_->isValid());
}

bool TokenDialog::checkNow() {
  const bool canBeSent = form_->checkNow();
  applyConfirmable();
  return canBeSent;
}

void TokenDialog::showFailure(const ApiError& error, Operation operation, const QString& name) {
  std::map<QString, std::vector<PlatformError>> ofFields;
  std::vector<PlatformError> others;
  for (const PlatformError& single : platformErrors(error)) {
    const bool isOfField = single.kind == ApiErrorKind::Invalid || single.kind == ApiErrorKind::Conflict;
    (isOfField && form_->hasField(single.field) ? ofFields[single.field] : others).push_back(single);
  }
  for (const auto& [field, errors] : ofFields)
    form_->showFieldError(field, describe(withErrors(error, errors), operation, name).details());
  if (!ofFields.empty()) {
    form_->focusFirstError();
    applyConfirmable();
  }
  if (!others.empty()) FormDialog::showFailure(withErrors(error, others), operation, name);
}

}  // namespace tokendesk
