#include "assistants_page.h"

#include "assistant_details.h"
#include "assistant_filter_bar.h"
#include "assistant_inventory.h"
#include "assistant_tree.h"
#include "assistant_tree_model.h"
#include "assistants_status.h"
#include "display_text.h"
#include "error_text.h"
#include "inline_message.h"
#include "list_faces.h"
#include "project_access_notice.h"
#include "quoted_names.h"
#include "session.h"
#include "token_list_problem.h"

#include <QAction>
#include <QLocale>
#include <QSplitter>

namespace tokendesk {

using namespace Qt::StringLiterals;

namespace {

/// Narrower pages have the details under the tree.
constexpr int narrowestSideBySide = 640;
constexpr int treeShare = 2;
constexpr int detailsShare = 3;

}  // namespace

AssistantsPage::AssistantsPage(Session& session, AssistantInventory& assistants, ProjectAccessKeeper& access,
                               QWidget* parent)
    : ListPage(parent),
      session_(session),
      assistants_(assistants),
      offer_(ProjectAccessOffer::Data::AllAssistants, session, access, this),
      access_(new ProjectAccessNotice(access)),
      filters_(new AssistantFilterBar),
      problem_(new InlineMessage),
      model_(new AssistantTreeModel(this)),
      tree_(new AssistantTree(model_)),
      details_(new AssistantDetails),
      splitter_(new QSplitter),
      faces_(new ListFaces(splitter_)) {
  createLayout();
  connectParts();
  takeList();
  showState();
}

void AssistantsPage::setProject(const Project& project) {
  project_ = project;
  offer_.setProject(project);
  access_->setProject(project.id);
  if (isVisible()) enter();
  showState();
}

PageStatus AssistantsPage::status() const {
  if (!assistants_.state().loading && readsProjects())
    return {.text = projectsStatusText(session_.projects().progress()), .busy = true};
  if (!showsProject()) return {};
  return {.text = assistantsStatusText(assistants_), .busy = assistants_.state().loading};
}

void AssistantsPage::enter() {
  if (!project_.id.isEmpty()) assistants_.showProject(project_);
}

void AssistantsPage::refresh() {
  if (assistants_.state().loading) return;  // reading over what is being read would only take longer
  assistants_.refresh();
}

void AssistantsPage::cancel() {
  assistants_.cancel();
  if (readsProjects()) session_.projects().cancel();
}

QJsonObject AssistantsPage::view() const {
  return filters_->view();
}

void AssistantsPage::setView(const QJsonObject& view) {
  filters_->setView(view);
}

void AssistantsPage::focusFilter() {
  filters_->focusFirst();
}

void AssistantsPage::focusContent() {
  faces_->setFocus(Qt::OtherFocusReason);
}

void AssistantsPage::clearFilters() {
  filters_->clear();
}

void AssistantsPage::resizeEvent(QResizeEvent* event) {
  ListPage::resizeEvent(event);
  splitter_->setOrientation(width() < narrowestSideBySide ? Qt::Vertical : Qt::Horizontal);
}

void AssistantsPage::createLayout() {
  splitter_->addWidget(tree_);
  splitter_->addWidget(details_);
  splitter_->setStretchFactor(0, treeShare);
  splitter_->setStretchFactor(1, detailsShare);
  splitter_->setChildrenCollapsible(false);
  splitter_->setFocusProxy(tree_);

  auto* expandAll = new QAction(tr("E&xpand all"), this);
  auto* collapseAll = new QAction(tr("C&ollapse all"), this);
  connect(expandAll, &QAction::triggered, tree_, [this] { tree_->setAllExpanded(true); });
  connect(collapseAll, &QAction::triggered, tree_, [this] { tree_->setAllExpanded(false); });
  tree_->addActions({expandAll, collapseAll});
  layOut({makeHeader(tr("Assistants"), {}), filters_, access_, problem_}, faces_,
         makeFooter({expandAll, collapseAll}, nullptr));
}

void AssistantsPage::connectParts() {
  connect(filters_, &FilterBar::changed, this, [this] {
    model_->setFilter(filters_->text());
    showState();
  });
  connect(tree_, &AssistantTree::selectedItemChanged, details_,
          [this] { details_->setItem(tree_->selectedItem()); });
  connect(&assistants_, &AssistantInventory::listChanged, this, &AssistantsPage::takeList);
  connect(&assistants_, &AssistantInventory::stateChanged, this, &AssistantsPage::showState);
  connect(&session_.projects(), &ProjectDirectory::changed, this, &AssistantsPage::showState);
  connect(&session_.projects(), &ProjectDirectory::progressChanged, this, &AssistantsPage::statusChanged);
}

void AssistantsPage::takeList() {
  model_->setList(assistants_.list());
}

void AssistantsPage::showState() {
  const bool hasList = showsProject() && assistants_.list();
  const bool isShown = hasList && model_->rowCount() > 0;
  for (QAction* action : tree_->actions()) action->setEnabled(isShown);
  if (!hasList) {
    showWithoutList();
  } else if (isShown) {
    faces_->showList();
  } else if (assistants_.state().loading) {
    faces_->showLoading();
  } else if (assistants_.list()->assistants().empty()) {
    faces_->showInstead({.icon = IconName::AssistantRobot,
                         .title = tr("No assistants yet"),
                         .text = tr("Assistants of this project are made in the platform's own console."),
                         .action = {}});
  } else {
    showNoMatch();
  }
  showProblem();
  emit statusChanged();
}

void AssistantsPage::showWithoutList() {
  const AssistantsState& state = assistants_.state();
  if (project_.id.isEmpty() && !readsProjects()) {
    faces_->showInstead({.icon = IconName::Folder,
                         .title = tr("No project is chosen"),
                         .text = tr("Once one is chosen at the top, its assistants are listed here."),
                         .action = {}});
  } else if (!showsProject() || state.loading) {
    faces_->showLoading();
  } else if (state.error) {
    showFailure(*state.error);
  } else {
    faces_->showInstead({.icon = IconName::AssistantRobot,
                         .title = tr("Reading was stopped"),
                         .text = tr("No assistants were read yet."),
                         .action = tr("Read again")},
                        [this] { assistants_.refresh(); });
  }
}

void AssistantsPage::showFailure(const ApiError& error) {
  if (const auto remedy = offer_.remedyFor(error)) return faces_->showFailed(remedy->content, remedy->apply);
  const ErrorText text = describe(error, Operation::ReadAssistants, displayName(project_.name));
  faces_->showFailed({.icon = IconName::Warning,
                      .title = text.what,
                      .text = text.details(),
                      .action = tr("Retry"),
                      .facts = text.facts},
                     [this] { assistants_.refresh(); });
}

void AssistantsPage::showNoMatch() {
  const auto total = static_cast<int>(assistants_.list()->assistants().size());
  faces_->showInstead(
      {.icon = IconName::AssistantRobot,
       .title = tr("No assistant matches this filter"),
       .text =
           tr("%Ln assistant(s) are hidden by: %1.", nullptr, total).arg(quotedNames(filters_->describe())),
       .action = tr("Clear f&ilters")},
      [this] { clearFilters(); });
}

void AssistantsPage::showProblem() {
  const AssistantsState& state = assistants_.state();
  // without a list, what happened stands in its place
  const bool isShown =
      showsProject() && assistants_.list() && !state.loading && (state.error || state.cancelled);
  if (!isShown) return problem_->hide();
  const QString kept = assistantsAgeText(assistants_);
  if (!state.error) {
    problem_->setActions({{tr("R&etry"), [this] { assistants_.refresh(); }}});
    problem_->showMessage(InlineMessage::Kind::Info, tr("Reading was stopped."), kept);
  } else if (const auto remedy = offer_.remedyFor(*state.error)) {
    problem_->setActions({{remedy->content.action, remedy->apply}});
    problem_->showMessage(InlineMessage::Kind::Warning, remedy->content.title,
                          remedy->content.text + u' ' + kept);
  } else {
    const ErrorText text = describe(*state.error, Operation::ReadAssistants, displayName(project_.name));
    problem_->setActions({{tr("R&etry"), [this] { assistants_.refresh(); }}});
    problem_->showMessage(InlineMessage::Kind::Warning, text.what, text.details() + u' ' + kept, text.facts);
  }
}

bool AssistantsPage::readsProjects() const {
  return session_.projects().isLoading();
}

bool AssistantsPage::showsProject() const {
  return !project_.id.isEmpty() && assistants_.project().id == project_.id;
}

}  // namespace tokendesk
