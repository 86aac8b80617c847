#pragma once

#include "form_dialog.h"
#include "project_editor.h"

namespace tokendesk {

class IconView;

/// Shows what the platform says of a project, its assistants for RAG included. Confirm copies its id.
class ProjectDetailsDialog : public FormDialog {
  Q_OBJECT

 public:
  /// The editor outlives the dialog. What the list says is shown while the rest is read.
  ProjectDetailsDialog(ProjectEditor& editor, const Project& listed, QWidget* parent = nullptr);

 protected:
  void confirm() override;

 private:
  void read();
  void take(const Outcome<ProjectDetails>& outcome);
  void showDetails(const Project& project, const QString& organization, const QString& assistants);

  ProjectEditor& editor_;
  Project project_;
  QLabel* name_;
  QLabel* organization_;
  QLabel* id_;
  IconView* statusIcon_;
  QLabel* status_;
  QLabel* description_;
  QLabel* assistants_;
};

}  // namespace tokendesk
