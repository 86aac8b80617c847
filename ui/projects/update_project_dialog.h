#pragma once

#include "project_dialog.h"
#include "project_editor.h"

namespace tokendesk {

/// Changes the texts of a project. Where they were changed elsewhere since the user saw them, it shows how
/// they are now before anything is written.
class UpdateProjectDialog : public ProjectDialog {
  Q_OBJECT

 public:
  /// The editor outlives the dialog. `listed` is the project as the user saw it.
  UpdateProjectDialog(ProjectEditor& editor, const Project& listed, const QStringList& otherNames,
                      QWidget* parent = nullptr);

 protected:
  void confirm() override;
  [[nodiscard]] QString projectName() const override { return seen_.name; }

 private:
  void take(const Outcome<ProjectUpdate>& outcome);
  void tellChanged(const Project& now);

  ProjectEditor& editor_;
  Project seen_;
};

}  // namespace tokendesk
