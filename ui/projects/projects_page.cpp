#include "projects_page.h"

#include "display_text.h"
#include "list_export_action.h"
#include "list_faces.h"
#include "local_times.h"
#include "pager.h"
#include "project_export.h"
#include "project_filter_bar.h"
#include "project_table.h"
#include "quoted_names.h"
#include "token_list_problem.h"

#include <QAction>

namespace tokendesk {

using namespace Qt::StringLiterals;

namespace {

constexpr auto filtersKey = "filters"_L1;
constexpr auto tableKey = "table"_L1;

}  // namespace

ProjectsPage::ProjectsPage(Session& session, SecretClipboard& clipboard, Preferences& preferences,
                           QWidget* parent)
    : ListPage(parent),
      session_(session),
      directory_(session.projects()),
      counts_(session.projectServices()->tokenCounts),
      model_(counts_),
      filters_(new ProjectFilterBar),
      problem_(new InlineMessage),
      notice_(new InlineMessage),
      table_(new ProjectTable(&model_)),
      list_(new ListFaces(table_)),
      pager_(new Pager),
      actions_(new ProjectActions({session, clipboard, preferences}, *table_, *notice_, this)),
      export_(makeExport()) {
  layOut({makeHeader(tr("Projects"), {actions_->createNew()}, {export_}), filters_, problem_, notice_}, list_,
         makeFooter(actions_->forSelection(), pager_));
  connectParts(preferences);
  model_.setFilter(filters_->filter());
  // an empty directory has yet to be read
  directory_.projects().empty() ? showState() : followDirectory();
}

ListExportAction* ProjectsPage::makeExport() {
  return new ListExportAction([this] { return projectExport(model_, session_.connection().name); },
                              [this](const QString& headline, const QString& details) {
                                actions_->tell(InlineMessage::Kind::Success, headline, details);
                              },
                              *table_, this);
}

void ProjectsPage::connectParts(Preferences& preferences) {
  connect(pager_, &Pager::pageRequested, &model_, &ProjectTableModel::setPage);
  connect(pager_, &Pager::rowsPerPageChanged, &model_, &ProjectTableModel::setRowsPerPage);
  followRowsPerPage(*pager_, preferences);
  connect(filters_, &FilterBar::changed, this, [this] { model_.setFilter(filters_->filter()); });
  connect(&model_, &ProjectTableModel::contentChanged, this, &ProjectsPage::showState);
  connect(&directory_, &ProjectDirectory::changed, this, &ProjectsPage::followDirectory);
  connect(&directory_, &ProjectDirectory::progressChanged, this, &ProjectsPage::statusChanged);
  connect(actions_, &ProjectActions::openTokensWanted, this, &ProjectsPage::openTokensWanted);

  wanting_.setSingleShot(true);
  connect(&wanting_, &QTimer::timeout, this, &ProjectsPage::wantCounts);
  connect(table_, &ProjectTable::sightChanged, &wanting_, qOverload<>(&QTimer::start));
  connect(&counts_, &TokenCounts::changed, this, &ProjectsPage::statusChanged);
}

PageStatus ProjectsPage::status() const {
  if (directory_.isLoading()) return {.text = projectsStatusText(directory_.progress()), .busy = true};
  if (counts_.isReading())
    return {.text = tr("Counting tokens…"), .busy = true, .done = counts_.done(), .total = counts_.total()};
  if (!takenAt_.isValid()) return {};
  const QString text = directory_.error() ? tr("Last read · %1") : tr("Up to date · %1");
  return {.text = text.arg(clockText(takenAt_))};
}

void ProjectsPage::enter() {
  wanting_.start();
}

void ProjectsPage::refresh() {
  if (directory_.isLoading()) return;
  if (!counts_.isReading()) counts_.invalidateAll();
  directory_.refresh();
}

void ProjectsPage::cancel() {
  if (directory_.isLoading()) directory_.cancel();
  counts_.cancel();
}

QJsonObject ProjectsPage::view() const {
  return {{filtersKey, filters_->view()}, {tableKey, table_->view()}};
}

void ProjectsPage::setView(const QJsonObject& view) {
  filters_->setView(view[filtersKey].toObject());
  table_->setView(view[tableKey].toObject());
}

void ProjectsPage::focusFilter() {
  filters_->focusFirst();
}

void ProjectsPage::focusContent() {
  list_->setFocus(Qt::OtherFocusReason);
}

void ProjectsPage::clearFilters() {
  filters_->clear();
}

void ProjectsPage::hideEvent(QHideEvent* event) {
  ListPage::hideEvent(event);
  counts_.want({});
}

void ProjectsPage::followDirectory() {
  actions_->update();
  if (directory_.isLoading() || directory_.error()) return showState();
  takenAt_ = session_.clock().now();
  model_.setProjects(directory_.projects());
}

void ProjectsPage::showState() {
  pager_->setPages(model_.page(), model_.pageCount());
  pager_->setSummary(
      tr("%L1 of %Ln project(s)", nullptr, static_cast<int>(model_.totalCount())).arg(model_.matchCount()));
  export_->setRowCount(model_.totalCount());
  showFace();
  showProblem();
  emit statusChanged();
}

void ProjectsPage::showFace() {
  if (model_.matchCount() > 0) {
    list_->showList();
  } else if (model_.totalCount() > 0) {
    showNoMatch();
  } else if (directory_.error() && !takenAt_.isValid() && !directory_.isLoading()) {
    showFailed(*directory_.error());
  } else if (directory_.isLoading() || !takenAt_.isValid()) {
    list_->showLoading();
  } else {
    showNoProjects();
  }
}

void ProjectsPage::showFailed(const ApiError& error) {
  const ErrorText text = describe(error, Operation::ReadProjects, {});
  const bool isStopped = error.kind == ApiErrorKind::Cancelled;
  const EmptyState::Content content{.icon = isStopped ? IconName::Folder : IconName::Warning,
                                    .title = text.what,
                                    .text = text.details(),
                                    .action = isStopped ? tr("Read again") : tr("Retry"),
                                    .facts = isStopped ? QStringList() : text.facts};
  const auto retry = [this] { directory_.refresh(); };
  isStopped ? list_->showInstead(content, retry) : list_->showFailed(content, retry);
}

void ProjectsPage::showNoProjects() {
  EmptyState::Content content{.icon = IconName::Folder,
                              .title = tr("No projects yet"),
                              .text = tr("A project holds assistants, and the API tokens of what uses them."),
                              .action = {}};
  if (actions_->createNew()->isEnabled()) content.action = tr("Create New");
  list_->showInstead(content, [this] { actions_->createNew()->trigger(); });
}

void ProjectsPage::showNoMatch() {
  const auto total = static_cast<int>(model_.totalCount());
  list_->showInstead(
      {.icon = IconName::Folder,
       .title = tr("No project matches these filters"),
       .text = tr("%Ln project(s) are hidden by: %1.", nullptr, total).arg(quotedNames(filters_->describe())),
       .action = tr("Clear f&ilters")},
      [this] { filters_->clear(); });
}

void ProjectsPage::showProblem() {
  problem_->setActions({});
  if (directory_.holdsOwnOnly() && !directory_.error()) {
    problem_->showMessage(
        InlineMessage::Kind::Info, tr("This needs an organization API token."),
        tr("The connection's token belongs to a project, so only that project is shown. To create, update "
           "and delete projects, use a connection with a token of the organization."));
    return;
  }
  // without a list the failure stands in its place
  if (!directory_.error() || directory_.isLoading() || !takenAt_.isValid()) return problem_->hide();
  const ErrorText text = describe(*directory_.error(), Operation::ReadProjects, {});
  problem_->setActions({{tr("R&etry"), [this] { directory_.refresh(); }}});
  problem_->showMessage(InlineMessage::Kind::Warning, text.what,
                        text.details() + u' ' + tr("Time of the list below: %1.").arg(clockText(takenAt_)),
                        text.facts);
}

void ProjectsPage::wantCounts() {
  if (!table_->isVisible()) return;
  counts_.want(model_.isSortedByTokens() ? model_.matches() : table_->visibleProjects());
  emit statusChanged();
}

}  // namespace tokendesk
