#include "request_list_view.h"

#include "display_text.h"
#include "error_text.h"
#include "list_faces.h"
#include "project_access_offer.h"
#include "quoted_names.h"
#include "request_details.h"
#include "request_table.h"

#include <QApplication>
#include <QSplitter>
#include <QVBoxLayout>

namespace tokendesk {

namespace {

QSplitter* sideBySide(QWidget* table, QWidget* details) {
  auto* splitter = new QSplitter(Qt::Horizontal);
  splitter->addWidget(table);
  splitter->setFocusProxy(table);  // before the details are there, else Tab would skip them
  splitter->addWidget(details);
  splitter->setCollapsible(0, false);
  splitter->setStretchFactor(0, 5);
  splitter->setStretchFactor(1, 2);
  return splitter;
}

}  // namespace

RequestListView::RequestListView(RequestFeed& feed, ProjectAccessOffer& offer, QWidget* parent)
    : QWidget(parent), feed_(feed), offer_(offer), model_(feed), table_(new RequestTable(&model_)) {
  auto* details = new RequestDetails;
  faces_ = new ListFaces(sideBySide(table_, details));
  setFocusProxy(faces_);
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins({});
  layout->addWidget(faces_);
  connect(table_, &RequestTable::selectedRequestChanged, this, [this, details] {
    const bool leavesDetails = details->isAncestorOf(QApplication::focusWidget());
    details->showRequest(table_->selectedRequest());
    if (leavesDetails && !details->isVisible()) setFocus();
  });
}

void RequestListView::showState() {
  if (model_.rowCount() > 0) return faces_->showList();
  if (feed_.items().empty()) return showWithoutRequests();
  faces_->showInstead({.icon = IconName::Requests,
                       .title = tr("None of the loaded requests is shown"),
                       .text = tr("What is picked in the charts hides them all."),
                       .action = tr("Clear")},
                      [this] { emit clearSelectionWanted(); });
}

void RequestListView::showNoProject(bool awaitsProject) {
  if (awaitsProject) return faces_->showLoading();
  faces_->showInstead({.icon = IconName::Folder,
                       .title = tr("No project is chosen"),
                       .text = tr("Once one is chosen at the top, its requests are listed here."),
                       .action = {}});
}

void RequestListView::showWithoutRequests() {
  if (feed_.error()) return showError(*feed_.error());
  if (feed_.isStopped())
    return faces_->showInstead({.icon = IconName::Requests,
                                .title = tr("Reading was stopped"),
                                .text = tr("No requests were read yet."),
                                .action = tr("Read again")},
                               [this] { feed_.loadMore(); });
  if (feed_.isLoading() || !feed_.takenAt().isValid()) return faces_->showLoading();
  if (feed_.query() == RequestQuery{})
    return faces_->showInstead({.icon = IconName::Requests,
                                .title = tr("No requests yet"),
                                .text = tr("What the project's assistants are asked is listed here."),
                                .action = {}});
  faces_->showInstead({.icon = IconName::Requests,
                       .title = tr("No request matches these filters"),
                       .text = tr("The platform has none that match: %1.").arg(quotedNames(filterWords_)),
                       .action = tr("Clear f&ilters")},
                      [this] { emit clearFiltersWanted(); });
}

void RequestListView::showError(const ApiError& error) {
  if (const auto remedy = offer_.remedyFor(error)) return faces_->showFailed(remedy->content, remedy->apply);
  const ErrorText text = describe(error, Operation::ReadRequests, displayName(feed_.project()->name));
  faces_->showFailed({.icon = IconName::Warning,
                      .title = text.what,
                      .text = text.details(),
                      .action = tr("Retry"),
                      .facts = text.facts},
                     [this] { feed_.loadMore(); });
}

}  // namespace tokendesk
