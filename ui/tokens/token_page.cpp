#include "token_page.h"

#include "inline_message.h"
#include "pager.h"
#include "preferences.h"
#include "token_actions.h"
#include "token_filter_bar.h"
#include "token_list_problem.h"
#include "token_table.h"

#include <QHeaderView>

namespace tokendesk {

namespace {

struct View {
  TokenFilter filter = {};
  int sortColumn = 0;
  Qt::SortOrder sortOrder = Qt::AscendingOrder;
};

std::vector<TokenKey> columnsOf(TokenPage::Kind kind) {
  using enum TokenKey;
  if (kind == TokenPage::Kind::Project) return {Name, Description, Scope, Status, Created, Token};
  return {Name, Description, Scope, Project, Status, Created, Token};
}

TokenInventory& inventoryOf(TokenPage::Kind kind, Session& session) {
  return kind == TokenPage::Kind::Project ? session.projectTokens() : session.organizationTokens();
}

}  // namespace

TokenPage::TokenPage(Kind kind, Session& session, SecretClipboard& clipboard, Preferences& preferences,
                     QWidget* parent)
    : ListPage(parent),
      kind_(kind),
      session_(session),
      inventory_(inventoryOf(kind, session)),
      filters_(new TokenFilterBar(kind == Kind::Project ? TokenFilterBar::Kind::OneProject
                                                        : TokenFilterBar::Kind::Organization)),
      problem_(new InlineMessage),
      notice_(new InlineMessage),
      list_(new TokenListView(inventory_, columnsOf(kind))),
      actions_(new TokenActions(session, list_->table(), *notice_, clipboard, preferences, this)) {
  list_->setReadOnly(session.connection().readOnly);
  const QString title = kind == Kind::Project ? tr("Project API Tokens") : tr("Organization API Tokens");
  layOut({makeHeader(title, {actions_->createNew()}), filters_, problem_, notice_}, list_,
         makeFooter(actions_->forSelection(), &list_->pager()));
  connectParts(preferences);
  applyFilter();
}

void TokenPage::setProject(const Project& project) {
  actions_->setProject(project);
  inventory_.showProject(project);
  showState();
}

PageStatus TokenPage::status() const {
  const InventoryState& state = inventory_.state();
  if (!state.loading && readsProjects())
    return {.text = projectsStatusText(session_.projects().progress()), .busy = true};
  PageStatus status{.busy = state.loading, .done = state.projectsDone, .total = state.projectsTotal};
  status.text = inventoryStatusText(state, inventory_.list());
  return status;
}

void TokenPage::enter() {
  if (kind_ == Kind::Organization)
    inventory_.showOrganization(filters_->filter().scope != TokenScope::Organization);
}

void TokenPage::refresh() {
  if (inventory_.state().loading) return;  // reading over what is being read would only take longer
  inventory_.refresh();
}

void TokenPage::cancel() {
  inventory_.cancel();
  if (readsProjects()) session_.projects().cancel();
}

void TokenPage::focusFilter() {
  filters_->focusFirst();
}

void TokenPage::focusContent() {
  list_->setFocus(Qt::OtherFocusReason);
}

void TokenPage::clearFilters() {
  filters_->clear();
}

void TokenPage::connectParts(Preferences& preferences) {
  followRowsPerPage(list_->pager(), preferences);
  connect(filters_, &FilterBar::changed, this, &TokenPage::applyFilter);
  connect(list_, &TokenListView::helpRequested, this, &TokenPage::help);
  connect(&inventory_, &TokenInventory::stateChanged, this, &TokenPage::showState);
  connect(&inventory_, &TokenInventory::listChanged, this, &TokenPage::statusChanged);
  if (kind_ == Kind::Project) {
    connect(&session_.projects(), &ProjectDirectory::progressChanged, this, &TokenPage::statusChanged);
    connect(&session_.projects(), &ProjectDirectory::changed, this, [this] {
      list_->setAwaitsProject(session_.projects().isLoading());
      emit statusChanged();
    });
  }
}

QVariant TokenPage::view() const {
  const QHeaderView* header = list_->table().horizontalHeader();
  return QVariant::fromValue(
      View{filters_->filter(), header->sortIndicatorSection(), header->sortIndicatorOrder()});
}

void TokenPage::setView(const QVariant& view) {
  const auto set = view.value<View>();
  filters_->setFilter(set.filter);
  list_->table().sortByColumn(set.sortColumn, set.sortOrder);
}

void TokenPage::applyFilter() {
  list_->setFilter(filters_->filter(), filters_->describe());
  if (isVisible()) enter();
}

void TokenPage::help(TokenListView::Help help) {
  switch (help) {
    case TokenListView::Help::Create: actions_->createNew()->trigger(); break;
    case TokenListView::Help::ClearFilters:
      filters_->clear();
      filters_->setScope(std::nullopt);
      break;
    case TokenListView::Help::Retry: inventory_.refresh(); break;
    case TokenListView::Help::ShowProjectTokens: emit projectTokensWanted(); break;
  }
}

void TokenPage::showState() {
  actions_->setCanCreate(!lacksOrganizationTokens());
  showProblem();
  emit statusChanged();
}

void TokenPage::showProblem() {
  const std::optional<ListProblem> problem = problemOf(inventory_.state(), inventory_.list());
  // without a list the failure stands in its place
  if (!problem || !inventory_.list()) {
    problem_->hide();
    return;
  }
  problem_->setActions(
      problem->canRetry ? QList<InlineMessage::Action>{{tr("R&etry"), [this] { inventory_.retryFailures(); }}}
                        : QList<InlineMessage::Action>{});
  problem_->showMessage(problem->canRetry ? InlineMessage::Kind::Warning : InlineMessage::Kind::Info,
                        problem->headline, problem->details);
}

bool TokenPage::readsProjects() const {
  return kind_ == Kind::Project && session_.projects().isLoading();
}

bool TokenPage::lacksOrganizationTokens() const {
  const auto& error = inventory_.state().organizationError;
  return kind_ == Kind::Organization && error && error->kind == ApiErrorKind::Unsupported;
}

}  // namespace tokendesk
