#include "ai_hub_access.h"

#include "ai_hub_fault.h"

namespace tokendesk::sandbox {

using namespace Qt::StringLiterals;

namespace {

bool isContextOf(const AiHubAccount& account, const QString& context, AiHubSubject subject) {
  if (context.isEmpty()) return false;
  if (context == account.context()) return true;
  // Reading the account is how a client finds out which of the two ids is right, so either will do there.
  return subject == AiHubSubject::Account && (context == account.id || context == account.organization);
}

AiHubAccount serviceAccountInPath(const AiHubServices& services, const ApiRequest& request,
                                  const AiHubAccount& caller) {
  const std::optional<AiHubAccount> account = services.accounts.find(request.pathArguments.value(0));
  const bool isInReach =
      account && account->type == AiHubAccountType::Service && account->organization == caller.organization;
  if (!isInReach) throw AiHubFault::notFound();
  return *account;
}

}  // namespace

AiHubAccount signIn(const AiHubServices& services, const ApiRequest& request, AiHubSubject subject,
                    const QDateTime& now) {
  const std::optional<AiHubToken> token = services.tokens.findByValue(request.bearer());
  if (!token || token->isExpired(now)) throw AiHubFault::invalidToken();
  const std::optional<AiHubAccount> caller = services.accounts.find(token->account);
  if (!caller) throw AiHubFault::invalidToken();
  const QString context = QString::fromUtf8(request.header("IB-Context"));
  if (!isContextOf(*caller, context, subject)) throw AiHubFault::invalidContext();
  services.tokens.markUsed(token->id, now);
  return *caller;
}

AiHubAccount ownerOf(const AiHubServices& services, const ApiRequest& request, AiHubSubject subject,
                     const AiHubAccount& caller) {
  const bool isAboutTokens =
      subject == AiHubSubject::OwnTokens || subject == AiHubSubject::ServiceAccountTokens;
  const bool isAboutCaller = subject == AiHubSubject::OwnTokens || subject == AiHubSubject::Account;
  if (!isAboutCaller && caller.type != AiHubAccountType::Organization) throw AiHubFault::forbidden();
  AiHubAccount owner = subject == AiHubSubject::ServiceAccountTokens
                           ? serviceAccountInPath(services, request, caller)
                           : caller;
  if (isAboutTokens && owner.externallyManaged) throw AiHubFault::externallyManaged();
  return owner;
}

}  // namespace tokendesk::sandbox
