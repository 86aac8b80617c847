#pragma once

#include "project_editor.h"
#include "typed_confirmation_dialog.h"

namespace tokendesk {

/// Deletes a project with everything that belongs to it.
class DeleteProjectDialog : public TypedConfirmationDialog {
  Q_OBJECT

 public:
  /// What the dialog works with; all of it outlives the dialog.
  struct Services {
    ProjectEditor& editor;
    TokenPlatform& platform;
  };

  /// `productionName` is the connection's name to be typed too; empty where it isn't a production.
  DeleteProjectDialog(const Services& services, const Project& project, const QString& productionName,
                      QWidget* parent = nullptr);

  void reject() override;

 signals:
  /// Before the dialog closes while nobody can tell whether the project is deleted.
  void givenUp();

 protected:
  void confirm() override;

 private:
  [[nodiscard]] static Question questionFor(const Services& services, const Project& project,
                                            const QString& productionName);
  void take(const Outcome<void>& outcome);

  ProjectEditor& editor_;
  Project project_;
  bool isUnknown_ = false;  ///< how the last try ended
};

}  // namespace tokendesk
