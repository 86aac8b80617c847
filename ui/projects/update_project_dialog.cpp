#include "update_project_dialog.h"

#include "display_text.h"

namespace tokendesk {

namespace {
constexpr int widthWithLongTexts = 520;
}

UpdateProjectDialog::UpdateProjectDialog(ProjectEditor& editor, const Project& listed,
                                         const QStringList& otherNames, QWidget* parent)
    : ProjectDialog(tr("Update Project"), ProjectForm::Kind::Existing, otherNames, parent),
      editor_(editor),
      seen_(listed) {
  setMinimumWidth(widthWithLongTexts);
  form().setTexts(textsOf(listed));
  protectTyped();
}

void UpdateProjectDialog::confirm() {
  const ProjectTexts texts = form().texts();
  if (texts == textsOf(seen_)) {
    accept();
    return;
  }
  setUnknown(false);
  const CallOptions options = startWork(tr("Saving “%1”…").arg(displayName(seen_.name)));
  message().setActions({});
  const auto sending = [self = QPointer(this)] {
    if (self) self->setUnknown(true);
  };
  editor_.update(seen_, texts, options, sending).then(this, [this](const Outcome<ProjectUpdate>& outcome) {
    take(outcome);
  });
}

void UpdateProjectDialog::take(const Outcome<ProjectUpdate>& outcome) {
  if (!endWork()) return;
  setUnknown(!outcome && outcome.error().kind == ApiErrorKind::OutcomeUnknown);
  if (!outcome) {
    showFailure(outcome.error(), Operation::UpdateProject, displayName(seen_.name));
  } else if (outcome->changedMeanwhile) {
    tellChanged(*outcome->changedMeanwhile);
  } else {
    accept();
  }
}

void UpdateProjectDialog::tellChanged(const Project& now) {
  const QString before = displayName(seen_.name);
  const QString description = now.description.isEmpty()
                                  ? tr("It has no description now.")
                                  : tr("Its description is now “%1”.").arg(displayText(now.description));
  seen_ = now;
  message().setActions({{tr("&Use the current texts"), [this] {
                           form().setTexts(textsOf(seen_));
                           protectTyped();
                           message().hide();
                         }}});
  message().showMessage(InlineMessage::Kind::Warning, tr("“%1” was changed meanwhile.").arg(before),
                        tr("Nothing was sent yet. Its name is now “%1”.").arg(displayName(now.name)) + u' ' +
                            description + u' ' + tr("If you go on, what is entered here overwrites that."));
}

}  // namespace tokendesk
