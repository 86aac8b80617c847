#include "create_project_dialog.h"

#include "display_text.h"

namespace tokendesk {

namespace {

QStringList namesOf(const std::shared_ptr<const Projects>& projects) {
  QStringList names;
  if (projects) {
    for (const Project& project : *projects) names << project.name;
  }
  return names;
}

}  // namespace

CreateProjectDialog::CreateProjectDialog(ProjectEditor& editor, const std::shared_ptr<const Projects>& listed,
                                         QWidget* parent)
    : ProjectDialog(tr("Create Project"), ProjectForm::Kind::New, namesOf(listed), parent),
      editor_(editor),
      listed_(listed) {}

void CreateProjectDialog::confirm() {
  setUnknown(false);
  const ProjectDraft draft = form().draft();
  const int attempt = ++attempt_;
  const CallOptions options = startWork(tr("Creating “%1”…").arg(displayName(draft.name)));
  const auto followUp = [self = QPointer(this), attempt, name = draft.name] {
    return self && attempt == self->attempt_ ? self->startLooking(name) : CallOptions{};
  };
  editor_.create(draft, listed_, options, followUp)
      .then(this, [this, attempt, draft](const Outcome<ProjectCreation>& outcome) {
        if (attempt == attempt_) take(draft, outcome);
      });
}

// Work of its own, so that Cancel stops it also where it stopped the creation.
CallOptions CreateProjectDialog::startLooking(const QString& name) {
  if (!endWork()) return {};
  return startWork(tr("Looking whether “%1” was created…").arg(displayName(name)));
}

void CreateProjectDialog::take(const ProjectDraft& draft, const Outcome<ProjectCreation>& outcome) {
  if (!endWork()) return;
  const QString name = displayName(draft.name);
  if (!outcome) return showFailure(outcome.error(), Operation::CreateProject, name);
  switch (outcome->verdict) {
    case ProjectCreation::Verdict::Created:
      emit created(*outcome);
      accept();
      break;
    case ProjectCreation::Verdict::NotCreated: tellNotCreated(name); break;
    case ProjectCreation::Verdict::CannotTell: tellUnknown(name); break;
  }
}

void CreateProjectDialog::tellNotCreated(const QString& name) {
  message().showMessage(InlineMessage::Kind::Warning, tr("It was not created."),
                        tr("The answer to creating “%1” was lost, and the list, read again, doesn't have it. "
                           "Confirm to try again.")
                            .arg(name));
}

void CreateProjectDialog::tellUnknown(const QString& name) {
  setUnknown(true);
  message().showMessage(InlineMessage::Kind::Warning, tr("We can't tell whether it was created."),
                        tr("No answer to creating “%1” came. It may be there already, or still appear. "
                           "Confirm to try again: the platform takes a name only once, and refuses it if "
                           "the project is there.")
                            .arg(name));
}

// Closing must not hide a project that may be there.
void CreateProjectDialog::reject() {
  if (!isStopping()) return ProjectDialog::reject();
  ++attempt_;
  if (endWork()) tellUnknown(displayName(form().draft().name));
}

}  // namespace tokendesk
