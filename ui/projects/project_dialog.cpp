#include "project_dialog.h"

#include <algorithm>

namespace tokendesk {

ProjectDialog::ProjectDialog(const QString& title, ProjectForm::Kind kind, const QStringList& otherNames,
                             QWidget* parent)
    : FormDialog(title, parent), form_(new ProjectForm(kind, otherNames)) {
  setForm(form_);
  setButtons(tr("C&onfirm"), tr("&Cancel"));
  connect(form_, &ProjectForm::edited, this, &ProjectDialog::applyConfirmable);
  applyConfirmable();
  protectTyped();
}

void ProjectDialog::reject() {
  if (isUnknown_ && (isStopping() || !isWorking())) emit givenUp(projectName());
  FormDialog::reject();
}

void ProjectDialog::showFailure(const ApiError& error, Operation operation, const QString& name) {
  const auto isOfField = [this](const PlatformError& single) {
    const bool isAboutInput = single.kind == ApiErrorKind::Invalid || single.kind == ApiErrorKind::Conflict;
    return isAboutInput && form_->hasField(single.field);
  };
  std::vector<PlatformError> errors = platformErrors(error);
  const auto others = std::ranges::stable_partition(errors, isOfField);
  const std::vector<PlatformError> rest(others.begin(), others.end());
  errors.erase(others.begin(), others.end());

  for (const PlatformError& first : errors) {
    std::vector<PlatformError> ofField;
    std::ranges::copy_if(errors, std::back_inserter(ofField),
                         [&](const PlatformError& single) { return single.field == first.field; });
    form_->showFieldError(first.field, describe(withErrors(error, ofField), operation, name).details());
  }
  if (!errors.empty()) {
    form_->focusFirstError();
    applyConfirmable();
  }
  if (!rest.empty()) FormDialog::showFailure(withErrors(error, rest), operation, name);
}

}  // namespace tokendesk
