#include "token_list.h"

#include "text_folding.h"

#include <algorithm>

namespace tokendesk {

TokenPartPtr TokenPart::of(ApiTokens tokens) {
  auto part = std::make_shared<TokenPart>();
  part->tokens = std::move(tokens);
  for (const ApiToken& token : part->tokens) part->foldedNames.append(token.name);
  if (!part->tokens.empty()) part->foldedProjectName = foldText(part->tokens.front().ownerName);
  return part;
}

std::vector<char> TokenPart::matches(const TokenFilter& filter, const ExpiryMoment& moment) const {
  if (!foldedProjectName.contains(foldText(filter.projectNameContains.trimmed())))
    return std::vector<char>(tokens.size());
  std::vector<char> matches = foldedNames.containing(foldText(filter.nameContains.trimmed()));
  if (!filter.scope && !filter.status && !filter.expiry) return matches;
  for (size_t i = 0; i < tokens.size(); ++i) {
    const bool fits = (!filter.scope || tokens[i].scope == *filter.scope) &&
                      (!filter.status || tokens[i].status == *filter.status) &&
                      (!filter.expiry || matchesExpiry(tokens[i], *filter.expiry, moment));
    if (!fits) matches[i] = 0;
  }
  return matches;
}

TokenList::TokenList(std::vector<TokenPartPtr> parts, const QDateTime& takenAt)
    : parts_(std::move(parts)), takenAt_(takenAt) {
  size_t end = 0;
  ends_.reserve(parts_.size());
  for (const TokenPartPtr& part : parts_) ends_.push_back(end += part->tokens.size());
}

const ApiToken& TokenList::token(size_t row) const {
  const auto part = static_cast<size_t>(std::upper_bound(ends_.begin(), ends_.end(), row) - ends_.begin());
  const size_t begin = part == 0 ? 0 : ends_[part - 1];
  return parts_[part]->tokens[row - begin];
}

std::vector<const ApiToken*> TokenList::tokens() const {
  std::vector<const ApiToken*> tokens;
  tokens.reserve(size());
  for (const TokenPartPtr& part : parts_) {
    for (const ApiToken& token : part->tokens) tokens.push_back(&token);
  }
  return tokens;
}

std::vector<char> TokenList::matches(const TokenFilter& filter, const QDateTime& now) const {
  std::vector<char> matches;
  matches.reserve(size());
  for (const TokenPartPtr& part : parts_) {
    const std::vector<char> ofPart = part->matches(filter, {.now = now, .listed = takenAt_});
    matches.insert(matches.end(), ofPart.begin(), ofPart.end());
  }
  return matches;
}

}  // namespace tokendesk
