#include "service_account_list.h"

#include "display_text.h"
#include "error_text.h"
#include "inline_message.h"
#include "list_export_action.h"
#include "list_faces.h"
#include "local_times.h"
#include "pager.h"
#include "quoted_names.h"
#include "service_account_export.h"
#include "service_account_filter_bar.h"
#include "service_account_table.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>

namespace tokendesk {

using namespace Qt::StringLiterals;

namespace {

constexpr auto filtersKey = "filters"_L1;
constexpr auto tableKey = "table"_L1;

}  // namespace

ServiceAccountList::ServiceAccountList(ServiceAccountDirectory& directory, Preferences& preferences,
                                       const QString& connectionName, QWidget* parent)
    : ListPage(parent),
      directory_(directory),
      filters_(new ServiceAccountFilterBar),
      problem_(new InlineMessage),
      notice_(new InlineMessage),
      table_(new ServiceAccountTable(&model_)),
      list_(new ListFaces(table_)),
      pager_(new Pager) {
  createActions(connectionName);
  layOut({makeHeader(tr("Service Accounts"), {}, {export_}), filters_, problem_, notice_}, list_,
         makeFooter({openTokens_, copyId_}, pager_));
  connectParts(preferences);
  followDirectory();
}

void ServiceAccountList::createActions(const QString& connectionName) {
  openTokens_ = new QAction(icon(IconName::Key), tr("Open To&kens"), this);
  connect(openTokens_, &QAction::triggered, this, &ServiceAccountList::openTokens);
  copyId_ = new QAction(icon(IconName::Copy), tr("Cop&y ID"), this);
  copyId_->setShortcut(QKeySequence::Copy);
  connect(copyId_, &QAction::triggered, this, &ServiceAccountList::copyId);
  for (QAction* action : {openTokens_, copyId_}) {
    action->setShortcutContext(Qt::WidgetShortcut);
    action->setEnabled(false);
    table_->addAction(action);
  }
  export_ = new ListExportAction(
      [this, connectionName] { return serviceAccountExport(model_, connectionName); },
      [this](const QString& headline, const QString& details) { tell(headline, details); }, *table_, this);
}

void ServiceAccountList::connectParts(Preferences& preferences) {
  connect(pager_, &Pager::pageRequested, &model_, &ServiceAccountTableModel::setPage);
  connect(pager_, &Pager::rowsPerPageChanged, &model_, &ServiceAccountTableModel::setRowsPerPage);
  followRowsPerPage(*pager_, preferences);
  connect(filters_, &FilterBar::changed, this, [this] { model_.setFilter(filters_->name()); });
  connect(&model_, &ServiceAccountTableModel::contentChanged, this, &ServiceAccountList::showState);
  connect(&directory_, &ServiceAccountDirectory::changed, this, &ServiceAccountList::followDirectory);
  connect(&directory_, &ServiceAccountDirectory::progressChanged, this, &ServiceAccountList::statusChanged);
  connect(table_, &QAbstractItemView::activated, openTokens_, &QAction::trigger);
  connect(table_, &ServiceAccountTable::selectedAccountChanged, this, [this] {
    for (QAction* action : {openTokens_, copyId_}) action->setEnabled(table_->selectedAccount().has_value());
  });
  notice_->setDismissible(true);
  noticeEnd_.setSingleShot(true);
  noticeEnd_.setInterval(std::chrono::seconds(10));
  connect(&noticeEnd_, &QTimer::timeout, notice_, &QWidget::hide);
}

PageStatus ServiceAccountList::status() const {
  if (directory_.isLoading()) {
    const auto waiting = directory_.progress().waiting;
    return {.text = waiting.count() > 0 ? tr("Reading service accounts… Trying again in %1 s.")
                                              .arg(static_cast<qlonglong>(waiting.count()))
                                        : tr("Reading service accounts…"),
            .busy = true};
  }
  if (!directory_.takenAt().isValid()) return {};
  const QString text = directory_.error() ? tr("Last read · %1") : tr("Up to date · %1");
  return {.text = text.arg(clockText(directory_.takenAt()))};
}

void ServiceAccountList::enter() {
  directory_.show();
}

void ServiceAccountList::refresh() {
  if (!directory_.isLoading()) directory_.refresh();
}

void ServiceAccountList::cancel() {
  directory_.cancel();
}

QJsonObject ServiceAccountList::view() const {
  return {{filtersKey, filters_->view()}, {tableKey, table_->view()}};
}

void ServiceAccountList::setView(const QJsonObject& view) {
  filters_->setView(view[filtersKey].toObject());
  table_->setView(view[tableKey].toObject());
}

void ServiceAccountList::focusFilter() {
  filters_->focusFirst();
}

void ServiceAccountList::focusContent() {
  list_->setFocus(Qt::OtherFocusReason);
}

void ServiceAccountList::clearFilters() {
  filters_->clear();
}

void ServiceAccountList::openTokens() {
  if (const auto account = table_->selectedAccount()) emit openTokensWanted(*account);
}

// Not through SecretClipboard: an id is no secret, and stays where the user pastes it from.
void ServiceAccountList::copyId() {
  const auto account = table_->selectedAccount();
  if (!account) return;
  QGuiApplication::clipboard()->setText(account->id);
  tell(tr("The ID of “%1” was copied.").arg(displayName(account->name)));
}

void ServiceAccountList::tell(const QString& headline, const QString& details) {
  notice_->showMessage(InlineMessage::Kind::Success, headline, details);
  noticeEnd_.start();
}

void ServiceAccountList::followDirectory() {
  const bool isAnswered = directory_.takenAt().isValid() && !directory_.isLoading() && !directory_.error();
  isAnswered ? model_.setAccounts(directory_.accounts()) : showState();
}

void ServiceAccountList::showState() {
  pager_->setPages(model_.page(), model_.pageCount());
  pager_->setSummary(tr("%L1 of %Ln service account(s)", nullptr, static_cast<int>(model_.totalCount()))
                         .arg(model_.matchCount()));
  export_->setRowCount(model_.totalCount());
  showFace();
  showProblem();
  emit statusChanged();
}

void ServiceAccountList::showFace() {
  if (model_.matchCount() > 0) {
    list_->showList();
  } else if (model_.totalCount() > 0) {
    showNoMatch();
  } else if (directory_.error() && !directory_.takenAt().isValid() && !directory_.isLoading()) {
    showFailed(*directory_.error());
  } else if (directory_.isLoading() || !directory_.takenAt().isValid()) {
    list_->showLoading();
  } else {
    list_->showInstead({.icon = IconName::AssistantRobot,
                        .title = tr("No service accounts yet"),
                        .text = tr("They are accounts for programs only. Administrators of the organization "
                                   "create them on the platform."),
                        .action = {}});
  }
}

void ServiceAccountList::showFailed(const ApiError& error) {
  const ErrorText text = describe(error, Operation::ReadServiceAccounts, {});
  const bool isStopped = error.kind == ApiErrorKind::Cancelled;
  const EmptyState::Content content{.icon = isStopped ? IconName::AssistantRobot : IconName::Warning,
                                    .title = text.what,
                                    .text = text.details(),
                                    .action = isStopped ? tr("Read again") : tr("Retry"),
                                    .facts = isStopped ? QStringList() : text.facts};
  const auto retry = [this] { directory_.refresh(); };
  isStopped ? list_->showInstead(content, retry) : list_->showFailed(content, retry);
}

void ServiceAccountList::showNoMatch() {
  const auto total = static_cast<int>(model_.totalCount());
  list_->showInstead({.icon = IconName::AssistantRobot,
                      .title = tr("No service account matches this filter"),
                      .text = tr("%Ln service account(s) are hidden by: %1.", nullptr, total)
                                  .arg(quotedNames(filters_->describe())),
                      .action = tr("Clear f&ilter")},
                     [this] { filters_->clear(); });
}

void ServiceAccountList::showProblem() {
  // without a list the failure stands in its place
  if (!directory_.error() || directory_.isLoading() || !directory_.takenAt().isValid())
    return problem_->hide();
  const ErrorText text = describe(*directory_.error(), Operation::ReadServiceAccounts, {});
  problem_->setActions({{tr("R&etry"), [this] { directory_.refresh(); }}});
  problem_->showMessage(
      InlineMessage::Kind::Warning, text.what,
      text.details() + u' ' + tr("Time of the list below: %1.").arg(clockText(directory_.takenAt())),
      text.facts);
}

}  // namespace tokendesk
