#include "session.h"

namespace tokendesk {

PlatformAccess accessTo(const Connection& connection, const SessionCredential& credential) {
  return {.baseUrl = connection.baseUrl,
          .apiToken = credential.apiToken,
          .accessTokens = credential.oauth ? &credential.oauth->tokens() : nullptr,
          .projectId = connection.projectId,
          .organizationId = connection.organizationId,
          .readOnly = connection.readOnly};
}

Session::Session(Connection connection, std::unique_ptr<TokenPlatform> platform, const Clock& clock,
                 SessionCredential credential, QObject* parent)
    : QObject(parent),
      connection_(std::move(connection)),
      changesConfirmed_(connection_.environment != Environment::Production),
      credential_(std::move(credential)),
      platform_(std::move(platform)),
      projects_(*platform_),
      organizationTokens_(*platform_, clock),
      projectTokens_(*platform_, clock),
      editor_(*platform_) {
  connect(&editor_, &TokenEditor::changed, &organizationTokens_, &TokenInventory::refreshPart);
  connect(&editor_, &TokenEditor::changed, &projectTokens_, &TokenInventory::refreshPart);
}

Session::~Session() = default;

Secret Session::activeCredential() const {
  return credential_.oauth ? credential_.oauth->tokens().grant().accessToken : credential_.apiToken;
}

}  // namespace tokendesk
