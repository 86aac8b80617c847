#pragma once

#include "ai_hub_services.h"

namespace tokendesk::sandbox {

/// What a path of the AI Hub API is about, and so who may use it.
enum class AiHubSubject {
  Account,               ///< the caller's own account
  OwnTokens,             ///< the caller's own tokens
  ServiceAccounts,       ///< those of the caller's organization, for its administrators
  ServiceAccountTokens,  ///< those of the service account that is the path's first argument; likewise
};

/// Lets a request in, and keeps that its token was used. Belongs in a transaction. Throws AiHubFault and
/// DatabaseError.
AiHubAccount signIn(const AiHubServices& services, const ApiRequest& request, AiHubSubject subject,
                    const QDateTime& now);

/// Whose tokens the request of this caller is about. Throws AiHubFault where the caller may not manage them.
AiHubAccount ownerOf(const AiHubServices& services, const ApiRequest& request, AiHubSubject subject,
                     const AiHubAccount& caller);

}  // namespace tokendesk::sandbox
