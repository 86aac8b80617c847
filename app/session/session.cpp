#include "session.h"

namespace tokendesk {

PlatformAccess accessTo(const Connection& connection, const SessionCredential& credential) {
  return {.baseUrl = connection.baseUrl,
          .apiToken = credential.apiToken,
          .accessTokens = credential.oauth ? &credential.oauth->tokens() : nullptr,
          .projectId = connection.projectId,
          .organizationId = connection.organizationId,
          .account = connection.account(),
          .readOnly = connection.readOnly};
}

Session::Session(Connection connection, std::unique_ptr<TokenPlatform> platform, const Clock& clock,
                 SessionCredential credential, QObject* parent)
    : QObject(parent),
      connection_(std::move(connection)),
      clock_(clock),
      changesConfirmed_(connection_.environment != Environment::Production),
      credential_(std::move(credential)),
      platform_(std::move(platform)),
      projects_(*platform_),
      organizationTokens_(*platform_, clock),
      projectTokens_(*platform_, clock),
      editor_(*platform_) {
  if (ProjectPlatform* const projects = platform_->projectPlatform())
    projectServices_ = std::make_unique<ProjectServices>(*projects, *platform_, clock);
  if (AccountPlatform* const accounts = platform_->accountPlatform())
    accountServices_ = std::make_unique<AccountServices>(*accounts, *platform_, connection_.account(), clock);
  followTokens();
  if (projectServices_) followProjects();
}

Session::~Session() = default;

bool Session::isChanging() const {
  return editor_.isChanging() || (projectServices_ && projectServices_->editor.isChanging());
}

TokenInventory& Session::tokensOf(TokenScope scope) {
  switch (scope) {
    case TokenScope::Organization: return organizationTokens_;
    case TokenScope::Project: return projectTokens_;
    case TokenScope::Account: return accountServices_->tokens;
    case TokenScope::ServiceAccount: return accountServices_->serviceAccountTokens;
  }
  Q_UNREACHABLE();
}

void Session::followTokens() {
  connect(&editor_, &TokenEditor::changed, &organizationTokens_, &TokenInventory::refreshPart);
  connect(&editor_, &TokenEditor::changed, &projectTokens_, &TokenInventory::refreshPart);
  if (accountServices_) {
    connect(&editor_, &TokenEditor::changed, &accountServices_->tokens, &TokenInventory::refreshPart);
    connect(&editor_, &TokenEditor::changed, &accountServices_->serviceAccountTokens,
            &TokenInventory::refreshPart);
  }
  if (!projectServices_) return;
  connect(&editor_, &TokenEditor::changed, &projectServices_->tokenCounts,
          [this](TokenScope scope, const QString& projectId) {
            if (scope == TokenScope::Project) projectServices_->tokenCounts.invalidate(projectId);
          });
}

// A project that came, went or has another name is told from the lists of everything there is.
void Session::followProjects() {
  connect(&projectServices_->editor, &ProjectEditor::changed, this, [this] {
    projects_.refresh();
    if (organizationTokens_.list()) organizationTokens_.refresh();
  });
}

Secret Session::activeCredential() const {
  return credential_.oauth ? credential_.oauth->tokens().grant().accessToken : credential_.apiToken;
}

}  // namespace tokendesk
