#include "delete_project_dialog.h"

#include "display_text.h"
#include "project_belongings.h"

namespace tokendesk {

DeleteProjectDialog::DeleteProjectDialog(const Services& services, const Project& project,
                                         const QString& productionName, QWidget* parent)
    : TypedConfirmationDialog(questionFor(services, project, productionName), parent),
      editor_(services.editor),
      project_(project) {}

TypedConfirmationDialog::Question DeleteProjectDialog::questionFor(const Services& services,
                                                                   const Project& project,
                                                                   const QString& productionName) {
  Question question{.title = tr("Delete Project"),
                    .explanation = tr("Programs that use “%1” stop working at once. This can't be undone. "
                                      "What goes with the project:")
                                       .arg(displayName(project.name)),
                    .name = project.name,
                    .fieldLabel = tr("Type the project's name"),
                    .action = tr("&Delete"),
                    .details = new ProjectBelongings(services.editor, services.platform, project)};
  if (!productionName.isEmpty())
    question.further.append({productionName, tr("Type the production connection's name")});
  return question;
}

void DeleteProjectDialog::confirm() {
  isUnknown_ = false;
  const CallOptions options = startWork(tr("Deleting “%1”…").arg(displayName(project_.name)));
  editor_.remove(project_.id, options).then(this, [this](const Outcome<void>& outcome) { take(outcome); });
}

void DeleteProjectDialog::take(const Outcome<void>& outcome) {
  if (!endWork()) return;
  if (outcome) return accept();
  showFailure(outcome.error(), Operation::DeleteProject, displayName(project_.name));
  isUnknown_ = outcome.error().kind == ApiErrorKind::OutcomeUnknown;
  if (outcome.error().kind == ApiErrorKind::NotFound) withdraw();
}

void DeleteProjectDialog::reject() {
  if (isStopping() || (isUnknown_ && !isWorking())) emit givenUp();
  FormDialog::reject();
}

}  // namespace tokendesk
