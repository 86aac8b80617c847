#include "token_list_view.h"

#include "display_text.h"
#include "list_faces.h"
#include "pager.h"
#include "quoted_names.h"
#include "token_list_problem.h"
#include "token_table.h"
#include "token_texts.h"

#include <QVBoxLayout>

namespace tokendesk {

using namespace Qt::StringLiterals;

TokenListView::TokenListView(TokenInventory& inventory, std::vector<TokenKey> columns, QWidget* parent)
    : QWidget(parent),
      inventory_(inventory),
      model_(std::move(columns)),
      table_(new TokenTable(&model_)),
      faces_(new ListFaces(table_)),
      pager_(new Pager) {
  setFocusProxy(faces_);
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->addWidget(faces_);

  connect(&inventory, &TokenInventory::listChanged, this, [this] { model_.setList(inventory_.list()); });
  connect(&inventory, &TokenInventory::stateChanged, this, &TokenListView::showState);
  connect(&model_, &TokenTableModel::contentChanged, this, &TokenListView::showState);
  connect(pager_, &Pager::pageRequested, &model_, &TokenTableModel::setPage);
  connect(pager_, &Pager::rowsPerPageChanged, &model_, &TokenTableModel::setRowsPerPage);
  model_.setList(inventory.list());
  showState();
}

void TokenListView::setFilter(const TokenFilter& filter, const QStringList& words) {
  filter_ = filter;
  filterWords_ = words;
  model_.setFilter(filter);
  showState();
}

void TokenListView::setScope(TokenScope scope) {
  scope_ = scope;
  showState();
}

void TokenListView::setOffersCredential(bool offers) {
  offersCredential_ = offers;
  showState();
}

void TokenListView::setAwaitsProject(bool awaits) {
  awaitsProject_ = awaits;
  showState();
}

void TokenListView::setReadOnly(bool readOnly) {
  readOnly_ = readOnly;
  showState();
}

void TokenListView::showState() {
  updatePager();
  const bool unsupported = inventory_.state().organizationError &&
                           inventory_.state().organizationError->kind == ApiErrorKind::Unsupported;
  if (model_.matchCount() > 0) {
    faces_->showList();
  } else if (!model_.list() || (unsupported && filter_.scope == TokenScope::Organization)) {
    showWithoutList();
  } else if (inventory_.state().loading) {
    faces_->showLoading();
  } else if (model_.totalCount() == 0) {
    showNoTokens();
  } else {
    showNoMatch();
  }
}

std::function<void()> TokenListView::asking(Help help) {
  return [this, help] { emit helpRequested(help); };
}

void TokenListView::showWithoutList() {
  const InventoryState& state = inventory_.state();
  const std::optional<ApiError> error = state.organizationError ? state.organizationError
                                        : state.projectsError   ? state.projectsError
                                        : !state.failures.empty()
                                            ? std::optional(state.failures.front().error)
                                            : std::nullopt;
  if (state.loading || inventory_.list() || (awaitsProject_ && !error)) {
    faces_->showLoading();
  } else if (error) {
    showFailure(*error);
  } else if (state.cancelled) {
    faces_->showInstead({.icon = IconName::Key,
                         .title = tr("Reading was stopped"),
                         .text = tr("No tokens were read yet."),
                         .action = tr("Read again")},
                        asking(Help::Retry));
  } else {
    showUnread();
  }
}

void TokenListView::showUnread() {
  switch (scope_) {
    case TokenScope::Project:
      return faces_->showInstead(
          {.icon = IconName::Folder,
           .title = tr("No project is chosen"),
           .text = tr("Once one is chosen at the top, its API tokens are listed here."),
           .action = {}});
    case TokenScope::ServiceAccount:
      return faces_->showInstead({.icon = IconName::Folder,
                                  .title = tr("No service account is chosen"),
                                  .text = tr("Once one is chosen, its tokens are listed here."),
                                  .action = {}});
    case TokenScope::Organization:
    case TokenScope::Account: return faces_->showLoading();  // they are read as soon as they are looked at
  }
}

void TokenListView::showFailure(const ApiError& error) {
  if (error.kind == ApiErrorKind::Unsupported && scope_ == TokenScope::Organization)
    return faces_->showFailed(
        {.icon = IconName::Info,
         .title = tr("This installation has no organization API tokens to manage here"),
         .text = tr("It doesn't offer the calls for them. The tokens of its projects can be managed."),
         .action = tr("Show project tokens")},
        asking(Help::ShowProjectTokens));
  const std::vector<OwnerFailure>& failures = inventory_.state().failures;
  const ErrorText text = describe(error, readingOf(scope_),
                                  failures.empty() ? QString() : displayName(failures.front().owner.name));
  // to retry with a token that doesn't sign in wouldn't help
  const bool needsCredential = offersCredential_ && error.kind == ApiErrorKind::NotSignedIn;
  faces_->showFailed({.icon = IconName::Warning,
                      .title = text.what,
                      .text = text.details(),
                      .action = needsCredential ? tr("Enter an&other token…") : tr("Retry"),
                      .facts = text.facts},
                     asking(needsCredential ? Help::EnterCredential : Help::Retry));
}

void TokenListView::showNoTokens() {
  const bool isOfAccount = isAccountScope(scope_);
  EmptyState::Content content{
      .icon = IconName::Key,
      .title = isOfAccount ? tr("No tokens yet") : tr("No API tokens yet"),
      .text = isOfAccount ? tr("Programs sign in to the platform as this account with tokens.")
                          : tr("Programs sign in to the platform with API tokens."),
      .action = {}};
  if (readOnly_) return faces_->showInstead(content);
  content.text += u' ' + tr("Create one for each program.");
  content.action = isOfAccount ? tr("Create Token") : tr("Create New");
  faces_->showInstead(content, asking(Help::Create));
}

void TokenListView::showNoMatch() {
  const auto total = static_cast<int>(model_.totalCount());
  const QString text =
      filterWords_.isEmpty()
          ? tr("%Ln token(s) are hidden by the scope.", nullptr, total)
          : tr("%Ln token(s) are hidden by: %1.", nullptr, total).arg(quotedNames(filterWords_));
  faces_->showInstead({.icon = IconName::Key,
                       .title = tr("No token matches these filters"),
                       .text = text,
                       .action = tr("Clear f&ilters")},
                      asking(Help::ClearFilters));
}

void TokenListView::updatePager() {
  pager_->setPages(model_.page(), model_.pageCount());
  pager_->setSummary(
      tr("%L1 of %Ln token(s)", nullptr, static_cast<int>(model_.totalCount())).arg(model_.matchCount()));
}

}  // namespace tokendesk
