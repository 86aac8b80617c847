#include "token_dialog.h"

namespace tokendesk {

TokenDialog::TokenDialog(TokenForm::Setup setup, QWidget* parent)
    : FormDialog(tr("API Token"), parent), form_(new TokenForm(std::move(setup))) {
  setForm(form_);
  setButtons(tr("C&onfirm"), tr("&Cancel"));
  connect(form_, &TokenForm::edited, this, &TokenDialog::applyConfirmable);
  applyConfirmable();
}

void TokenDialog::hold(bool held) {
  held_ = held;
  applyConfirmable();
}

void TokenDialog::applyConfirmable() {
  setConfirmable(!held_ && form_->isValid());
}

void TokenDialog::showFailure(const ApiError& error, Operation operation, const QString& name) {
  const ErrorText text = describe(error, operation, name);
  const bool isOfField = error.kind == ApiErrorKind::Invalid || error.kind == ApiErrorKind::Conflict;
  if (isOfField && form_->showFieldError(error.field, text.details())) {
    applyConfirmable();
    return;
  }
  if (error.kind == ApiErrorKind::Cancelled) {
    message().showMessage(InlineMessage::Kind::Info, text.what, text.todo);
  } else if (error.kind == ApiErrorKind::OutcomeUnknown) {
    message().showMessage(InlineMessage::Kind::Warning, text.what, text.details());
  } else {
    showError(text);
  }
}

}  // namespace tokendesk
