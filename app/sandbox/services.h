#pragma once

#include "installation.h"
#include "oauth_sessions.h"
#include "project_store.h"
#include "token_store.h"

namespace tokendesk::sandbox {

/// What the operations work with.
struct Services {
  const Database& database;
  Installation installation;
  OrganizationRecord organization;
  ProjectStore projects;
  TokenStore tokens;
  OAuthSessions sessions;
};

}  // namespace tokendesk::sandbox
