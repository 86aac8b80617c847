#pragma once

#include "api_token.h"
#include "folded_texts.h"
#include "token_filter.h"

#include <QDateTime>

#include <memory>
#include <vector>

namespace tokendesk {

/// The tokens of the organization, of one project or of one account as read in one answer, with what filters
/// need of them. Immutable once made, so any thread may read it.
struct TokenPart {
  ApiTokens tokens;
  FoldedTexts foldedNames;  ///< of each token
  QString foldedProjectName;
  std::vector<QDateTime> expiries;  ///< of those that have one, ascending

  /// Folds the texts, about 30 ms for 100,000 tokens: meant for a worker thread.
  static std::shared_ptr<const TokenPart> of(ApiTokens tokens);

  /// Of each token, whether the filter lets it through: 1 or 0. Expiries are judged at `moment`.
  [[nodiscard]] std::vector<char> matches(const TokenFilter& filter, const ExpiryMoment& moment) const;
};

using TokenPartPtr = std::shared_ptr<const TokenPart>;

/// What was known of the tokens of a page at one moment: its parts in a row. Immutable, so any thread may
/// read it.
class TokenList {
 public:
  TokenList(std::vector<TokenPartPtr> parts, const QDateTime& takenAt);

  [[nodiscard]] const std::vector<TokenPartPtr>& parts() const { return parts_; }
  [[nodiscard]] size_t size() const { return ends_.empty() ? 0 : ends_.back(); }
  [[nodiscard]] const ApiToken& token(size_t row) const;
  /// Every token, in the order of the rows; valid as long as the list.
  [[nodiscard]] std::vector<const ApiToken*> tokens() const;
  /// Of each row, whether the filter lets it through: 1 or 0. Fast enough to be done at each key: about 2 ms
  /// for 100,000 tokens. `now` (UTC) is needed by filters that have an expiry only.
  [[nodiscard]] std::vector<char> matches(const TokenFilter& filter, const QDateTime& now = {}) const;
  /// Whether a token ends after `from` and no later than `to`, by its date alone.
  [[nodiscard]] bool hasExpiryBetween(const QDateTime& from, const QDateTime& to) const;
  /// UTC; what the platform says of its tokens was so then.
  [[nodiscard]] const QDateTime& takenAt() const { return takenAt_; }

 private:
  std::vector<TokenPartPtr> parts_;
  std::vector<size_t> ends_;  ///< the row behind each part
  QDateTime takenAt_;
};

using TokenListPtr = std::shared_ptr<const TokenList>;

}  // namespace tokendesk
