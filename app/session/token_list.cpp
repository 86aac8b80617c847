#include "token_list.h"

#include "text_folding.h"

namespace tokendesk {

TokenPartPtr TokenPart::of(ApiTokens tokens) {
  auto part = std::make_shared<TokenPart>();
  part->tokens = std::move(tokens);
  part->foldedNames.reserve(part->tokens.size());
  for (const ApiToken& token : part->tokens) part->foldedNames.push_back(foldText(token.name));
  if (!part->tokens.empty()) part->foldedProjectName = foldText(part->tokens.front().projectName);
  return part;
}

TokenList::TokenList(std::vector<TokenPartPtr> parts, const QDateTime& takenAt)
    : parts_(std::move(parts)), takenAt_(takenAt) {
  size_t count = 0;
  for (const TokenPartPtr& part : parts_) count += part->tokens.size();
  rows_.reserve(count);
  for (const TokenPartPtr& part : parts_) {
    for (const ApiToken& token : part->tokens) rows_.push_back({&token, part.get()});
  }
}

const QString& TokenList::foldedName(size_t row) const {
  const auto& [token, part] = rows_[row];
  return part->foldedNames[static_cast<size_t>(token - part->tokens.data())];
}

std::vector<const ApiToken*> TokenList::tokens() const {
  std::vector<const ApiToken*> tokens;
  tokens.reserve(rows_.size());
  for (const Row& row : rows_) tokens.push_back(row.token);
  return tokens;
}

}  // namespace tokendesk
