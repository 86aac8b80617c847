#include "workspace.h"

#include "assistants_page.h"
#include "connection_bar.h"
#include "credential_text.h"
#include "credentials.h"
#include "error_text.h"
#include "inline_message.h"
#include "navigation.h"
#include "preferences.h"
#include "project_selector.h"
#include "projects_page.h"
#include "requests_page.h"
#include "sign_in_dialog.h"
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

Workspace::Workspace(std::unique_ptr<Session> session, const Services& services, QMenu* connectionMenu,
                     QAction* refresh, QWidget* parent)
    : QWidget(parent),
      session_(std::move(session)),
      services_(services),
      preferences_(services.preferences),
      navigation_(new Navigation),
      projects_(new ProjectSelector(session_->projects(),
                                    projectToBeginWith(session_->connection(), preferences_))),
      signIn_(new InlineMessage),
      notStored_(new InlineMessage),
      projectsProblem_(new InlineMessage),
      pages_(new QStackedWidget) {
  addPages(services);
  layOut(services, connectionMenu, refresh);
  connect(navigation_, &Navigation::pageChosen, this, &Workspace::showPage);
  connect(projects_, &ProjectSelector::projectChosen, this, &Workspace::takeProject);
  connect(organizationTokens_, &TokenPage::projectTokensWanted, this,
          [this] { openPage(pages_->indexOf(projectTokens_)); });
  connect(&session_->projects(), &ProjectDirectory::changed, this, &Workspace::showProjectsProblem);
  projectsProblem_->setActions({{tr("Retry"), [this] { session_->projects().refresh(); }}});
  followSignIn();
  session_->projects().refresh();
}

// The pages talk to the session until they are gone, and what it still reads ends as it goes.
Workspace::~Workspace() {
  session_->projects().disconnect(this);
  delete pages_;
}

WorkspaceView Workspace::view() const {
  WorkspaceView view{.page = pages_->currentIndex()};
  for (int i = 0; i < pages_->count(); ++i) view.pages << pageAt(i)->view();
  return view;
}

void Workspace::setView(const WorkspaceView& view) {
  for (int i = 0; i < pages_->count() && i < view.pages.size(); ++i) pageAt(i)->setView(view.pages[i]);
  openPage(view.page.value_or(pages_->indexOf(organizationTokens_)));
}

Page* Workspace::currentPage() const {
  return pageAt(pages_->currentIndex());
}

Page* Workspace::pageAt(int index) const {
  return qobject_cast<Page*>(pages_->widget(index));
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
  addPage(projectTokens_, IconName::Key, tr("API Tokens"), tr("Project API Tokens"));
  if (session_->projectServices()) addProjectPages(*session_->projectServices());
  navigation_->addGroup(tr("Organization"));
  addPage(organizationTokens_, IconName::Key, tr("API Tokens"), tr("Organization API Tokens"));
  if (session_->projectServices()) addOrganizationPages(services);
}

void Workspace::addProjectPages(ProjectServices& projects) {
  assistants_ = new AssistantsPage(*session_, projects.assistants, projects.access);
  requests_ = new RequestsPage(*session_, projects.platform, projects.requests, projects.access);
  requests_->setKnownAssistants([this, &assistants = projects.assistants] {
    const Project* chosen = projects_->project();
    const bool areIts = chosen && assistants.list() && assistants.project().id == chosen->id;
    return areIts ? namesOf(*assistants.list()) : QStringList();
  });
  addPage(assistants_, IconName::AssistantRobot, tr("Assistants"), tr("Assistants"));
  addPage(requests_, IconName::Requests, tr("Requests"), tr("Requests"));
}

void Workspace::addOrganizationPages(const Services& services) {
  auto* page = new ProjectsPage(*session_, services.clipboard, preferences_);
  addPage(page, IconName::Folder, tr("Projects"), tr("Projects"));
  connect(page, &ProjectsPage::openTokensWanted, this, [this](const QString& projectId) {
    projects_->chooseProject(projectId);
    openPage(pages_->indexOf(projectTokens_));
  });
}

void Workspace::addPage(Page* page, IconName icon, const QString& text, const QString& fullName) {
  navigation_->addPage(icon, text, fullName);
  pages_->addWidget(page);
  connect(page, &Page::statusChanged, this, [this, page] {
    if (page == currentPage()) emit statusChanged();
  });
}

void Workspace::layOut(const Services& services, QMenu* connectionMenu, QAction* refresh) {
  const Connection& connection = session_->connection();
  auto* bar = new ConnectionBar(connection, services.credentials.isSessionOnly(connection.id), connectionMenu,
                                projects_, refresh);
  auto* content = new QVBoxLayout;
  content->setSpacing(0);
  for (InlineMessage* message : {signIn_, notStored_, projectsProblem_}) content->addWidget(message);
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
  if (assistants_) assistants_->setProject(project);
  if (requests_) requests_->setProject(project);
}

bool Workspace::concernsProject(const QWidget* page) const {
  return page == projectTokens_ || page == assistants_ || page == requests_;
}

void Workspace::followSignIn() {
  OAuthSession* const oauth = session_->oauth();
  if (!oauth) return;
  if (canSignIn()) signIn_->setActions({{tr("Sign &in again"), [this] { signInAgain(window(), {}); }}});
  notStored_->setDismissible(true);
  connect(&oauth->tokens(), &AccessTokenKeeper::needsSignInChanged, this, &Workspace::showSignIn);
  connect(oauth, &OAuthSession::notStored, this, &Workspace::tellNotStored);
  showSignIn();
}

void Workspace::showSignIn() {
  if (!session_->oauth()->tokens().needsSignIn()) return signIn_->hide();
  const QString wayOn = canSignIn()
                            ? tr("The page stays as it is.")
                            : tr("Set GEAI_OAUTH_ACCESS_TOKEN to another one and start Tokendesk again.");
  signIn_->showMessage(
      InlineMessage::Kind::Warning, tr("You have to sign in again."),
      tr("The access token has expired, or is about to, and can't be renewed.") + u' ' + wayOn);
}

void Workspace::tellNotStored(const CredentialFailure& failure) {
  notStored_->showMessage(InlineMessage::Kind::Warning, tr("The renewed access token could not be stored."),
                          tr("It is used until you quit; next time you have to sign in again.") + u' ' +
                              describeRemoval(failure.error));
}

bool Workspace::canSignIn() const {
  return session_->oauth() && session_->connection().source == ConnectionSource::Saved;
}

void Workspace::signInAgain(QWidget* over, const std::function<void()>& signedIn) {
  OAuthSession* const oauth = session_->oauth();
  auto* dialog = new SignInDialog(tr("Sign In Again"),
                                  {.calls = services_.signIn, .baseUrl = session_->connection().baseUrl},
                                  oauth->signInFacts(), over);
  connect(dialog, &SignInDialog::signedIn, this,
          [this, oauth, signedIn](const OAuthGrant& grant, const OAuthSignIn& signIn) {
            oauth->takeGrant(grant, signIn);
            if (signedIn) signedIn();
            refresh();
          });
  dialog->open();
}

void Workspace::showProjectsProblem() {
  const ProjectDirectory& projects = session_->projects();
  if (!concernsProject(currentPage()) || projects.isLoading() || !projects.error()) {
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
