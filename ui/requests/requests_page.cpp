#include "requests_page.h"

#include "action_button.h"
#include "display_text.h"
#include "error_text.h"
#include "export_requests_dialog.h"
#include "inline_message.h"
#include "project_access_notice.h"
#include "request_charts.h"
#include "request_filter_bar.h"
#include "request_list_texts.h"
#include "request_list_view.h"
#include "request_table.h"
#include "session.h"
#include "token_list_problem.h"

#include <QAction>
#include <QDir>
#include <QLabel>

namespace tokendesk {

using namespace Qt::StringLiterals;

namespace {

constexpr auto filtersKey = "filters"_L1;
constexpr auto tableKey = "table"_L1;
/// Lower pages have no room for charts over a table.
constexpr int lowestWithCharts = 520;

}  // namespace

// The list before the charts: both follow the feed, and what the charts select is for the list's model once
// that is through with a change of the feed.
RequestsPage::RequestsPage(Session& session, ProjectPlatform& platform, RequestFeed& feed,
                           ProjectAccessKeeper& access, QWidget* parent)
    : ListPage(parent),
      session_(session),
      platform_(platform),
      feed_(feed),
      access_(access),
      offer_(ProjectAccessOffer::Data::Requests, session, access, this),
      filters_(new RequestFilterBar),
      accessNotice_(new ProjectAccessNotice(access)),
      problem_(new InlineMessage),
      notice_(new InlineMessage),
      list_(new RequestListView(feed, offer_)),
      charts_(new RequestCharts(feed)),
      loaded_(new QLabel) {
  createActions();
  createLayout();
  connectParts();
  showState();
}

void RequestsPage::createActions() {
  export_ = new QAction(tr("E&xport…"), this);
  export_->setShortcut(u"Ctrl+E"_s);
  chartsAction_ = new QAction(this);
  moreOrStop_ = new QAction(this);
  addAction(export_);
  connect(export_, &QAction::triggered, this, &RequestsPage::openExport);
  connect(chartsAction_, &QAction::triggered, this, [this] {
    wantsCharts_ = !wantsCharts_;
    showCharts();
  });
  connect(moreOrStop_, &QAction::triggered, this, &RequestsPage::moreOrStop);
}

void RequestsPage::createLayout() {
  loaded_->setTextFormat(Qt::PlainText);
  loaded_->setForegroundRole(QPalette::Mid);
  notice_->setDismissible(true);
  layOut({makeHeader(tr("Requests"), {export_, chartsAction_}), filters_, accessNotice_, problem_, notice_,
          charts_},
         list_, makeFooter({moreOrStop_}, loaded_));
}

void RequestsPage::connectParts() {
  connect(&feed_, &RequestFeed::stateChanged, this, &RequestsPage::showState);
  connect(&feed_, &RequestFeed::reset, this, [this] { offerWhatWasSeen(0); });
  connect(&feed_, &RequestFeed::appended, this,
          [this](int added) { offerWhatWasSeen(feed_.items().size() - static_cast<size_t>(added)); });
  connect(&list_->model(), &RequestTableModel::contentChanged, this, &RequestsPage::showState);
  connect(list_, &RequestListView::clearFiltersWanted, filters_, &FilterBar::clear);
  connect(list_, &RequestListView::clearSelectionWanted, charts_, &RequestCharts::clearSelection);
  connect(charts_, &RequestCharts::selectionChanged, &list_->model(), &RequestTableModel::setSelection);
  connect(filters_, &FilterBar::changed, this, [this] {
    list_->setFilterWords(filters_->describe());
    if (isVisible()) read();
  });
  connect(&session_.projects(), &ProjectDirectory::changed, this, &RequestsPage::showState);
  connect(&session_.projects(), &ProjectDirectory::progressChanged, this, &RequestsPage::statusChanged);
}

void RequestsPage::setProject(const Project& project) {
  if (!project_ || project_->id != project.id) notice_->hide();
  project_ = project;
  offer_.setProject(project);
  accessNotice_->setProject(project.id);
  if (isVisible()) {
    enter();
  } else {
    showState();
  }
}

PageStatus RequestsPage::status() const {
  if (readsProjects()) return {.text = projectsStatusText(session_.projects().progress()), .busy = true};
  return {.text = requestStatusLine(feed_), .busy = feed_.isLoading()};
}

void RequestsPage::enter() {
  if (knownAssistants_) filters_->offerAssistants(knownAssistants_());
  read();
}

// Not again what is shown already.
void RequestsPage::read() {
  if (!project_) return;
  const bool isShown = feed_.project() && feed_.project()->id == project_->id;
  if (!isShown || feed_.query() != filters_->query()) feed_.show(*project_, filters_->query());
}

void RequestsPage::refresh() {
  if (feed_.isLoading()) return;  // reading over what is being read would only take longer
  feed_.refresh();
}

void RequestsPage::cancel() {
  feed_.stop();
  if (readsProjects()) session_.projects().cancel();
}

QJsonObject RequestsPage::view() const {
  return {{filtersKey, filters_->view()}, {tableKey, list_->table().view()}};
}

void RequestsPage::setView(const QJsonObject& view) {
  filters_->setView(view[filtersKey].toObject());
  list_->table().setView(view[tableKey].toObject());
}

void RequestsPage::focusFilter() {
  filters_->focusFirst();
}

void RequestsPage::focusContent() {
  list_->setFocus(Qt::OtherFocusReason);
}

void RequestsPage::clearFilters() {
  charts_->selection().isEmpty() ? filters_->clear() : charts_->clearSelection();
}

void RequestsPage::resizeEvent(QResizeEvent* event) {
  showCharts();
  ListPage::resizeEvent(event);
}

void RequestsPage::moreOrStop() {
  feed_.isLoading() ? feed_.stop() : feed_.loadMore();
}

void RequestsPage::openExport() {
  filters_->applyTyped();
  auto* dialog = new ExportRequestsDialog(platform_,
                                          {.project = *project_,
                                           .access = access_.accessTo(project_->id),
                                           .query = filters_->query(),
                                           .filterWords = filters_->describe()},
                                          this);
  connect(dialog, &ExportRequestsDialog::exported, this, [this](qint64 requests, const QString& path) {
    notice_->showMessage(InlineMessage::Kind::Success,
                         tr("%Ln request(s) were exported.", nullptr, static_cast<int>(requests)),
                         tr("Saved as “%1”.").arg(displayText(QDir::toNativeSeparators(path))));
  });
  dialog->open();
}

void RequestsPage::offerWhatWasSeen(size_t first) {
  QSet<QString> assistants;
  QSet<QString> statuses;
  for (size_t item = first; item < feed_.items().size(); ++item) {
    assistants << feed_.items()[item].assistant;
    statuses << feed_.items()[item].status;
  }
  filters_->offerAssistants(assistants.values());
  filters_->offerStatuses(statuses.values());
}

void RequestsPage::showState() {
  const bool isShown = project_ && feed_.project() && feed_.project()->id == project_->id;
  if (isShown) {
    list_->showState();
  } else {
    list_->showNoProject(project_.has_value() || readsProjects());
  }
  showActions();
  showProblem();
  showCharts();
  emit statusChanged();
}

void RequestsPage::showActions() {
  const bool loading = feed_.isLoading();
  moreOrStop_->setText(loading ? tr("&Stop") : tr("Load mor&e"));
  moreOrStop_->setEnabled(loading || (!feed_.items().empty() && !feed_.isAtEnd()));
  explain(moreOrStop_, !loading && feed_.isAtEnd() ? tr("All requests are loaded.") : QString());
  // what can't be read can't be exported either
  export_->setEnabled(project_ && (!feed_.error() || !feed_.items().empty()));
  loaded_->setVisible(!feed_.items().empty());
  loaded_->setText(loadedText(feed_, list_->model().rowCount()));
}

void RequestsPage::showProblem() {
  // without a list the failure stands in its place
  problem_->setVisible(feed_.error() && !feed_.items().empty());
  if (!feed_.error() || feed_.items().empty()) return;
  if (const auto remedy = offer_.remedyFor(*feed_.error())) {
    problem_->setActions({{remedy->content.action, remedy->apply}});
    problem_->showMessage(InlineMessage::Kind::Warning, remedy->content.title, remedy->content.text);
    return;
  }
  const ErrorText text =
      describe(*feed_.error(), Operation::ReadRequests, displayName(feed_.project()->name));
  problem_->setActions({{tr("Retr&y"), [this] { feed_.loadMore(); }}});
  problem_->showMessage(InlineMessage::Kind::Warning, text.what, text.details() + u' ' + listBelowText(feed_),
                        text.facts);
}

void RequestsPage::showCharts() {
  const bool hasContent = !feed_.items().empty() || feed_.isLoading();
  const bool isHighEnough = height() >= lowestWithCharts;
  charts_->setChartsShown(wantsCharts_ && hasContent && isHighEnough);
  chartsAction_->setEnabled(hasContent && isHighEnough);
  explain(chartsAction_, isHighEnough ? QString() : tr("The window is too low for the charts."));
  chartsAction_->setText(wantsCharts_ ? tr("Hi&de charts") : tr("Sho&w charts"));
}

bool RequestsPage::readsProjects() const {
  return !project_ && session_.projects().isLoading();
}

}  // namespace tokendesk
