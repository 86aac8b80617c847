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
  if (name_.indexIn(foldedName) < 0) return false;
  return projectName_.indexIn(foldedProjectName) >= 0;
}

}  // namespace tokendesk
