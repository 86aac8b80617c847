#include "list_window.h"

#include "failure.h"
#include "pager.h"
#include "token_table.h"

#include <QVBoxLayout>

namespace tokendesk::bench {

using namespace Qt::StringLiterals;

namespace {

/// The server doesn't look at it.
const QByteArray anyCredential = "benchmark";

}  // namespace

std::vector<TokenKey> listColumns() {
  using enum TokenKey;
  return {Name, Description, Scope, Project, Status, Created, Token};
}

ListWindow::ListWindow(const QUrl& installation)
    : platform_({.baseUrl = installation, .apiToken = Secret(anyCredential)}),
      inventory_(platform_, clock_),
      view_(new TokenListView(inventory_, listColumns())) {
  auto* layout = new QVBoxLayout(this);
  layout->addWidget(view_);
  layout->addWidget(&view_->pager());
  resize(listWindowSize);
  show();
}

void ListWindow::load(Extent extent) {
  if (inventory_.list()) {
    inventory_.refresh();
  } else {
    inventory_.showOrganization(extent == Extent::EveryProject);
  }
  waitUntil([this] { return !inventory_.state().loading; }, u"The list didn't arrive."_s);
  if (hasFailed()) fail(u"The list could not be read."_s);
  waitUntil([this] { return view_->model().list() == inventory_.list(); }, u"The list wasn't shown."_s);
  view_->table().viewport()->repaint();
}

bool ListWindow::hasFailed() const {
  const InventoryState& state = inventory_.state();
  return state.organizationError || state.projectsError || !state.failures.empty();
}

}  // namespace tokendesk::bench
