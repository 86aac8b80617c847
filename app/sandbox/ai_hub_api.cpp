#include "ai_hub_api.h"

#include "ai_hub_access.h"
#include "ai_hub_account_api.h"
#include "ai_hub_fault.h"
#include "ai_hub_token_api.h"
#include "routes.h"

#include <array>
#include <utility>

namespace tokendesk::sandbox {

using namespace Qt::StringLiterals;

namespace {

using Method = ApiRequest::Method;
using Subject = AiHubSubject;

struct Route {
  Method method;
  QStringView path;  // a pattern
  Subject subject;
  Answer (*run)(const AiHubServices&, const AiHubCall&);
};

constexpr std::array routes{
    Route{Method::Get, u"/api/v2/account", Subject::Account, readAiHubAccount},
    Route{Method::Get, u"/api/v2/oauth/tokens", Subject::OwnTokens, listAiHubTokens},
    Route{Method::Post, u"/api/v2/oauth/tokens", Subject::OwnTokens, createAiHubToken},
    Route{Method::Delete, u"/api/v2/oauth/tokens", Subject::OwnTokens, deleteAllAiHubTokens},
    Route{Method::Post, u"/api/v2/oauth/tokens/*/refresh", Subject::OwnTokens, refreshAiHubToken},
    Route{Method::Delete, u"/api/v2/oauth/tokens/*", Subject::OwnTokens, deleteAiHubToken},
    Route{Method::Get, u"/api/v2/service-accounts", Subject::ServiceAccounts, listServiceAccounts},
    Route{Method::Get, u"/api/v2/service-accounts/*/tokens", Subject::ServiceAccountTokens, listAiHubTokens},
    Route{Method::Post, u"/api/v2/service-accounts/*/tokens", Subject::ServiceAccountTokens,
          createAiHubToken},
    Route{Method::Post, u"/api/v2/service-accounts/*/tokens/*/refresh", Subject::ServiceAccountTokens,
          refreshAiHubToken},
    Route{Method::Delete, u"/api/v2/service-accounts/*/tokens/*", Subject::ServiceAccountTokens,
          deleteAiHubToken},
};

constexpr QStringView olderPaths = u"/api/v1/";

/// What the older endpoints answer to anyone: a failure that looks like a success.
Answer olderAnswer() {
  return success(QJsonObject{{u"status"_s, u"ERROR"_s}, {u"msg"_s, u"This endpoint is no longer served."_s}});
}

const Route& routeOf(ApiRequest& request) {
  const auto route = findRoute(routes, request);
  if (route) return **route;
  throw route.error() == NoRoute::WrongMethod ? AiHubFault::methodNotAllowed() : AiHubFault::notFound();
}

Answer run(const Route& route, const AiHubServices& services, const ApiRequest& request,
           const AiHubAccount& caller, const QDateTime& now) {
  try {
    const AiHubAccount owner = ownerOf(services, request, route.subject, caller);
    return route.run(services, {.request = request, .caller = caller, .owner = owner, .time = now});
  } catch (const AiHubFault& fault) {
    return fault.answer();
  } catch (const InvalidField& invalid) {
    return AiHubFault::validation(invalid).answer();
  }
}

}  // namespace

AiHubApi::AiHubApi(const Database& database, AiHubInstallation installation)
    : AiHubApi(database, installation, {}, [](const DatabaseError&) {}) {}

AiHubApi::AiHubApi(const Database& database, AiHubInstallation installation, Clocks clocks, Report report)
    : services_{.database = database,
                .installation = installation,
                .accounts = AiHubAccountStore(database),
                .tokens = AiHubTokenStore(database)},
      now_(std::move(clocks.now)),
      rate_(installation.requestsPerSecond, std::move(clocks.steady)),
      report_(std::move(report)) {}

Answer AiHubApi::answer(ApiRequest request) {
  try {
    return dispatch(request);
  } catch (const AiHubFault& fault) {
    return fault.answer();
  } catch (const DatabaseError& error) {
    report_(error);
    return AiHubFault::internal().answer();
  }
}

Answer AiHubApi::dispatch(ApiRequest& request) {
  if (!rate_.admit()) throw AiHubFault::rateLimited();
  if (request.path.startsWith(olderPaths)) return olderAnswer();
  const Route& route = routeOf(request);
  services_.database.checkFile();
  if (request.body.size() > ApiRequest::maxBody) throw AiHubFault::tooLarge();
  const QDateTime now = now_();
  Transaction transaction(services_.database);
  const AiHubAccount caller = signIn(services_, request, route.subject, now);
  // Committed where the operation refuses, too: its token was used, and nothing else is written by then.
  const Answer answer = run(route, services_, request, caller, now);
  transaction.commit();
  return answer;
}

}  // namespace tokendesk::sandbox
