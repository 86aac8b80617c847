#include "project_access_keeper.h"

namespace tokendesk {

ProjectAccess ProjectAccessKeeper::accessTo(const QString& projectId) const {
  const std::optional<ApiToken> token = chosen(projectId);
  return {.projectId = projectId, .token = token ? token->id : Secret()};
}

std::optional<ApiToken> ProjectAccessKeeper::chosen(const QString& projectId) const {
  const auto found = chosen_.find(projectId);
  return found == chosen_.end() ? std::nullopt : std::optional(found->second);
}

void ProjectAccessKeeper::choose(const ApiToken& token) {
  chosen_.insert_or_assign(token.ownerId, token);
  emit changed(token.ownerId);
}

void ProjectAccessKeeper::forget(const QString& projectId) {
  if (chosen_.erase(projectId) > 0) emit changed(projectId);
}

}  // namespace tokendesk
