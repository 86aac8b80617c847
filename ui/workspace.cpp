#include "workspace.h"

#include "connection_bar.h"
#include "credentials.h"
#include "error_text.h"
#include "inline_message.h"
#include "navigation.h"
#include "preferences.h"
#include "project_selector.h"
#include "token_page.h"

#include <QHBoxLayout>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <tuple>

namespace tokendesk {

namespace {

QFrame* separator(QFrame::Shape shape) {
  auto* line = new QFrame;
  line->setFrameShape(shape);
  shape == QFrame::HLine ? line->setFixedHeight(1) : line->setFixedWidth(1);
  return line;
}

}  // namespace

Workspace::Workspace(std::unique_ptr<Session> session, const Services& services, QMenu* connectionMenu,
                     QAction* refresh, QWidget* parent)
    : QWidget(parent),
      session_(std::move(session)),
      preferences_(services.preferences),
      navigation_(new Navigation),
      projects_(
          new ProjectSelector(session_->projects(), preferences_.lastProject(session_->connection().id))),
      projectsProblem_(new InlineMessage),
      pages_(new QStackedWidget) {
  addPages(services);
  layOut(services, connectionMenu, refresh);
  connect(navigation_, &Navigation::pageChosen, this, &Workspace::showPage);
  connect(projects_, &ProjectSelector::projectChosen, this, &Workspace::takeProject);
  connect(organizationTokens_, &TokenPage::projectTokensWanted, this, [this] { openPage(ProjectTokens); });
  connect(&session_->projects(), &ProjectDirectory::changed, this, &Workspace::showProjectsProblem);
  projectsProblem_->setActions({{tr("Retry"), [this] { session_->projects().refresh(); }}});
  session_->projects().refresh();
  openPage(OrganizationTokens);
}

// The pages talk to the session until they are gone, and what it still reads ends as it goes.
Workspace::~Workspace() {
  session_->projects().disconnect(this);
  delete pages_;
}

Page* Workspace::currentPage() const {
  return qobject_cast<Page*>(pages_->currentWidget());
}

int Workspace::pageCount() const {
  return pages_->count();
}

void Workspace::showPage(int page) {
  pages_->setCurrentIndex(page);
  navigation_->choosePage(page);
  currentPage()->enter();
  showProjectsProblem();
  emit statusChanged();
}

void Workspace::openPage(int page) {
  showPage(page);
  currentPage()->focusContent();
}

void Workspace::setNavigationCollapsed(bool collapsed) {
  navigation_->setCollapsed(collapsed);
}

void Workspace::refresh() {
  if (!session_->projects().isLoading()) session_->projects().refresh();
  currentPage()->refresh();
}

void Workspace::addPages(const Services& services) {
  using enum TokenPage::Kind;
  projectTokens_ = new TokenPage(Project, *session_, services.clipboard, preferences_);
  organizationTokens_ = new TokenPage(Organization, *session_, services.clipboard, preferences_);
  navigation_->addGroup(tr("Project"));
  navigation_->addPage(IconName::Key, tr("API Tokens"), tr("Project API Tokens"));
  navigation_->addGroup(tr("Organization"));
  navigation_->addPage(IconName::Key, tr("API Tokens"), tr("Organization API Tokens"));
  for (TokenPage* page : {projectTokens_, organizationTokens_}) {
    pages_->addWidget(page);
    connect(page, &Page::statusChanged, this, [this, page] {
      if (page == currentPage()) emit statusChanged();
    });
  }
}

void Workspace::layOut(const Services& services, QMenu* connectionMenu, QAction* refresh) {
  const Connection& connection = session_->connection();
  auto* bar = new ConnectionBar(connection, services.credentials.isSessionOnly(connection.id), connectionMenu,
                                projects_, refresh);
  auto* content = new QVBoxLayout;
  content->setSpacing(0);
  content->addWidget(projectsProblem_);
  content->addWidget(pages_, 1);
  auto* body = new QHBoxLayout;
  body->setSpacing(0);
  body->addWidget(navigation_);
  body->addWidget(separator(QFrame::VLine));
  body->addLayout(content, 1);

  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->setSpacing(0);
  layout->addWidget(bar);
  layout->addWidget(separator(QFrame::HLine));
  layout->addLayout(body, 1);
}

void Workspace::takeProject(const Project& project) {
  std::ignore = preferences_.setLastProject(session_->connection().id, project.id);
  projectTokens_->setProject(project);
}

void Workspace::showProjectsProblem() {
  const ProjectDirectory& projects = session_->projects();
  const bool concernsPage = pages_->currentIndex() == ProjectTokens;
  if (!concernsPage || projects.isLoading() || !projects.error()) {
    projectsProblem_->hide();
    return;
  }
  const ErrorText text = describe(*projects.error(), Operation::ReadProjects, {});
  const QString kept = projects.projects().empty()
                           ? QString()
                           : u' ' + tr("The list of projects may be incomplete or out of date.");
  projectsProblem_->showMessage(InlineMessage::Kind::Warning, text.what, text.details() + kept);
}

}  // namespace tokendesk
