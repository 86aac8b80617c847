#include "token_filter.h"

#include "text_folding.h"

namespace tokendesk {

TokenMatcher::TokenMatcher(const TokenFilter& filter)
    : name_(foldText(filter.nameContains.trimmed())),
      projectName_(foldText(filter.projectNameContains.trimmed())),
      scope_(filter.scope),
      status_(filter.status) {}

bool TokenMatcher::matches(const ApiToken& token, const QString& foldedName,
                           const QString& foldedProjectName) const {
  if (scope_ && token.scope != *scope_) return false;
  if (status_ && token.status != *status_) return false;
  if (!name_.isEmpty() && !foldedName.contains(name_)) return false;
  return projectName_.isEmpty() || foldedProjectName.contains(projectName_);
}

}  // namespace tokendesk
