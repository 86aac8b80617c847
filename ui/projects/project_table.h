#pragma once

#include "list_table.h"
#include "project_table_model.h"

namespace tokendesk {

/// The table of the projects. Keeps the selected project over resets of its model, by id, and selects a
/// project that isn't listed yet as soon as it is.
class ProjectTable : public ListTable {
  Q_OBJECT

 public:
  /// `model` is not owned.
  explicit ProjectTable(ProjectTableModel* model, QWidget* parent = nullptr);

  /// The selected project; none where none is.
  [[nodiscard]] std::optional<Project> selectedProject() const;
  /// Selects a project, on whichever page it is, now or when it is listed.
  void selectProject(const QString& id);
  /// Those in the rows that are on the screen.
  [[nodiscard]] Projects visibleProjects() const;

 signals:
  void selectedProjectChanged();
  /// Other rows came into sight, or rows changed.
  void sightChanged();

 protected:
  void selectionChanged(const QItemSelection& selected, const QItemSelection& deselected) override;
  void scrollContentsBy(int dx, int dy) override;
  void resizeEvent(QResizeEvent* event) override;
  void showEvent(QShowEvent* event) override;

 private:
  void restore();
  void lookForAwaited();

  ProjectTableModel* model_;
  QString selected_;
  QString awaited_;
  int scroll_ = 0;
  bool restoring_ = false;
};

}  // namespace tokendesk
