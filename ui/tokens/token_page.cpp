#include "token_page.h"

#include "account_ids.h"
#include "display_text.h"
#include "inline_message.h"
#include "list_export_action.h"
#include "pager.h"
#include "preferences.h"
#include "token_actions.h"
#include "token_export.h"
#include "token_filter_bar.h"
#include "token_list_problem.h"
#include "token_table.h"
#include "token_texts.h"

namespace tokendesk {

namespace {

using namespace Qt::StringLiterals;

constexpr std::chrono::minutes tick{1};
constexpr auto filtersKey = "filters"_L1;
constexpr auto tableKey = "table"_L1;

std::vector<TokenKey> columnsOf(TokenScope scope) {
  using enum TokenKey;
  switch (scope) {
    case TokenScope::Organization: return {Name, Description, Scope, Project, Status, Created, Token};
    case TokenScope::Project: return {Name, Description, Scope, Status, Created, Token};
    case TokenScope::Account:
    case TokenScope::ServiceAccount: return {Name, Description, Created, Expires, LastUsed};
  }
  Q_UNREACHABLE();
}

TokenFilterBar::Kind filtersOf(TokenScope scope) {
  switch (scope) {
    case TokenScope::Organization: return TokenFilterBar::Kind::Organization;
    case TokenScope::Project: return TokenFilterBar::Kind::OneProject;
    case TokenScope::Account:
    case TokenScope::ServiceAccount: return TokenFilterBar::Kind::Account;
  }
  Q_UNREACHABLE();
}

QString titleOf(TokenScope scope, const TokenPlatform& platform) {
  switch (scope) {
    case TokenScope::Organization: return TokenPage::tr("Organization API Tokens");
    case TokenScope::Project: return TokenPage::tr("Project API Tokens");
    //: %1 is the name of a platform
    case TokenScope::Account: return TokenPage::tr("%1 Tokens").arg(platform.name());
    case TokenScope::ServiceAccount: return TokenPage::tr("Service Account Tokens");
  }
  Q_UNREACHABLE();
}

}  // namespace

TokenPage::TokenPage(TokenScope scope, Session& session, SecretClipboard& clipboard, Preferences& preferences,
                     QWidget* parent)
    : ListPage(parent),
      scope_(scope),
      session_(session),
      inventory_(session.tokensOf(scope)),
      filters_(new TokenFilterBar(filtersOf(scope))),
      problem_(new InlineMessage),
      notice_(new InlineMessage),
      list_(new TokenListView(inventory_, columnsOf(scope))),
      actions_(new TokenActions(scope, session, list_->table(), *notice_, clipboard, preferences, this)),
      export_(makeExport()) {
  list_->setScope(scope);
  list_->setReadOnly(session.connection().readOnly);
  list_->setOffersCredential(canTakeCredential());
  layOutParts();
  connectParts(preferences);
  applyFilter();
}

void TokenPage::layOutParts() {
  QList<QWidget*> above{makeHeader(titleOf(scope_, session_.platform()), {actions_->createNew()},
                                   QList<QAction*>{export_} + actions_->more())};
  if (scope_ == TokenScope::Account) above << new AccountIds(session_.accountServices()->account);
  above << filters_ << problem_ << notice_;
  layOut(above, list_, makeFooter(actions_->forSelection(), &list_->pager()));
}

ListExportAction* TokenPage::makeExport() {
  const auto source = [this] {
    return tokenExport(list_->model(), inventory_.state(), session_.platform().capabilities(),
                       ownerName_.isEmpty() ? session_.connection().name : ownerName_);
  };
  const auto tell = [this](const QString& headline, const QString& details) {
    actions_->notice().tell(InlineMessage::Kind::Success, headline, details);
  };
  return new ListExportAction(source, tell, list_->table(), this);
}

void TokenPage::setOwner(const TokenOwner& owner) {
  ownerName_ = owner.name;
  if (scope_ == TokenScope::ServiceAccount) setTitle(tr("Tokens of “%1”").arg(displayName(owner.name)));
  actions_->setOwner(owner);
  inventory_.showOwner(owner);
  showState();
}

void TokenPage::setCredentialKeeper(const KeepCredential& keeper) {
  actions_->setCredentialKeeper(keeper);
}

void TokenPage::showExpiring() {
  filters_->setFilter({.expiry = ExpiryFilter::WithinWeek});
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
  if (isAccountScope(scope_)) tellTime();
  if (scope_ == TokenScope::Organization)
    inventory_.showOrganization(filters_->filter().scope != TokenScope::Organization);
  if (scope_ == TokenScope::Account) inventory_.showOwner({.scope = scope_});
}

void TokenPage::refresh() {
  if (inventory_.state().loading) return;  // reading over what is being read would only take longer
  inventory_.refresh();
}

void TokenPage::cancel() {
  inventory_.cancel();
  if (readsProjects()) session_.projects().cancel();
}

void TokenPage::showToken(const ApiToken& token) {
  const std::optional<TokenScope> shown = filters_->filter().scope;
  if (shown && *shown != token.scope) filters_->setScope(std::nullopt);
  if (list_->model().pageOf(token.id) == 0) filters_->clear();
  list_->table().selectToken(token.id);
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
  connect(&list_->model(), &TokenTableModel::contentChanged, export_,
          [this] { export_->setRowCount(list_->model().totalCount()); });
  export_->setRowCount(list_->model().totalCount());
  connect(actions_, &TokenActions::credentialWanted, this, &TokenPage::credentialWanted);
  connect(actions_, &TokenActions::reopenWanted, this, &TokenPage::reopenWanted);
  if (scope_ == TokenScope::Project) followProjects();
  if (isAccountScope(scope_)) followTime();
}

void TokenPage::followProjects() {
  connect(&session_.projects(), &ProjectDirectory::progressChanged, this, &TokenPage::statusChanged);
  connect(&session_.projects(), &ProjectDirectory::changed, this, [this] {
    list_->setAwaitsProject(session_.projects().isLoading());
    emit statusChanged();
  });
}

// Words such as "in 6 days" age while nothing else changes.
void TokenPage::followTime() {
  connect(&inventory_, &TokenInventory::listChanged, this, &TokenPage::tellTime);
  connect(&minute_, &QTimer::timeout, this, &TokenPage::tellTime);
  minute_.start(tick);
  tellTime();
}

void TokenPage::tellTime() {
  list_->model().setNow(session_.clock().now());
}

QJsonObject TokenPage::view() const {
  return {{filtersKey, filters_->view()}, {tableKey, list_->table().view()}};
}

void TokenPage::setView(const QJsonObject& view) {
  filters_->setView(view[filtersKey].toObject());
  list_->table().setView(view[tableKey].toObject());
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
    case TokenListView::Help::EnterCredential: emit credentialWanted(); break;
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
  QList<InlineMessage::Action> actions;
  if (problem->canRetry) actions.append({tr("R&etry"), [this] { inventory_.retryFailures(); }});
  if (canTakeCredential() && isSignedOut(inventory_.state()))
    actions.append({tr("Enter an&other token…"), [this] { emit credentialWanted(); }});
  problem_->setActions(actions);
  problem_->showMessage(problem->canRetry ? InlineMessage::Kind::Warning : InlineMessage::Kind::Info,
                        problem->headline, problem->details, problem->facts);
}

bool TokenPage::readsProjects() const {
  return scope_ == TokenScope::Project && session_.projects().isLoading();
}

bool TokenPage::lacksOrganizationTokens() const {
  const auto& error = inventory_.state().organizationError;
  return scope_ == TokenScope::Organization && error && error->kind == ApiErrorKind::Unsupported;
}

bool TokenPage::canTakeCredential() const {
  return session_.connection().source == ConnectionSource::Saved && !session_.oauth();
}

}  // namespace tokendesk
