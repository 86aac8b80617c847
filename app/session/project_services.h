#pragma once

#include "assistant_inventory.h"
#include "project_access_keeper.h"
#include "project_editor.h"
#include "request_feed.h"
#include "token_counts.h"

namespace tokendesk {

/// What the pages about projects talk to, where a platform has projects to manage. Both platforms and the
/// clock outlive it.
struct ProjectServices {
  ProjectServices(ProjectPlatform& projectPlatform, TokenPlatform& tokenPlatform, const Clock& clock)
      : platform(projectPlatform),
        editor(projectPlatform, tokenPlatform),
        tokenCounts(tokenPlatform),
        assistants(projectPlatform, access, clock),
        requests(projectPlatform, access, clock) {}

  ProjectPlatform& platform;
  ProjectEditor editor;
  TokenCounts tokenCounts;
  ProjectAccessKeeper access;
  AssistantInventory assistants;
  RequestFeed requests;
};

}  // namespace tokendesk
