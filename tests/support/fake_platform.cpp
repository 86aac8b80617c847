#include "fake_platform.h"

namespace tokendesk {

using namespace Qt::StringLiterals;

FakePlatform::FakePlatform(QObject* parent) : TokenPlatform(parent) {}

Job<CredentialFacts> FakePlatform::validate(const CallOptions& options) {
  return validations.start({}, options);
}

Job<Projects> FakePlatform::listProjects(const CallOptions& options) {
  return projectLists.start({}, options);
}

Job<ApiTokens> FakePlatform::listTokens(const TokenOwner& owner, const CallOptions& options) {
  switch (owner.scope) {
    case TokenScope::Organization: return organizationLists.start({}, options);
    case TokenScope::Project: return tokenLists.start({.id = owner.id, .name = owner.name}, options);
    case TokenScope::Account:
    case TokenScope::ServiceAccount: return accountLists.start(owner, options);
  }
  Q_UNREACHABLE();
}

Job<ApiToken> FakePlatform::getToken(const TokenRef& token, const CallOptions& options) {
  return reads.start(token, options);
}

Job<IssuedToken> FakePlatform::createToken(const TokenDraft& draft, const CallOptions& options) {
  return creates.start(draft, options);
}

Job<void> FakePlatform::updateToken(const TokenRef& token, const TokenChange& change,
                                    const CallOptions& options) {
  return updates.start({token, change}, options);
}

Job<void> FakePlatform::deleteToken(const TokenRef& token, const CallOptions& options) {
  return removals.start(token, options);
}

QString FakePlatform::copyTemplate(const ApiToken& /*token*/, CopyFormat format) const {
  if (format == CopyFormat::Value) return QString(tokenPlaceholder);
  return QString::number(static_cast<int>(format)) + u": "_s + tokenPlaceholder;
}

}  // namespace tokendesk
