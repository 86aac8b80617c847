#include "project_pages.h"

#include "assistants_page.h"
#include "error_text.h"
#include "inline_message.h"
#include "preferences.h"
#include "project_selector.h"
#include "projects_page.h"
#include "requests_page.h"
#include "token_page.h"

#include <tuple>

namespace tokendesk {

using namespace Qt::StringLiterals;

namespace {

/// The one that was chosen last, else the one that the connection is signed in for.
QString projectToBeginWith(const Connection& connection, const Preferences& preferences) {
  const QString last = preferences.lastProject(connection.id);
  return last.isEmpty() ? connection.projectId : last;
}

QStringList namesOf(const AssistantList& list) {
  QStringList names;
  for (const Assistant& assistant : list.assistants()) names << assistant.name;
  return names;
}

}  // namespace

ProjectPages::ProjectPages(Session& session, const Services& services, PageStack& stack)
    : session_(session),
      preferences_(services.preferences),
      stack_(stack),
      selector_(
          new ProjectSelector(session.projects(), projectToBeginWith(session.connection(), preferences_))),
      problem_(new InlineMessage) {
  stack.addMessage(problem_);
  addAll(services);
  connect(selector_, &ProjectSelector::projectChosen, this, &ProjectPages::takeProject);
  connect(&stack, &PageStack::frontChanged, this, &ProjectPages::showProblem);
  connect(&session.projects(), &ProjectDirectory::changed, this, &ProjectPages::showProblem);
  problem_->setActions({{tr("Retry"), [this] { session_.projects().refresh(); }}});
  session.projects().refresh();
}

Page* ProjectPages::first() const {
  return organizationTokens_;
}

void ProjectPages::openProject(const QString& id) {
  selector_->chooseProject(id);
  stack_.open(concernsProject(stack_.front()) ? stack_.front() : projectTokens_);
}

void ProjectPages::refresh() {
  if (!session_.projects().isLoading()) session_.projects().refresh();
}

void ProjectPages::addAll(const Services& services) {
  const auto makeTokens = [&](TokenScope scope) {
    auto* page = new TokenPage(scope, session_, services.clipboard, preferences_);
    connect(page, &TokenPage::credentialWanted, this, &PageSet::credentialWanted);
    return page;
  };
  projectTokens_ = makeTokens(TokenScope::Project);
  organizationTokens_ = makeTokens(TokenScope::Organization);
  stack_.addGroup(tr("Project"));
  stack_.addPage("projectTokens"_L1, projectTokens_, IconName::Key, tr("API Tokens"),
                 tr("Project API Tokens"));
  if (session_.projectServices()) addAboutProject(*session_.projectServices());
  stack_.addGroup(tr("Organization"));
  stack_.addPage("organizationTokens"_L1, organizationTokens_, IconName::Key, tr("API Tokens"),
                 tr("Organization API Tokens"));
  if (session_.projectServices()) addProjects(services);
  connect(organizationTokens_, &TokenPage::projectTokensWanted, this,
          [this] { stack_.open(projectTokens_); });
}

void ProjectPages::addAboutProject(ProjectServices& projects) {
  assistants_ = new AssistantsPage(session_, projects.assistants, projects.access);
  requests_ = new RequestsPage(session_, projects.platform, projects.requests, projects.access);
  requests_->setKnownAssistants([selector = selector_, &assistants = projects.assistants] {
    const Project* chosen = selector->project();
    const bool areIts = chosen && assistants.list() && assistants.project().id == chosen->id;
    return areIts ? namesOf(*assistants.list()) : QStringList();
  });
  stack_.addPage("assistants"_L1, assistants_, IconName::AssistantRobot, tr("Assistants"), tr("Assistants"));
  stack_.addPage("requests"_L1, requests_, IconName::Requests, tr("Requests"), tr("Requests"));
}

void ProjectPages::addProjects(const Services& services) {
  auto* page = new ProjectsPage(session_, services.clipboard, preferences_);
  stack_.addPage("projects"_L1, page, IconName::Folder, tr("Projects"), tr("Projects"));
  connect(page, &ProjectsPage::openTokensWanted, this, &ProjectPages::openProject);
}

void ProjectPages::takeProject(const Project& project) {
  std::ignore = preferences_.setLastProject(session_.connection().id, project.id);
  projectTokens_->setOwner({.scope = TokenScope::Project, .id = project.id, .name = project.name});
  if (assistants_) assistants_->setProject(project);
  if (requests_) requests_->setProject(project);
}

bool ProjectPages::concernsProject(const QWidget* page) const {
  return page && (page == projectTokens_ || page == assistants_ || page == requests_);
}

void ProjectPages::showProblem() {
  const ProjectDirectory& projects = session_.projects();
  if (!concernsProject(stack_.front()) || projects.isLoading() || !projects.error()) {
    problem_->hide();
    return;
  }
  const ErrorText text = describe(*projects.error(), Operation::ReadProjects, {});
  const QString kept = projects.projects().empty()
                           ? QString()
                           : u' ' + tr("The list of projects may be incomplete or out of date.");
  problem_->showMessage(InlineMessage::Kind::Warning, text.what, text.details() + kept, text.facts);
}

}  // namespace tokendesk
