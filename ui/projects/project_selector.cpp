#include "project_selector.h"

#include "error_text.h"

#include <QCompleter>
#include <QLineEdit>
#include <QSignalBlocker>

#include <algorithm>

namespace tokendesk {

ProjectSelector::ProjectSelector(ProjectDirectory& directory, const QString& remembered, QWidget* parent)
    : QComboBox(parent), directory_(directory), chosen_(remembered) {
  setAccessibleName(tr("Project"));
  setEditable(true);
  setInsertPolicy(NoInsert);
  setSizeAdjustPolicy(AdjustToMinimumContentsLengthWithIcon);
  setMinimumContentsLength(20);
  completer()->setCompletionMode(QCompleter::PopupCompletion);
  completer()->setFilterMode(Qt::MatchContains);
  completer()->setCaseSensitivity(Qt::CaseInsensitive);
  connect(&directory, &ProjectDirectory::changed, this, &ProjectSelector::followDirectory);
  connect(this, &QComboBox::activated, this, &ProjectSelector::choose);
  followDirectory();
}

const Project* ProjectSelector::project() const {
  return directory_.find(chosen_);
}

void ProjectSelector::focusOutEvent(QFocusEvent* event) {
  QComboBox::focusOutEvent(event);
  // what was typed and not chosen is not a project
  setEditText(itemText(currentIndex()));
}

void ProjectSelector::followDirectory() {
  {
    const QSignalBlocker blocker(this);
    clear();
    for (const Project& project : directory_.projects()) addItem(project.name, project.id);
    setCurrentIndex(findData(chosen_));
  }
  lineEdit()->setPlaceholderText(directory_.isLoading() ? tr("Reading projects…")
                                 : count() == 0         ? tr("No project")
                                                        : tr("Type to search"));
  setEnabled(count() > 0);
  setToolTip(directory_.error() ? describe(*directory_.error(), Operation::ReadProjects, {}).oneLine()
                                : QString());
  if (currentIndex() < 0 && count() > 0) choose(firstActive());
}

int ProjectSelector::firstActive() const {
  const Projects& projects = directory_.projects();
  const auto active =
      std::find_if(projects.begin(), projects.end(), [](const Project& each) { return each.active; });
  return active == projects.end() ? 0 : static_cast<int>(active - projects.begin());
}

void ProjectSelector::choose(int index) {
  if (index < 0) return;
  setCurrentIndex(index);
  chosen_ = itemData(index).toString();
  if (const Project* chosen = project()) emit projectChosen(*chosen);
}

}  // namespace tokendesk
