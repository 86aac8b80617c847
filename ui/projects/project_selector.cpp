#include "project_selector.h"

#include "display_text.h"
#include "error_text.h"
#include "form_grid.h"
#include "icons.h"

#include <QAction>
#include <QCompleter>
#include <QLineEdit>
#include <QSignalBlocker>

#include <algorithm>
#include <optional>

namespace tokendesk {

ProjectSelector::ProjectSelector(ProjectDirectory& directory, const QString& remembered, QWidget* parent)
    : QComboBox(parent), directory_(directory), incomplete_(new QAction(this)), remembered_(remembered) {
  setAccessibleName(tr("Project"));
  setWhatsThis(
      tr("The project whose API tokens, assistants and requests are shown. Type a part of its name and press "
         "Enter for the first match, or choose it from the list."));
  setEditable(true);
  lineEdit()->setAccessibleName(accessibleName());
  lineEdit()->setAlignment(leading(this));
  setInsertPolicy(NoInsert);
  setSizeAdjustPolicy(AdjustToMinimumContentsLengthWithIcon);
  setMinimumContentsLength(23);
  completer()->setCompletionMode(QCompleter::PopupCompletion);
  completer()->setFilterMode(Qt::MatchContains);
  completer()->setCaseSensitivity(Qt::CaseInsensitive);
  incomplete_->setText(tr("The list of projects is incomplete"));
  incomplete_->setIcon(icon(IconName::Warning, &StatusColors::blocked));
  lineEdit()->addAction(incomplete_, QLineEdit::TrailingPosition);
  connect(incomplete_, &QAction::triggered, this, &QComboBox::showPopup);
  connect(&directory, &ProjectDirectory::changed, this, &ProjectSelector::followDirectory);
  connect(this, &QComboBox::activated, this, &ProjectSelector::choose);
  connect(lineEdit(), &QLineEdit::returnPressed, this, &ProjectSelector::chooseTyped);
  followDirectory();
}

const Project* ProjectSelector::project() const {
  return directory_.find(chosen_);
}

void ProjectSelector::chooseProject(const QString& id) {
  choose(findData(id));
}

void ProjectSelector::focusOutEvent(QFocusEvent* event) {
  QComboBox::focusOutEvent(event);
  // what was typed and not chosen is not a project
  setEditText(itemText(currentIndex()));
}

void ProjectSelector::followDirectory() {
  {
    const QSignalBlocker blocker(this);
    const std::optional<QString> typed =
        lineEdit()->isModified() ? std::optional(lineEdit()->text()) : std::nullopt;
    clear();
    for (const Project& project : directory_.projects()) addItem(displayName(project.name), project.id);
    setCurrentIndex(findData(chosen_));
    if (typed) {
      setEditText(*typed);
      lineEdit()->setModified(true);
    }
  }
  lineEdit()->setPlaceholderText(placeholder());
  setEnabled(count() > 0);
  showWhatIsMissing();
  if (currentIndex() < 0 && count() > 0) {
    const int remembered = findData(remembered_);
    choose(remembered < 0 ? firstActive() : remembered);
  }
  tell();
}

void ProjectSelector::showWhatIsMissing() {
  const QString missing = whatIsMissing();
  const QString toolTip = missing.isEmpty() ? QString() : asRichText(missing);
  incomplete_->setVisible(!missing.isEmpty());
  incomplete_->setToolTip(toolTip);
  setToolTip(toolTip);
  setAccessibleDescription(missing);
}

QString ProjectSelector::whatIsMissing() const {
  if (directory_.error()) {
    const QString problem = describe(*directory_.error(), Operation::ReadProjects, {}).oneLine();
    return count() > 0 ? tr("The list may be incomplete.") + u' ' + problem : problem;
  }
  if (directory_.holdsOwnOnly())
    return tr(
        "The list may be incomplete. A project's token can't list projects, so only its own is offered.");
  return {};
}

QString ProjectSelector::placeholder() const {
  if (directory_.isLoading()) return tr("Reading projects…");
  if (count() > 0) return tr("Type to search");
  return directory_.error() ? tr("No project could be read") : tr("No project");
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
  tell();
}

void ProjectSelector::tell() {
  const Project* chosen = project();
  if (!chosen || told_ == *chosen) return;
  told_ = *chosen;
  emit projectChosen(*told_);
}

void ProjectSelector::chooseTyped() {
  const QString typed = withoutIsolates(lineEdit()->text());
  if (typed.isEmpty() || typed == withoutIsolates(itemText(currentIndex()))) return;
  const int same = findText(displayName(typed), Qt::MatchFixedString);
  choose(same < 0 ? findText(typed, Qt::MatchContains) : same);
}

}  // namespace tokendesk
