#pragma once

#include "database.h"

#include <QDateTime>
#include <QString>

namespace tokendesk::sandbox {

/// How to sign in to AI Hub, for who starts the sandbox. A token is empty where its account has none left
/// that works: unlike GEAI's, these may all be deleted, and a client wants to see that.
struct AiHubCredentials {
  QString token;  ///< of the organization's administrator
  QString organizationId;
  QString userId;  ///< the administrator's
  QString serviceToken;
  QString communityToken;
  QString communityUserId;
};

enum class AiHubContent {
  Demo,
  Credentials,  ///< the accounts, with one token each
};

/// Fills AI Hub's tables where they are empty, as they are in a database of an older version too. Belongs in
/// a transaction. Throws DatabaseError.
void seedAiHub(const Database& database, AiHubContent content, const QDateTime& now);

/// Tokens that work. AI Hub must be seeded. Throws DatabaseError.
AiHubCredentials aiHubCredentials(const Database& database, const QDateTime& now);

}  // namespace tokendesk::sandbox
