#pragma once

#include "form_dialog.h"
#include "project_form.h"

namespace tokendesk {

/// What the dialogs that create and update a project have in common: the form, how it is confirmed, and that
/// nobody is left in the dark about a change whose answer was lost.
class ProjectDialog : public FormDialog {
  Q_OBJECT

 public:
  void reject() override;

 signals:
  /// Before the dialog closes while nobody can tell whether the change happened to the project of this name.
  void givenUp(const QString& name);

 protected:
  ProjectDialog(const QString& title, ProjectForm::Kind kind, const QStringList& otherNames, QWidget* parent);

  [[nodiscard]] ProjectForm& form() const { return *form_; }
  /// How the project is called in givenUp().
  [[nodiscard]] virtual QString projectName() const = 0;
  /// Whether the last try may have changed something, as far as is known now, while it still runs too.
  void setUnknown(bool unknown) { isUnknown_ = unknown; }

  /// Puts each of the platform's errors under the field that it names, and the rest over the form.
  void showFailure(const ApiError& error, Operation operation, const QString& name) override;

 private:
  void applyConfirmable() { setConfirmable(form_->isValid()); }

  ProjectForm* form_;
  bool isUnknown_ = false;
};

}  // namespace tokendesk
