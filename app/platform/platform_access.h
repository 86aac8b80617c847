#pragma once

#include "account.h"
#include "secret.h"

#include <QString>
#include <QUrl>

namespace tokendesk {

class AccessTokenKeeper;

/// How an installation is reached, and as whom.
struct PlatformAccess {
  QUrl baseUrl = {};
  Secret apiToken = {};                       ///< what requests are signed with, unless `accessTokens` is set
  AccessTokenKeeper* accessTokens = nullptr;  ///< not owned; outlives the platform. Set: OAuth is used
  QString projectId = {};                     ///< with OAuth: the project that requests are made for
  QString organizationId = {};                ///< with OAuth; may be empty
  Account account = {};                       ///< where the platform has accounts
  bool readOnly = false;                      ///< no request that changes anything is ever sent
};

}  // namespace tokendesk
