#include "project_table.h"

#include "project_item_delegate.h"

#include <QScrollBar>

#include <utility>

namespace tokendesk {

ProjectTable::ProjectTable(ProjectTableModel* model, QWidget* parent) : ListTable(parent), model_(model) {
  setAccessibleName(tr("Projects"));
  setWhatsThis(
      tr("The projects that this connection may list. Enter changes the selected one, Delete deletes it once "
         "you have confirmed that, and Ctrl+C copies its ID."));
  setModel(model);
  setItemDelegate(new ProjectItemDelegate(this));
  setColumnCharacters({28, 30, 14, 26, 12}, ProjectTableModel::Description);
  setSortingEnabled(true);
  sortByColumn(ProjectTableModel::Name, Qt::AscendingOrder);
  connect(model, &QAbstractItemModel::modelAboutToBeReset, this, [this] {
    restoring_ = true;
    scroll_ = verticalScrollBar()->value();
  });
  connect(model, &QAbstractItemModel::modelReset, this, &ProjectTable::restore);
  connect(model, &ProjectTableModel::contentChanged, this, [this] {
    lookForAwaited();
    emit sightChanged();
  });
}

std::optional<Project> ProjectTable::selectedProject() const {
  const int row = selected_.isEmpty() ? -1 : model_->rowOf(selected_);
  return row < 0 ? std::nullopt : std::optional(model_->projectAt(row));
}

void ProjectTable::selectProject(const QString& id) {
  awaited_ = id;
  lookForAwaited();
}

Projects ProjectTable::visibleProjects() const {
  const int below = rowAt(viewport()->height() - 1);
  const int last = below < 0 ? model_->rowCount() - 1 : below;
  Projects projects;
  for (int row = std::max(rowAt(0), 0); row <= last; ++row) projects.push_back(model_->projectAt(row));
  return projects;
}

void ProjectTable::selectionChanged(const QItemSelection& selected, const QItemSelection& deselected) {
  ListTable::selectionChanged(selected, deselected);
  if (restoring_) return;
  const QModelIndexList rows = selectionModel()->selectedRows();
  selected_ = rows.isEmpty() ? QString() : model_->projectAt(rows.first().row()).id;
  emit selectedProjectChanged();
}

void ProjectTable::scrollContentsBy(int dx, int dy) {
  ListTable::scrollContentsBy(dx, dy);
  if (dy != 0) emit sightChanged();
}

void ProjectTable::resizeEvent(QResizeEvent* event) {
  ListTable::resizeEvent(event);
  emit sightChanged();
}

void ProjectTable::showEvent(QShowEvent* event) {
  ListTable::showEvent(event);
  emit sightChanged();
}

void ProjectTable::restore() {
  const int row = model_->rowOf(selected_);
  row < 0 ? setCurrentIndex({}) : selectRow(row);
  verticalScrollBar()->setValue(scroll_);
  restoring_ = false;
  emit selectedProjectChanged();
}

void ProjectTable::lookForAwaited() {
  if (awaited_.isEmpty() || model_->pageOf(awaited_) == 0) return;
  const QString found = std::exchange(awaited_, QString());
  model_->setPage(model_->pageOf(found));
  selectRow(model_->rowOf(found));
  scrollTo(currentIndex());
}

}  // namespace tokendesk
