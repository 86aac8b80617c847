#include "workspace.h"

#include "account_pages.h"
#include "connection_bar.h"
#include "connection_texts.h"
#include "credential_text.h"
#include "credentials.h"
#include "inline_message.h"
#include "navigation.h"
#include "project_pages.h"
#include "sign_in_dialog.h"

#include <QVBoxLayout>

namespace tokendesk {

Workspace::Workspace(std::unique_ptr<Session> session, const Services& services, QMenu* connectionMenu,
                     QAction* refresh, QWidget* parent)
    : QWidget(parent),
      session_(std::move(session)),
      services_(services),
      signIn_(new InlineMessage),
      notStored_(new InlineMessage),
      stack_(new PageStack) {
  for (InlineMessage* message : {signIn_, notStored_}) stack_->addMessage(message);
  pages_ = makePages();
  layOut(connectionMenu, refresh);
  connect(stack_, &PageStack::statusChanged, this, &Workspace::statusChanged);
  connect(pages_.get(), &PageSet::credentialWanted, this, &Workspace::credentialWanted);
  connect(pages_.get(), &PageSet::reopenWanted, this, &Workspace::reopenWanted);
  connect(pages_.get(), &PageSet::attentionWanted, this, &Workspace::attentionWanted);
  followSignIn();
}

// The pages talk to the session until they are gone, and what it still reads ends as it goes.
Workspace::~Workspace() {
  pages_.reset();
  delete stack_;
}

std::unique_ptr<PageSet> Workspace::makePages() {
  if (session_->accountServices())
    return std::make_unique<AccountPages>(*session_, services_, credentialKeeper(), *stack_);
  return std::make_unique<ProjectPages>(*session_, services_, *stack_);
}

// It may be asked when this is gone: the dialog with a new value stays until the user has it.
KeepCredential Workspace::credentialKeeper() const {
  const Connection& connection = session_->connection();
  if (connection.source != ConnectionSource::Saved || session_->oauth()) return {};
  Credentials& credentials = services_.credentials;
  if (!credentials.isSessionOnly(connection.id))
    return [&credentials, id = connection.id](const Secret& value) {
      return credentials.write(id, CredentialKind::ApiToken, value);
    };
  return [&credentials, id = connection.id](const Secret& value) {
    credentials.keepForSession(id, CredentialKind::ApiToken, value);
    return QtFuture::makeReadyFuture(std::expected<void, CredentialError>());
  };
}

PagesView Workspace::view() const {
  return stack_->view();
}

void Workspace::setView(const PagesView& view) {
  stack_->setView(view, pages_->first());
}

Page* Workspace::currentPage() const {
  return stack_->front();
}

int Workspace::pageCount() const {
  return stack_->count();
}

void Workspace::openPage(int page) {
  stack_->open(page);
}

void Workspace::setNavigationCollapsed(bool collapsed) {
  stack_->navigation().setCollapsed(collapsed);
}

void Workspace::followReminders() {
  pages_->followReminders();
}

void Workspace::refresh() {
  pages_->refresh();
  currentPage()->refresh();
}

void Workspace::layOut(QMenu* connectionMenu, QAction* refresh) {
  const Connection& connection = session_->connection();
  auto* bar = new ConnectionBar(connection, services_.credentials.isSessionOnly(connection.id),
                                connectionMenu, pages_->projectSelector(), refresh);
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->setSpacing(0);
  layout->addWidget(bar);
  layout->addWidget(separatingLine(Qt::Horizontal));
  layout->addWidget(stack_, 1);
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

QStringList Workspace::failureFacts() const {
  //: %1 is the name of a platform
  return {tr("Platform: %1").arg(session_->platform().name()),
          environmentFact(session_->connection().environment)};
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

}  // namespace tokendesk
