#include "token_list.h"

#include "ranges_at_once.h"
#include "text_folding.h"

#include <algorithm>

namespace tokendesk {

TokenPartPtr TokenPart::of(ApiTokens tokens) {
  auto part = std::make_shared<TokenPart>();
  part->tokens = std::move(tokens);
  for (const ApiToken& token : part->tokens) {
    part->foldedNames.append(token.name);
    if (token.expires.isValid()) part->expiries.push_back(token.expires);
  }
  std::ranges::sort(part->expiries);
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
  std::vector<char> matches(size());
  const auto look = [&](size_t begin, size_t end) {
    for (size_t i = begin; i < end; ++i) {
      const std::vector<char> ofPart = parts_[i]->matches(filter, {.now = now, .listed = takenAt_});
      std::ranges::copy(ofPart, matches.begin() + static_cast<std::ptrdiff_t>(ends_[i] - ofPart.size()));
    }
  };
  constexpr size_t fewest = 30'000;  // tokens that are worth a thread
  if (!parts_.empty()) atOnce(rangeEnds(parts_.size(), parts_.size() * fewest / (size() + 1) + 1), look);
  return matches;
}

bool TokenList::hasExpiryBetween(const QDateTime& from, const QDateTime& to) const {
  return std::ranges::any_of(parts_, [&](const TokenPartPtr& part) {
    const auto next = std::ranges::upper_bound(part->expiries, from);
    return next != part->expiries.end() && *next <= to;
  });
}

}  // namespace tokendesk
