#pragma once

#include "project_directory.h"

#include <QComboBox>

#include <optional>

class QAction;

namespace tokendesk {

/// Chooses the project that the project pages show. Type to search; Enter takes the first match. Follows a
/// directory of projects, and says beside the name where that may not hold all of them.
class ProjectSelector : public QComboBox {
  Q_OBJECT

 public:
  /// `directory` outlives it. `remembered` is the id of the project to choose first, where it is there.
  ProjectSelector(ProjectDirectory& directory, const QString& remembered, QWidget* parent = nullptr);

  /// Chooses a project, where it is there.
  void chooseProject(const QString& id);
  /// The chosen project; null where there is none yet.
  [[nodiscard]] const Project* project() const;

 signals:
  /// Also when the chosen project changed, as its name.
  void projectChosen(const Project& project);

 protected:
  void focusOutEvent(QFocusEvent* event) override;

 private:
  void followDirectory();
  void showWhatIsMissing();
  [[nodiscard]] QString whatIsMissing() const;
  [[nodiscard]] QString placeholder() const;
  [[nodiscard]] int firstActive() const;
  void choose(int index);
  void tell();
  void chooseTyped();

  ProjectDirectory& directory_;
  QAction* incomplete_;
  QString remembered_;
  QString chosen_;
  std::optional<Project> told_;  ///< the chosen project, as it was told last
};

}  // namespace tokendesk
