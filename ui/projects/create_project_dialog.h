#pragma once

#include "project_dialog.h"
#include "project_editor.h"

namespace tokendesk {

/// Creates a project. Where the answer was lost, it says what is known and stays; trying again is safe then,
/// because the platform takes a name only once.
class CreateProjectDialog : public ProjectDialog {
  Q_OBJECT

 public:
  /// The editor outlives the dialog. `listed` are the projects as last read; null if unknown.
  CreateProjectDialog(ProjectEditor& editor, const std::shared_ptr<const Projects>& listed,
                      QWidget* parent = nullptr);

  void reject() override;

 signals:
  /// Once, before the dialog closes: the project is there.
  void created(const ProjectCreation& creation);

 protected:
  void confirm() override;
  [[nodiscard]] bool losesTyped() const override { return !isStopping() && ProjectDialog::losesTyped(); }
  [[nodiscard]] QString projectName() const override { return form().draft().name; }

 private:
  CallOptions startLooking(const QString& name);
  void take(const ProjectDraft& draft, const Outcome<ProjectCreation>& outcome);
  void tellNotCreated(const QString& name);
  void tellUnknown(const QString& name);

  ProjectEditor& editor_;
  std::shared_ptr<const Projects> listed_;
  int attempt_ = 0;  ///< the creation that is waited for; whatever others report is too late
};

}  // namespace tokendesk
